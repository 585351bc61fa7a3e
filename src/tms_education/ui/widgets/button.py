"""Everything that can be pressed, painted in the states of the design language."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from shiboken6 import isValid

from tms_education.ui.style import icons, typeset
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.toggling import PressedByEnter, TogglesLikeAPress

TAB_SIDES = 44
"""Pixels beside the words of a tab, both sides together."""

GAP = 12
"""Pixels between an icon and the words beside it."""


class Pressable(PressedByEnter, TogglesLikeAPress, QAbstractButton):
    """The base of all buttons: name, focus by keyboard, at least 48 x 48.

    ``radius`` is the corner radius the focus ring follows; ``on_pulse`` tells the ring that it lies round the main
    action.
    """

    on_pulse = False
    mirrors = True
    _icon = ""

    def __init__(self, look: Look, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.radius = look.space(16)
        self.setText(words)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_words(self, words: str, icon: str) -> None:
        """Say something else, with another icon."""
        self._icon = icon
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words if self.toolTip() else "")
        self.updateGeometry()
        self.update()

    def minimumSizeHint(self) -> QSize:
        """Never under 48 x 48."""
        return QSize(self.look.touch, self.look.touch)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what it does first and be painted after that: it leads away from this page more often than not."""
        self.setUpdatesEnabled(False)
        super().mouseReleaseEvent(event)
        if isValid(self):
            self.setUpdatesEnabled(True)

    @property
    def looks_off(self) -> bool:
        """It is painted as one that can't be used: no warm ground, and in high contrast a dashed edge."""
        return not self.isEnabled()

    @property
    def is_pressed_down(self) -> bool:
        """The finger is on it."""
        return self.isDown()

    def shape(self, inset: float = 1.0) -> QRectF:
        """Give the painted shape, moved one pixel down while pressed."""
        down = 1.0 if self.isDown() else 0.0
        return QRectF(self.rect()).adjusted(inset, inset + down, -inset, -inset)


class PillButton(Pressable):
    """A button with words and perhaps an icon.

    ``kind`` is ``main`` (the one warm action of a screen), ``second`` (an edge), ``soft`` (a tint), ``quiet`` (words
    only), ``danger`` (a wine edge) or ``solid`` (petrol).
    """

    def __init__(
        self,
        look: Look,
        words: str,
        kind: str = "second",
        icon: str = "",
        *,
        icon_after: bool = False,
        role: str = "button",
    ) -> None:
        super().__init__(look, words)
        self._kind = kind
        self._icon = icon
        self._icon_after = icon_after
        self._role = role
        self._height = look.target(60 if role == "button" else 48)
        self._needs: tuple[tuple[int, str, str], int] = ((-1, "", ""), 0)
        self.radius = self._height // 2
        self.on_pulse = kind == "main"
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def elevation(self) -> str:
        """The main action has a warm shadow, the others none."""
        return "pulse" if self._kind == "main" and not self.looks_off else ""

    @property
    def _padding(self) -> int:
        return self.look.space(8 if self._kind == "quiet" else 26 if self._role == "button" else 16)

    @property
    def _icon_size(self) -> int:
        return self.look.text(24) if self._icon else 0

    def _beside(self) -> int:
        return 2 * self._padding + (self._icon_size + self.look.space(GAP) if self._icon else 0)

    def _block(self) -> Block:
        return Block(self.text(), self._role)

    def sizeHint(self) -> QSize:
        """Wide enough for the words on one line."""
        width = self._beside() + typeset.one_line(self.look, self._block())
        return QSize(max(width, self.look.touch), self._height)

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for the longest word."""
        width = self._beside() + typeset.widest_word(self.look, self._block())
        return QSize(max(width, self.look.touch), self._height)

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height the wrapped words need; a layout asks for the same width many times."""
        asked = (width, self.text(), self._icon)
        if self._needs[0] != asked:
            words = typeset.height(self.look, self._block(), width - self._beside())
            self._needs = (asked, max(self._height, words + self.look.space(20)))
        return self._needs[1]

    def shape(self, inset: float = 1.0) -> QRectF:
        """Give the painted pill: never taller than its words need, even in a tall row."""
        whole = super().shape(inset)
        spare = max(0.0, (self.height() - self.heightForWidth(self.width())) / 2)
        return whole.adjusted(0, spare, 0, -spare)

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Give ground, edge and words for the state it is in."""
        look = self.look
        if self.looks_off:
            ground = None if self._kind == "quiet" else look.colour("disabled")
            edge = look.colour("ctl") if look.is_contrast and ground is not None else None
            return ground, edge, look.colour("on_disabled")
        pressed = self.isDown()
        tint = look.colour("petrol_tint")
        table: dict[str, tuple[QColor | None, QColor | None, QColor]] = {
            "main": (look.colour("pulse_press" if pressed else "pulse"), None, look.colour("on_pulse")),
            "solid": (look.colour("select"), None, look.colour("on_select")),
            "second": (tint if pressed else look.colour("surface"), look.colour("petrol"), look.colour("petrol_deep")),
            "soft": (tint, look.colour("petrol") if look.is_contrast else None, look.colour("petrol_deep")),
            "danger": (look.colour("rose" if pressed else "surface"), look.colour("wine"), look.colour("wine")),
            "quiet": (tint if pressed else None, None, look.colour("petrol_deep")),
        }
        return table[self._kind]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, edge, icon and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge, words = self._colours()
        shape = self.shape()
        if ground is not None:
            if self._kind == "main" and not self.looks_off and not self.isDown():
                fill = QLinearGradient(shape.topLeft(), shape.bottomLeft())
                fill.setColorAt(0, self.look.colour("pulse_hi"))
                fill.setColorAt(1, ground)
                painter.setBrush(fill)
            else:
                painter.setBrush(ground)
        dashes = Qt.PenStyle.DashLine if self.looks_off else Qt.PenStyle.SolidLine
        painter.setPen(QPen(edge, self.look.space(2), dashes) if edge is not None else Qt.PenStyle.NoPen)
        radius = min(self.radius, shape.height() / 2)
        if ground is not None or edge is not None:
            painter.drawRoundedRect(shape, radius, radius)
        self._paint_words(painter, shape, words)
        painter.end()

    def _paint_words(self, painter: QPainter, shape: QRectF, colour: QColor) -> None:
        room = shape.width() - self._beside() + 2
        wide = min(room, typeset.one_line(self.look, self._block()))
        icon = self._icon_size
        gap = self.look.space(GAP) if icon else 0
        left = shape.center().x() - (wide + icon + gap) / 2
        if self._kind == "quiet" and not self.property("centred"):
            left = shape.left() + self._padding
        text_left = left if self._icon_after else left + icon + gap
        icon_left = left + wide + gap if self._icon_after else left
        rect = QRectF(text_left, shape.top(), wide + 1, shape.height())
        typeset.paint(painter, rect, self.look, self._block(), middle=True, colour=colour)
        if icon:
            icons.paint(painter, icons.box(icon_left + icon / 2, shape.center().y(), icon), self._icon, colour)


class TabButton(Pressable):
    """One of a row of filters or picture tabs; ``one_of_many`` belongs into a group. Others are switches."""

    def __init__(self, look: Look, words: str, *, one_of_many: bool = False) -> None:
        super().__init__(look, words)
        self.setCheckable(True)
        self.setAutoExclusive(one_of_many)  # the group rules; this tells assistive technology what it is
        self.radius = look.target(52) // 2
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _block(self) -> Block:
        return Block(self.text(), "label", "on_select" if self.isChecked() else "ink")

    def sizeHint(self) -> QSize:
        """Wide enough for the words on one line."""
        width = typeset.one_line(self.look, self._block()) + self.look.space(TAB_SIDES)
        return QSize(width, self.look.target(52))

    def minimumSizeHint(self) -> QSize:
        """Never narrower than the longest word."""
        width = typeset.widest_word(self.look, self._block()) + self.look.space(TAB_SIDES)
        return QSize(min(width, self.sizeHint().width()), self.look.target(48))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height the wrapped words need."""
        words = typeset.height(self.look, self._block(), width - self._room_beside(width))
        return max(self.sizeHint().height(), words + self.look.space(20))

    def _room_beside(self, width: int) -> int:
        """Give the room beside the words; less in a tab that is as narrow as its words."""
        return min(self.look.space(TAB_SIDES), max(0, width - typeset.widest_word(self.look, self._block())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill; chosen is filled."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        shape = self.shape()
        painter.setBrush(self.look.colour("select" if chosen else "surface"))
        painter.setPen(Qt.PenStyle.NoPen if chosen else QPen(self.look.colour("ctl"), 1.5))
        radius = min(shape.height() / 2, self.radius)
        painter.drawRoundedRect(shape, radius, radius)
        side = self._room_beside(self.width()) / 2
        words = QRectF(self.rect()).adjusted(side, 0, -side, 0)
        words.translate(0, shape.top() - 1)
        typeset.paint(painter, words, self.look, self._block(), Qt.AlignmentFlag.AlignHCenter, middle=True)
        painter.end()


class IconButton(Pressable):
    """An icon alone; its name is spoken, not shown."""

    def __init__(self, look: Look, name: str, icon: str, role: str = "petrol") -> None:
        super().__init__(look, name)
        self._icon = icon
        self._role = role
        self.setToolTip(name or " ")
        self.setFixedSize(look.target(48), look.target(48))
        self.radius = look.space(14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon, on a tint while pressed."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = self.shape()
        if self.isDown() or self.isChecked():
            painter.setBrush(self.look.colour("petrol_tint"))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(shape, self.radius, self.radius)
        if self.look.is_contrast:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            dashes = Qt.PenStyle.DashLine if self.looks_off else Qt.PenStyle.SolidLine
            painter.setPen(QPen(self.look.colour("ctl"), 3, dashes))
            painter.drawRoundedRect(self.shape(2), self.radius, self.radius)
        size = self.look.target(28)
        colour = self.look.colour("on_disabled" if self.looks_off else self._role)
        icons.paint(painter, icons.box(shape.center().x(), shape.center().y(), size), self._icon, colour)
        painter.end()


def tool_button(look: Look, words: str, kind: str, icon: str) -> PillButton | IconButton:
    """Give a button for a row of tools: icon and words, or in a small window the icon alone, named by them."""
    return IconButton(look, words, icon) if look.small else PillButton(look, words, kind, icon, role="label")
