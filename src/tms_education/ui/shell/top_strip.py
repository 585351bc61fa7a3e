"""The strip above every page: the clinic, help, text size and theme, and Finish and clear."""

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from tms_education.ui.shell.language_switch import MOST_IN_STRIP, LanguageSwitch
from tms_education.ui.style import mirror, typeset
from tms_education.ui.style.art import Art
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Layout, Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.button import IconButton, PillButton, tool_button

HEIGHT, BIG_HEIGHT, SMALL_HEIGHT = 72, 92, 52
TOO_MANY_LINES = 2.5


class ClinicName(QWidget):
    """The clinic's name, after its logo, or the mark of the app where there is no rail. Wraps where it is long."""

    spoken_role = Role.StaticText
    mirrors = True

    def __init__(self, look: Look, art: Art, name: str, *, with_mark: bool, logo: str = "") -> None:
        super().__init__()
        self.look = look
        self._art = art
        self._block = Block(name, "body-strong")
        self._mark = QSizeF(look.space(48), look.space(40)) if with_mark else QSizeF(0, 0)
        self._shown = (look.picture_folder, "logo")
        own = art.size("logo", logo) if logo else QSizeF()
        self._has_logo = not own.isEmpty()
        if self._has_logo:
            self._shown = ("logo", logo)
            self._mark = own.scaled(look.space(96), look.space(44), Qt.AspectRatioMode.KeepAspectRatio)
        self.setAccessibleName(name)
        self.setMinimumSize(self._room + typeset.widest_word(look, self._block), 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def _room(self) -> int:
        """The room a mark in front of the words takes."""
        return int(self._mark.width()) + self.look.space(14) if self._mark.width() else 0

    def before(self, width: int) -> int:
        """Give the room in front of the words: none for the app's own mark where the name would need three lines."""
        lines = typeset.height(self.look, self._block, width - self._room) / self.look.line_height(self._block.role)
        return self._room if self._has_logo or lines < TOO_MANY_LINES else 0

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height the wrapped words need."""
        return typeset.height(self.look, self._block, width - self.before(width)) + self.look.space(8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint mark and name."""
        painter, before = QPainter(self), self.before(self.width())
        if before:
            mark = self._art.picture(*self._shown, self._mark, self.devicePixelRatioF())
            place = QRectF(0, round((self.height() - self._mark.height()) / 2), *self._mark.toTuple())
            painter.drawPixmap(mirror.visual(painter, place).topLeft(), mark)
        rect = self.rect().toRectF().adjusted(before, 0, 0, 0)
        typeset.paint(painter, rect, self.look, self._block, middle=True)
        painter.end()


class TopStrip(QWidget):
    """Always there.

    Signals:
        menu_chosen: open the navigation (big text only).
        help_chosen: open the support page.
        look_chosen: change text size or theme.
        finish_chosen: Finish and clear.
        language_chosen: speak that language.
    """

    menu_chosen = Signal()
    help_chosen = Signal()
    look_chosen = Signal()
    finish_chosen = Signal()
    language_chosen = Signal(str)

    def __init__(self, look: Look, art: Art, clinic: str, languages: tuple[str, ...] = (), logo: str = "") -> None:
        super().__init__()
        self.look = look
        big = look.layout is Layout.MENU
        self.setMinimumHeight(look.target(SMALL_HEIGHT) if look.small else look.space(BIG_HEIGHT if big else HEIGHT))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        layout = QHBoxLayout(self)
        narrow = look.portrait
        side = look.space(8 if look.small else 24 if narrow else 40)
        layout.setContentsMargins(side, 0, side, 0)
        layout.setSpacing(0 if look.small else look.space(8 if narrow else 14))
        if big:
            menu = tool_button(look, self.tr("Menu"), "second", "menu")
            menu.clicked.connect(self.menu_chosen)
            layout.addWidget(menu, 0, Qt.AlignmentFlag.AlignVCenter)
            layout.addStretch(1)
        else:
            layout.addWidget(ClinicName(look, art, clinic, with_mark=look.layout is not Layout.RAIL, logo=logo), 1)
        if 1 < len(languages) <= MOST_IN_STRIP and not (narrow and big):
            switch = LanguageSwitch(look, languages)
            switch.chosen.connect(self.language_chosen)
            layout.addWidget(switch, 0, Qt.AlignmentFlag.AlignVCenter)
        self._add_tools(layout, narrow=narrow or big)

    def _add_tools(self, layout: QHBoxLayout, *, narrow: bool) -> None:
        look = self.look
        text_size = IconButton(look, self.tr("Text size and theme"), "text-size")
        text_size.clicked.connect(self.look_chosen)
        layout.addWidget(text_size, 0, Qt.AlignmentFlag.AlignVCenter)
        if narrow:
            help_now: IconButton | PillButton = IconButton(look, self.tr("Help now"), "support")
        else:
            help_now = PillButton(look, self.tr("Help now"), "quiet", "support", role="label")
        help_now.clicked.connect(self.help_chosen)
        layout.addWidget(help_now, 0, Qt.AlignmentFlag.AlignVCenter)
        finish = tool_button(look, self.tr("Finish & clear"), "second", "finish")
        finish.clicked.connect(self.finish_chosen)
        layout.addWidget(finish, 0, Qt.AlignmentFlag.AlignVCenter)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the edge under the strip in high contrast."""
        if self.look.is_contrast:
            painter = QPainter(self)
            painter.fillRect(0, self.height() - 3, self.width(), 3, self.look.colour("line"))
            painter.end()
