"""A card with an icon, a title and a few words; and the icon in its disc."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from tms_education.ui.style import icons
from tms_education.ui.style.hearing import Role
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.text import Text

TITLE_COLOURS = {"rose": "wine", "lav": "ink"}
ICON_COLOURS = {"rose": "wine", "lav": "plum"}


class IconDisc(QWidget):
    """An icon on a round tint; decoration, so it is silent."""

    def __init__(
        self, look: Look, icon: str, role: str = "petrol", ground: str = "petrol_tint", side: int = 56
    ) -> None:
        super().__init__()
        self.look = look
        self._icon = icon
        self._role = role
        self._ground = ground
        self.setFixedSize(look.target(side), look.target(side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint disc and icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self.look.colour(self._ground))
        painter.setPen(QPen(self.look.colour("ctl"), 2) if self.look.is_contrast else Qt.PenStyle.NoPen)
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        middle = QRectF(self.rect()).center()
        icons.paint(
            painter, icons.box(middle.x(), middle.y(), self.width() * 0.55), self._icon, self.look.colour(self._role)
        )
        painter.end()


class Notice(Card):
    """Says one thing: ``surface`` for facts, ``lav`` for honest notes, ``rose`` for care."""

    spoken_role = Role.Grouping

    def __init__(self, look: Look, icon: str, title: str, words: str, ground: str = "surface") -> None:
        super().__init__(look, ground)
        self.setAccessibleName(title)
        side = look.space(20)
        self.across = across = QHBoxLayout(self)
        across.setContentsMargins(side, look.space(16), look.space(24), look.space(18))
        across.setSpacing(look.space(18))
        disc = IconDisc(
            look, icon, ICON_COLOURS.get(ground, "petrol"), "petrol_tint" if ground == "surface" else "surface"
        )
        across.addWidget(disc, 0, Qt.AlignmentFlag.AlignTop if look.has_big_text else Qt.AlignmentFlag.AlignVCenter)
        self.body = QVBoxLayout()
        self.body.setSpacing(look.space(4))
        self.body.addWidget(Text(look, title, "button", TITLE_COLOURS.get(ground, "ink")))
        if words:
            self.body.addWidget(Text(look, words))
        across.addLayout(self.body, 1)
