"""The switch between the languages that the clinic offers, and the question before a form begins anew."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from tms_education.ui.style import typeset
from tms_education.ui.style.look import Look
from tms_education.ui.style.speech import own_name
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.button import PillButton, Pressable
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.text import Text

MOST_IN_STRIP = 3
"""More languages than these are chosen in the sheet alone."""


class LanguageButton(Pressable):
    """One language: its short code, and its whole name for those who listen."""

    def __init__(self, look: Look, language: str) -> None:
        super().__init__(look, language.upper())
        self.language = language
        self.setAccessibleName(own_name(language))
        self.setToolTip(own_name(language))
        self.setCheckable(True)
        self.radius = look.target(48) // 2

    def sizeHint(self) -> QSize:
        """As in the drawings: 52 x 48."""
        words = typeset.one_line(self.look, Block(self.text(), "label"))
        return QSize(max(self.look.space(52), words + self.look.space(24)), self.look.target(48))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its letters."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the letters; the language spoken now stands on a pill of its own."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, chosen = self.look, self.isChecked()
        shape = self.shape(2)
        if chosen or self.isDown():
            painter.setBrush(look.colour("select" if chosen and look.is_contrast else "surface"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        colour = ("on_select" if look.is_contrast else "petrol_deep") if chosen else "ink2"
        block = Block(self.text(), "label", colour)
        typeset.paint(painter, self.shape(), look, block, Qt.AlignmentFlag.AlignHCenter, middle=True)
        painter.end()


class LanguageSwitch(QWidget):
    """The languages side by side.

    Signals:
        chosen: the person wants that language.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, languages: tuple[str, ...]) -> None:
        super().__init__()
        self.look = look
        self.setAccessibleName(self.tr("Language"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        group = QButtonGroup(self)
        for language in languages:
            button = LanguageButton(look, language)
            button.setChecked(language == look.appearance.language)
            group.addButton(button)
            button.clicked.connect(lambda _checked, wanted=language: self.chosen.emit(wanted))
            row.addWidget(button)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground that holds the languages together."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self.look
        painter.setBrush(look.colour("surface2"))
        painter.setPen(QPen(look.colour("ctl"), 3) if look.is_contrast else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), self.height() / 2, self.height() / 2)
        painter.end()


class RestartSheet(Sheet):
    """Asks before a form that is under way begins anew in the other language: a form is whole in one language.

    Its two answers are the names of the languages, which a person knows who can't read the question.

    Signals:
        confirmed: change, and begin the form again.
    """

    confirmed = Signal()

    def __init__(self, look: Look, parent: QWidget, language: str) -> None:
        super().__init__(look, parent, QCoreApplication.translate("RestartSheet", "Start the questions again?"), 560)
        self.body.addWidget(Text(look, self.tr("Start the questions again?"), "h2"))
        words = self.tr("Questions stay in one language. If you change it now, your answers so far are cleared.")
        self.body.addWidget(Text(look, words, "body"))
        ground = Ground(look)
        layout = FlowLayout(ground, look.space(14), look.space(14))
        self.change = PillButton(look, own_name(language), "solid")
        self.stay = PillButton(look, own_name(look.appearance.language), "second")
        self.change.setAccessibleDescription(self.tr("Change, and start the questions again"))
        self.stay.setAccessibleDescription(self.tr("Keep my answers"))
        self.change.clicked.connect(self._confirm)
        self.stay.clicked.connect(self.close_sheet)
        layout.addWidget(self.change)
        layout.addWidget(self.stay)
        self.body.addWidget(ground)

    def _confirm(self) -> None:
        self.close_sheet()
        self.confirmed.emit()
