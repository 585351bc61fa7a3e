"""The buttons of the brain in space: four sides over the picture; under it what is shown, nearer, farther and back."""

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from tms_education.ui.pictures.brain.brain_stage import NEARER, BrainStage
from tms_education.ui.pictures.stage import Stage
from tms_education.ui.style import typeset
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.button import IconButton, TabButton
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground


def view_words() -> dict[str, str]:
    """Give the words of the four sides."""
    return {
        "left": QCoreApplication.translate("BrainSpace", "Left"),
        "front": QCoreApplication.translate("BrainSpace", "Front"),
        "top": QCoreApplication.translate("BrainSpace", "Top"),
        "right": QCoreApplication.translate("BrainSpace", "Right"),
    }


def layer_words() -> dict[str, str]:
    """Give the words of the layers."""
    return {
        "head": QCoreApplication.translate("BrainSpace", "Head"),
        "coil": QCoreApplication.translate("BrainSpace", "Coil"),
        "field": QCoreApplication.translate("BrainSpace", "Field"),
        "labels": QCoreApplication.translate("BrainSpace", "Labels"),
    }


class SmallTab(TabButton):
    """A tab that is one line of words high; one of a bar has no edge of its own."""

    bare = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tab, or only its words."""
        if not self.bare or self.isChecked() or self.look.is_contrast:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        block = Block(self.text(), "label", "ink")
        typeset.paint(painter, self.shape(), self.look, block, Qt.AlignmentFlag.AlignHCenter, middle=True)
        painter.end()

    def sizeHint(self) -> QSize:
        """As wide as its words need."""
        size = super().sizeHint()
        return QSize(size.width() - self.look.space(16), self.look.target(48))


class ViewBar(QWidget):
    """Left, Front, Top and Right on one card; the side that is seen is filled."""

    def __init__(self, look: Look, stage: BrainStage) -> None:
        super().__init__()
        self._look = look
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 6, 6, 6)
        row.setSpacing(look.space(4))
        self.buttons: dict[str, TabButton] = {}
        for name, words in view_words().items():
            button = SmallTab(look, words)
            button.bare = True
            button.setAccessibleName(QCoreApplication.translate("BrainSpace", "View: {side}").format(side=words))
            button.clicked.connect(lambda _on=False, name=name: stage.look_from(name))
            self.buttons[name] = button
            row.addWidget(button)
        stage.view_changed.connect(self.show_view)
        self.show_view(stage.view_name)

    def show_view(self, name: str) -> None:
        """Fill the side that is seen."""
        for one, button in self.buttons.items():
            button.setChecked(one == name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._look.colour("line"))
        painter.setBrush(self._look.colour("surface"))
        box = self.rect().adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.end()


class BrainControls(Ground):
    """What is shown of the brain, and how near. Nothing of it stands there while only the side view can be shown."""

    def __init__(self, stage: Stage) -> None:
        look = stage.picture.look
        super().__init__(look)
        self._stage = stage
        self.layers: dict[str, TabButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        holder = Ground(look)
        self._flow = FlowLayout(holder, look.space(8), look.space(8))
        column.addWidget(holder)
        self.setVisible(False)
        if isinstance(stage, BrainStage):
            self._fill(stage)

    def _fill(self, stage: BrainStage) -> None:
        look = self.look
        for name, words in layer_words().items():
            button = SmallTab(look, words)
            button.setAccessibleName(QCoreApplication.translate("BrainSpace", "Show: {layer}").format(layer=words))
            button.clicked.connect(lambda on, name=name: stage.show_layer(name, on=on))
            self.layers[name] = button
            self._flow.addWidget(button)
        self.nearer = IconButton(look, QCoreApplication.translate("BrainSpace", "Nearer"), "more")
        self.farther = IconButton(look, QCoreApplication.translate("BrainSpace", "Farther"), "less")
        self.back = IconButton(look, QCoreApplication.translate("BrainSpace", "Turn back"), "replay")
        self.nearer.clicked.connect(lambda: stage.zoom(NEARER))
        self.farther.clicked.connect(lambda: stage.zoom(1 / NEARER))
        self.back.clicked.connect(stage.reset)
        for one in (self.nearer, self.farther, self.back):
            self._flow.addWidget(one)
        self.views = ViewBar(look, stage)
        self.views.hide()
        stage.space_opened.connect(self._on_opened)
        stage.layers_changed.connect(self._show_layers)
        self._show_layers()
        if stage.turns:
            self._on_opened(opened=True)

    def _on_opened(self, opened: bool) -> None:
        self.setVisible(opened)
        if opened and isinstance(self._stage, BrainStage):
            self._stage.cover(self.views)

    def _show_layers(self) -> None:
        if isinstance(self._stage, BrainStage):
            for name, button in self.layers.items():
                button.setChecked(self._stage.brain.has_layer(name))
