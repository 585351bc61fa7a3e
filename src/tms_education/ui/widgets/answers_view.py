"""Everybody who answered, with a search, and the person that is chosen."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tms_education.domain.people import Person, matching, people
from tms_education.domain.record import Summary
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import TabButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.person_view import Open, PersonView, ScaleOf
from tms_education.ui.widgets.record_list import RecordList
from tms_education.ui.widgets.scroll import PageScroll
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.tool_card import StaffField

SEARCH_MS = 120


class AnswersView(QWidget):
    """The list, and beside or under it the person."""

    def __init__(self, look: Look, records: tuple[Summary, ...], open_one: Open, scale_of: ScaleOf) -> None:
        super().__init__()
        self._look, self._open, self._scale_of = look, open_one, scale_of
        self._everybody = people(records)
        self.person: Person | None = None
        self.listed = RecordList(look)
        self.listed.chosen.connect(self.show_person)
        self._field = StaffField(look, self.tr("Find a label or tag"))
        self._field.setPlaceholderText(self.tr("Find a label or tag"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SEARCH_MS)
        self._soon.timeout.connect(self.search)
        self._field.textChanged.connect(lambda _words: self._soon.start())
        self._unfinished = TabButton(look, self.tr("Unfinished only"))
        self._unfinished.toggled.connect(lambda _on: self.search())
        self._unfinished.setVisible(any(person.has_unfinished for person in self._everybody))
        self._none = Text(look, self.tr("Nobody fits."), "body", "ink2")
        self._lay_out()
        self.search()

    def search(self) -> None:
        """Show whoever fits what is typed."""
        found = matching(self._everybody, self._field.text(), unfinished=self._unfinished.isChecked())
        self._none.setVisible(not found)
        if not found:
            self._clear()
        self.listed.put(found)

    def forget(self) -> None:
        """Let go of every record."""
        self._soon.stop()
        self._everybody = ()
        self.person = None
        self.listed.put(())

    def _lay_out(self) -> None:
        look = self._look
        upright = not has_columns(look)
        card = Card(look)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(*(look.space(12),) * 4)
        inner.addWidget(self._field)
        inner.addWidget(self._unfinished, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addWidget(self._none)
        inner.addWidget(self.listed, 1)
        card.setMinimumHeight(look.space(320))
        across = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight, self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(look.space(24))
        card.setMinimumWidth(0 if upright else look.text(320))
        if upright:
            card.setFixedHeight(look.target(380))
        across.addWidget(card, 330)
        self._place = QVBoxLayout()
        across.addLayout(self._place, 734)

    def _clear(self) -> None:
        self.person = None
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def show_person(self, person: Person) -> None:
        """Show one person; beside the list the person scrolls alone, under the list the page scrolls."""
        self._clear()
        self.person = person
        view: QWidget = PersonView(self._look, person, self._open, self._scale_of)
        if has_columns(self._look):
            view = PageScroll(self._look, view)
            view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._place.addWidget(view)
        view.show()
