"""The list of people who answered. Only the rows in view are drawn: a full tablet opens as fast as an empty one."""

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from tms_education.domain.people import Person
from tms_education.domain.record import Summary
from tms_education.ui.style import icons, typeset
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets import dates

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class RecordModel(QAbstractListModel):
    """The records, newest first, as rows with their words for screen readers."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.people: tuple[Person, ...] = ()

    def put(self, people: tuple[Person, ...]) -> None:
        """Show other people; none at all forgets them."""
        self.beginResetModel()
        self.people = people
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Give how many there are."""
        return 0 if parent.isValid() else len(self.people)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a row's words."""
        if not index.isValid() or role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        person = self.people[index.row()]
        words = [person.name, self.line(person), self.score(person.newest)]
        if person.change is not None:
            words.append(self.change(person))
        if person.safety:
            words.append(self.flag())
        return ", ".join(words)

    def line(self, person: Person) -> str:
        """Give the session or the moment, and the form."""
        record = person.newest
        when = dates.short_moment(self._look, record.answered_at)
        if record.session is not None:
            when = self.tr("Session {number}").format(number=record.session)
        words = f"{when}, {record.title}"
        return words if record.finished else self.tr("{record}, unfinished").format(record=words)

    def score(self, record: Summary) -> str:
        """Give the total, or how much was answered."""
        if record.is_page:
            return ""
        if record.total is not None:
            return str(record.total)
        return self.tr("{count} of {all}").format(count=record.answered, all=record.asked)

    def change(self, person: Person) -> str:
        """Give by how much the total moved since the first, with its sign."""
        change = person.change or 0
        return f"+{change}" if change > 0 else f"\u2212{-change}" if change else "0"

    def flag(self) -> str:
        """Give the words beside the flag."""
        return self.tr("Item 9 above zero")


class RecordDelegate(QStyledItemDelegate):
    """Paints one row: tag and score, then date and form; a flag with words under them."""

    def __init__(self, look: Look, model: RecordModel) -> None:
        super().__init__(model)
        self._look = look
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every row is as tall as one with a flag, so that none has to be measured."""
        lines = self._look.line_height("button") + 2 * self._look.line_height("label")
        return QSize(self._look.space(240), lines + self._look.space(24))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the row."""
        look = self._look
        person = self._model.people[index.row()]
        state: QStyle.StateFlag = option.state
        box = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(look.colour("petrol"), 3) if look.is_contrast else Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("petrol_tint"))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), look.space(14), look.space(14))
        inner = box.adjusted(look.space(16), look.space(10), -look.space(16), 0)
        score = Block(self._model.score(person.newest), "button")
        wide = typeset.one_line(look, score)
        typeset.paint(painter, QRectF(inner.right() - wide, inner.top(), wide + 2, inner.height()), look, score)
        used = typeset.paint(painter, inner.adjusted(0, 0, -wide, 0), look, Block(person.name, "button"))
        if person.change is not None:
            change = Block(self._model.change(person), "chart", "ink2")
            wide = typeset.one_line(look, change)
            spot = QRectF(inner.right() - wide, inner.top() + used, wide + 2, inner.height())
            typeset.paint(painter, spot, look, change)
        day = Block(self._model.line(person), "chart", "ink2")
        used += typeset.paint(painter, inner.adjusted(0, used, 0 if person.change is None else -wide, 0), look, day)
        if person.safety:
            flag = look.text(18)
            middle = inner.top() + used + look.line_height("label") / 2
            icons.paint(painter, icons.box(inner.left() + flag / 2, middle, flag), "flag", look.colour("wine"), "fill")
            words = Block(self._model.flag(), "chart-strong", "wine")
            typeset.paint(painter, inner.translated(flag + look.space(8), used), look, words)
        painter.restore()


class RecordList(QListView):
    """Everybody.

    Signals:
        chosen: a person is to be shown.
    """

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.radius = look.space(16)
        self._model = RecordModel(look, self)
        self.setModel(self._model)
        self.setItemDelegate(RecordDelegate(look, self._model))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("People, newest answer first"))
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._moved)

    def put(self, people: tuple[Person, ...]) -> None:
        """Show these people; the first is chosen."""
        self._model.put(people)
        if people:
            first = self._model.index(0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @property
    def count(self) -> int:
        """How many people there are."""
        return self._model.rowCount()

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid():
            self.chosen.emit(self._model.people[now.row()])
