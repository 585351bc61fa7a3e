"""One month to choose a day from: large days for a finger, arrow keys for a keyboard."""

from calendar import Calendar
from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLineF, QLocale, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tms_education.ui.style import typeset
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.button import IconButton, Pressable
from tms_education.ui.widgets.text import Text

ARROWS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


def spoken(locale: QLocale, day: date) -> str:
    """Give a date in full: weekday, month, day and year."""
    return str(locale.toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat))


def short(locale: QLocale, day: date) -> str:
    """Give a date in its shortest clear form: "Mon, Mar 2"."""
    pattern = "ddd, MMM d" if locale.language() is QLocale.Language.English else "ddd d MMM"
    return str(locale.toString(QDate(day.year, day.month, day.day), pattern))


def brief(locale: QLocale, day: date) -> str:
    """Give month and day alone: "Mar 2"."""
    pattern = "MMM d" if locale.language() is QLocale.Language.English else "d MMM"
    return str(locale.toString(QDate(day.year, day.month, day.day), pattern))


class DayButton(Pressable):
    """One day of the month."""

    def __init__(self, look: Look, day: date, name: str) -> None:
        super().__init__(look, str(day.day))
        self.day = day
        self.is_today = False
        self.setAccessibleName(name)
        self.setCheckable(True)
        self.setMinimumSize(look.space(44), look.target(48))
        self.radius = look.target(48) // 2

    def sizeHint(self) -> QSize:
        """Large enough for a finger."""
        side = self.look.target(48)
        return QSize(side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave arrows to the month."""
        if Qt.Key(event.key()) in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the day; chosen is filled, today has a ring, a line goes through a closed one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, chosen = self.look, self.isChecked()
        side = min(self.width(), self.height()) - 2
        disc = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        if chosen or self.isDown():
            painter.setBrush(look.colour("select" if chosen else "petrol_tint"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(disc)
        elif self.is_today:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("ctl"), 2))
            painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        colour = "on_select" if chosen else "ink" if self.isEnabled() else "fade"
        role = "body-strong" if self.isEnabled() else "caption"
        block = Block(self.text(), role, colour)
        typeset.paint(painter, QRectF(self.rect()), look, block, Qt.AlignmentFlag.AlignHCenter, middle=True)
        if not self.isEnabled():
            painter.setPen(QPen(look.colour("fade"), 2))
            half = QPointF(typeset.one_line(look, block) / 2 + look.space(3), 0)
            painter.drawLine(QLineF(disc.center() - half, disc.center() + half))
        painter.end()


class MonthGrid(QWidget):
    """A month with a day chosen. Days that ``is_open`` refuses can't be chosen.

    Signals:
        chosen: the person chose that day.
    """

    chosen = Signal(object)

    def __init__(self, look: Look, locale: QLocale, day: date, today: date, is_open: Callable[[date], bool]) -> None:
        super().__init__()
        self.look = look
        self._locale = locale
        self._day = day
        self._today = today
        self._is_open = is_open
        self._shown = day.replace(day=1)
        self.days: tuple[DayButton, ...] = ()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space(8))
        layout.addLayout(self._head())
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        layout.addLayout(self._grid)
        self._fill()

    @property
    def day(self) -> date:
        """The day chosen."""
        return self._day

    @property
    def month(self) -> date:
        """The first day of the month shown."""
        return self._shown

    def set_day(self, day: date) -> None:
        """Choose a day and show its month, without a signal."""
        self._day = day
        self._shown = day.replace(day=1)
        self._fill()

    def turn(self, months: int) -> None:
        """Show a month so many months away."""
        place = self._shown.year * 12 + self._shown.month - 1 + months
        if date.min.year < place // 12 < date.max.year:
            self._shown = date(place // 12, place % 12 + 1, 1)
            self._fill()

    def _head(self) -> QHBoxLayout:
        line = QHBoxLayout()
        self.before = IconButton(self.look, self.tr("Month before"), "shut")
        self.after = IconButton(self.look, self.tr("Month after"), "open")
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self._title = Text(self.look, "", "h3", align=Qt.AlignmentFlag.AlignHCenter)
        line.addWidget(self.before)
        line.addWidget(self._title, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.after)
        return line

    def _fill(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        name = self._locale.standaloneMonthName(self._shown.month)
        self._title.set_words(f"{name} {self._shown.year}")
        first = self._locale.firstDayOfWeek().value - 1
        for place in range(7):
            words = self._locale.standaloneDayName((first + place) % 7 + 1, QLocale.FormatType.ShortFormat)
            head = Text(self.look, words, "label", "ink2", Qt.AlignmentFlag.AlignHCenter)
            self._grid.addWidget(head, 0, place)
        for row in range(1, 7):
            self._grid.setRowMinimumHeight(row, self.look.target(48))
        month = Calendar(first).monthdatescalendar(self._shown.year, self._shown.month)
        buttons: list[DayButton] = []
        for row, week in enumerate(month, start=1):
            for place, day in enumerate(week):
                if day.month == self._shown.month:
                    buttons.append(self._button(day))
                    self._grid.addWidget(buttons[-1], row, place)
                    buttons[-1].show()  # now, not when the event loop comes round: it may be asked to take the focus
        self.days = tuple(buttons)
        self._set_stops()

    def _button(self, day: date) -> DayButton:
        button = DayButton(self.look, day, spoken(self._locale, day))
        button.is_today = day == self._today
        button.setChecked(day == self._day)
        button.clicked.connect(lambda: self._choose(day))
        if not self._is_open(day):
            button.setEnabled(False)
            button.setAccessibleDescription(self.tr("The clinic is closed"))
        return button

    def _set_stops(self) -> None:
        """Leave one day in the tab order; arrows reach the others."""
        usable = [button for button in self.days if button.isEnabled()]
        stop = next((button for button in usable if button.day == self._day), usable[0] if usable else None)
        for button in self.days:
            one = button is stop
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if one else Qt.FocusPolicy.ClickFocus)

    def _choose(self, day: date) -> None:
        self._day = day
        for button in self.days:
            button.setChecked(button.day == day)
        self._set_stops()
        self.chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move by days and weeks with arrows, by months with Page Up and Page Down."""
        key = Qt.Key(event.key())
        if key in PAGES:
            self.turn(PAGES[key])
            self._focus(self._shown)
        elif key in ARROWS:
            self._step(ARROWS[key])
        else:
            super().keyPressEvent(event)

    def _step(self, ahead: int) -> None:
        """Focus the next day the clinic is open in that direction."""
        now = next((button.day for button in self.days if button.hasFocus()), self._day)
        goal = now + timedelta(days=ahead)
        for _ in range(31):
            if self._is_open(goal):
                break
            goal += timedelta(days=ahead)
        if (goal.year, goal.month) != (self._shown.year, self._shown.month):
            self._shown = goal.replace(day=1)
            self._fill()
        self._focus(goal)

    def _focus(self, day: date) -> None:
        """Focus a day, or the first open one after it."""
        for button in self.days:
            if button.day >= day and button.isEnabled():
                button.setFocus(Qt.FocusReason.TabFocusReason)
                return
