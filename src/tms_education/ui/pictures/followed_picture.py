"""A live picture beside a text that it follows: the stage, its caption and Replay."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from tms_education.domain.scene import Scene, SceneStep
from tms_education.ui.pictures import gallery
from tms_education.ui.pictures.left_pictures import LeftPictures
from tms_education.ui.pictures.stage import Stage
from tms_education.ui.style import typeset
from tms_education.ui.style.art import Art
from tms_education.ui.style.later import later
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.ground import column
from tms_education.ui.widgets.text import Text


class FollowedPicture(Card):
    """One card with a stage for each picture that is asked for, and the words of the step shown.

    Signals:
        step_chosen: the reader chose another step on the stage; picture and step.
    """

    step_chosen = Signal(str, str)

    def __init__(self, look: Look, art: Art, left: LeftPictures) -> None:
        super().__init__(look, radius=24)
        self._art = art
        self._left = left
        self._stages: dict[str, Stage] = {}
        self._shown: tuple[str, str] = ("", "")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(QWidget())
        self._was_painted = False
        self._room_kept = ("", 0)
        layout.addWidget(holder, 1)
        layout.addWidget(self._bar())

    @property
    def shown(self) -> tuple[str, str]:
        """Picture and step that are shown; empty before the first."""
        return self._shown

    @property
    def stage(self) -> Stage | None:
        """The stage that is shown."""
        return self._stages.get(self._shown[0])

    @property
    def caption(self) -> str:
        """The words under the picture."""
        return self._caption.words

    def show_step(self, scene: Scene, step: str) -> bool:
        """Show a step of a picture; false when there is no such picture."""
        stage = self._stages.get(scene.identifier) or self._build(scene)
        if stage is None:
            return False
        stage.go_to(step)
        self._tell(scene, stage.picture.step)
        self._keep_room()
        if self._was_painted:
            self._reveal()
        return True

    def leave(self) -> None:
        """Let the next reader of the guide have the pictures."""
        for stage in self._stages.values():
            self._left.put(stage.picture)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card; the first picture comes a moment later, so that the text never waits for it."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            later(self, self._reveal)

    def _reveal(self) -> None:
        if self.stage is not None:
            self._stack.setCurrentWidget(self.stage)

    def _tell(self, scene: Scene, step: str) -> None:
        self._shown = (scene.identifier, step)
        words = scene.step(step)
        self._caption.set_words(words.caption)
        self._text.set_words(_under(scene, words))
        self._replay.setAccessibleDescription(words.caption)
        self._replay.setVisible(self._moves(step))

    def _moves(self, step: str) -> bool:
        return self.stage is not None and self.stage.picture.moves_for(step) > 0

    def _build(self, scene: Scene) -> Stage | None:
        picture = self._left.take(scene, self.look, self._art)
        picture = picture or gallery.build(scene.identifier, scene, self.look, self._art)
        if picture is None:
            return None
        stage = gallery.stage(picture)
        stage.step_chosen.connect(lambda step: self._on_step(scene, step))
        self._stack.addWidget(stage)
        self._stages[scene.identifier] = stage
        return stage

    def _on_step(self, scene: Scene, step: str) -> None:
        self._tell(scene, step)
        self.step_chosen.emit(scene.identifier, step)

    def _bar(self) -> QWidget:
        self._words, box = column(self.look, 0, (24, 10, 24, 14))
        row = QHBoxLayout()
        self._caption = Text(self.look, "", "body-strong")
        self._text = Text(self.look, "", "caption", "ink2")
        row.addWidget(self._caption, 1, Qt.AlignmentFlag.AlignVCenter)
        self._replay = PillButton(self.look, self.tr("Replay"), "soft", "replay", role="label")
        self._replay.clicked.connect(self._on_replay)
        row.addSpacing(self.look.space(12))
        row.addWidget(self._replay)
        box.addLayout(row)
        box.addSpacing(self.look.space(4))
        box.addWidget(self._text)
        box.addStretch(1)
        return self._words

    def showEvent(self, event: QShowEvent) -> None:
        """Keep room for the words that came while nobody could see them."""
        super().showEvent(event)
        self._keep_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the longest words of the picture, so that the stage never changes its size."""
        super().resizeEvent(event)
        self._keep_room()

    def _keep_room(self) -> None:
        stage, inner = self.stage, self.width() - 2 * self.look.space(24)
        if stage is None or not self.isVisible() or self._room_kept == (stage.picture.scene.identifier, inner):
            return
        scene = stage.picture.scene
        self._room_kept = (scene.identifier, inner)
        beside = inner - self._replay.sizeHint().width() - self.look.space(12)
        tall = 0
        for step in scene.steps:
            caption = typeset.height(self.look, Block(step.caption, "body-strong"), beside)
            words = typeset.height(self.look, Block(_under(scene, step), "caption"), inner)
            tall = max(tall, max(caption, self._replay.sizeHint().height()) + words)
        self._words.setFixedHeight(tall + self.look.space(30))

    def _on_replay(self) -> None:
        if self.stage is not None:
            self.stage.replay()


def _under(scene: Scene, step: SceneStep) -> str:
    """Give the words under the caption: the step's, then the honest label of the picture."""
    return f"{step.text} {scene.label}".strip()
