"""The page of live pictures: choose one, walk through its steps at your own pace."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tms_education.domain.navigation import EXPLORE, Route
from tms_education.domain.scene import STILL, Scene
from tms_education.domain.settings import MIN_TEXT_SIZE
from tms_education.ui.page import Outside, Page
from tms_education.ui.pictures import gallery
from tms_education.ui.pictures.one_session import OneSession
from tms_education.ui.pictures.session_sound import SessionSound
from tms_education.ui.pictures.stage import Stage
from tms_education.ui.pictures.stage_bar import StageBar
from tms_education.ui.pictures.stage_frame import BESIDE_UP_TO, StageFrame, least_height
from tms_education.ui.style import hearing
from tms_education.ui.style.later import later
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.button import PillButton, TabButton
from tms_education.ui.widgets.ground import Ground, column
from tms_education.ui.widgets.hand import suit_hand
from tms_education.ui.widgets.page_body import page_body
from tms_education.ui.widgets.scroll import PageScroll
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.stepper import Stepper
from tms_education.ui.widgets.tab_row import TabRow
from tms_education.ui.widgets.text import Text

STAGE_SHARE, SIDE_SHARE = 726, 330
"""Widths of the stage and of the words beside it, in a landscape window at 1280."""

PINNED_FROM = 400
"""Least height of the page for Back and Next to stay under what scrolls; in a lower one they scroll along."""

SAID_FROM = 440
"""Least width of the page for the step's name to stand beside Back and Next."""


class ExplorePage(Page):
    """Shows ``explore/<picture>/<step>``; an unknown picture or step is the first one."""

    def __init__(self, look: Look, outside: Outside, route: Route) -> None:
        super().__init__(look, outside, route)
        self._scenes = tuple(scene for scene in outside.library.scenes() if scene.identifier != STILL)
        self.tabs: tuple[TabButton, ...] = ()
        self.stage: Stage | None = None
        self.sound: SessionSound | None = None
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._place: QWidget | None = None
        self._scrolls = look.portrait or look.crowding > BESIDE_UP_TO
        body: QWidget
        if self._scrolls:
            body, self._layout = page_body(look, 16, (40, 8, 40, 24))
        else:
            body, self._layout = column(look, 16, (40, 8, 40, 24))
        outer.addWidget(body)
        if not self._scenes:
            self._layout.addWidget(Text(look, self.tr("The pictures could not be opened."), "h3"))
            self._layout.addStretch(1)
            return
        self.scene, self._now = self._find(route)
        self._layout.addWidget(self._make_tabs())
        self._ways = self._make_ways()
        self._pin()
        self._show_scene()

    # ------------------------------------------------------------------ routes
    def open(self, route: Route) -> bool:
        """Move to another picture or step of this page."""
        if route.page != EXPLORE or not self._scenes:
            return route == self.route
        scene, now = self._find(route)
        self.route = route
        if scene.identifier != self.scene.identifier:
            self.scene, self._now = scene, now
            self._show_scene()
        else:
            self._show_step(now)
        return True

    def leave(self) -> None:
        """Hold the picture still."""
        if self.stage is not None:
            self.stage.pause()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep Back and Next in view where there is room for them."""
        super().resizeEvent(event)
        if self._scenes:
            self._pin()

    def _pin(self) -> None:
        """Lay Back and Next under what scrolls, or at its end."""
        if self._scrolls:
            is_low = self.height() < self.look.space(PINNED_FROM)
            if self._said is not None:
                self._said.setVisible(not is_low and self.width() >= SAID_FROM)
            (self._layout if is_low else self._outer).addWidget(self._ways)

    def _find(self, route: Route) -> tuple[Scene, int]:
        """Give the picture and the step a route asks for, or the first ones."""
        picture, step = (*route.parts, "", "")[:2]
        scene = next((one for one in self._scenes if one.identifier == picture), self._scenes[0])
        return scene, scene.index(step)

    def _went(self) -> None:
        route = Route(EXPLORE, (self.scene.identifier, self.scene.steps[self._now].identifier))
        self.route = route
        step = self.scene.steps[self._now]
        hearing.announce(self, f"{step.caption}. {step.text}")
        self.went.emit(str(route))

    # ------------------------------------------------------------------ building
    def _make_tabs(self) -> TabRow:
        names, is_big = [scene.title for scene in self._scenes], self.look.crowding > BESIDE_UP_TO
        self._row = TabRow(self.look, names, wraps=is_big)
        self._row.chosen.connect(self._on_tab)
        self.tabs = self._row.tabs
        return self._row

    def _show_scene(self) -> None:
        """Build stage and words of the picture shown, in place of the ones before."""
        if self._place is not None:
            self.sound = None
            if self.stage is not None:
                self.stage.pause()
            self._layout.removeWidget(self._place)
            if not self._scrolls:
                self._ways.setParent(self)  # Back and Next outlive what they stand under
            self._place.hide()
            self._place.deleteLater()
        self._row.check([scene.identifier for scene in self._scenes].index(self.scene.identifier))
        self._place = self._make_place()
        self._layout.insertWidget(1, self._place, 1)
        self._place.show()
        self._show_step(self._now)

    def _make_place(self) -> Ground:
        look, sideways = self.look, not self._scrolls
        place = Ground(look)
        direction = QBoxLayout.Direction.LeftToRight if sideways else QBoxLayout.Direction.TopToBottom
        layout = QBoxLayout(direction, place)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space(32 if sideways else 16))
        self.stage = self._make_stage()
        steps = [(step.caption, step.text) for step in self.scene.steps]
        self.stepper = Stepper(look, steps, self._now, flat=not sideways)
        self.stepper.chosen.connect(self._on_step)
        stage_side, stage_layout = column(look, 10)
        if self.stage is not None:
            stage_layout.addWidget(StageFrame(look, self.stage, least_height(look)), 1)
        stage_layout.addLayout(self._make_controls())
        layout.addWidget(stage_side, STAGE_SHARE)
        layout.addWidget(self._make_words(sideways=sideways), SIDE_SHARE if sideways else 0)
        suit_hand(look, layout)
        return place

    def _make_stage(self) -> Stage | None:
        picture = gallery.build(self.scene.identifier, self.scene, self.look, self.outside.art)
        if picture is None:
            return None
        stage = gallery.stage(picture)
        stage.go_to(self.scene.steps[self._now].identifier)
        stage.step_chosen.connect(self._on_stage_step)
        return stage

    def _make_controls(self) -> QBoxLayout:
        """Make the rows under the stage: what the picture is played with, and the honest label."""
        look = self.look
        beside = not self._scrolls and look.crowding == MIN_TEXT_SIZE
        bar = StageBar(look, self.stage, beside=beside)
        self.bar, self.words, self.play, self.replay, self.slider = bar, bar.words, bar.play, bar.replay, bar.slider
        self.words.clicked.connect(self._show_words)
        controls = QVBoxLayout()
        controls.setSpacing(look.space(4))
        controls.addWidget(bar)
        panel = None if self.stage is None else gallery.panel(self.stage)
        if panel is not None:
            controls.insertWidget(0, panel)
        stage = self.stage
        if stage is not None and isinstance(stage.picture, OneSession) and not self.outside.room.is_kiosk:
            self.sound = SessionSound(look, stage, stage.picture, self.outside.clicks)
            bar.add(self.sound)
            controls.addWidget(self.sound.missing)
        self.label = Text(look, self.scene.label, "caption", "ink2")
        controls.addWidget(self.label)
        return controls

    def _make_words(self, *, sideways: bool) -> Ground:
        """Make the steps, and Back and Next under them."""
        look = self.look
        side, layout = column(look, 14)
        self._side_scroll: PageScroll | None = None
        if sideways:
            inside, inner = column(look, 10, (4, 0, 6, 4))
            inner.addWidget(Text(look, self.scene.title, "h3"))
            inner.addWidget(self.stepper)
            inner.addStretch(1)
            self._side_scroll = PageScroll(look, inside)
            layout.addWidget(self._side_scroll, 1)
            layout.addWidget(self._ways)
        else:
            layout.addWidget(self.stepper)
        return side

    def _make_ways(self) -> Ground:
        """Make Back and Next."""
        holder = Ground(self.look)
        ways = QHBoxLayout(holder)
        side, above, below = (self.look.space(edge) for edge in ((40, 8, 16) if self._scrolls else (0, 0, 0)))
        ways.setContentsMargins(side, above, side, below)
        ways.setSpacing(self.look.space(12))
        role = "label" if self.look.small else "button"
        self.back = PillButton(self.look, self.tr("Back"), "second", "back", role=role)
        self.next = PillButton(self.look, self.tr("Next"), "main", "next", icon_after=True, role=role)
        self.back.clicked.connect(lambda: self._walk(-1))
        self.next.clicked.connect(lambda: self._walk(1))
        for button in (self.back, self.next):
            button.setMinimumWidth(button.minimumSizeHint().width())
        self._said: Text | None = None
        if self._scrolls and self.look.small == self.look.portrait:  # the words stand below what is in view
            self._said = Text(self.look, "", "label")
            self._said.is_live = False
            ways.addWidget(self._said, 1, Qt.AlignmentFlag.AlignVCenter)
        ways.addStretch(0)  # takes the room where nothing is said
        ways.addWidget(self.back)
        ways.addWidget(self.next)
        suit_hand(self.look, ways)
        return holder

    # ------------------------------------------------------------------ moving
    def _show_step(self, now: int) -> None:
        self._now = now
        step = self.scene.steps[now]
        self.stepper.set_now(now)
        self.label.set_words(self._label_words)
        if self._said is not None:
            self._said.set_words(step.caption)
        if self.stage is not None:
            self.stage.go_to(step.identifier)
        last = now == len(self.scene.steps) - 1
        self.back.setEnabled(now > 0)
        self.next.setText(self.tr("Again") if last else self.tr("Next"))
        self.next.setAccessibleName(self.tr("Again from the first step") if last else self.next.text())
        self.next.setMinimumWidth(self.next.minimumSizeHint().width())
        self.next.updateGeometry()
        self.bar.follow()
        later(self, self._reveal)

    @property
    def _label_words(self) -> str:
        """The honest label; where people are counted it begins with how many that were."""
        people = self.scene.steps[self._now].people
        counted = self.tr("These numbers come from {people} people.").format(people=people) if people else ""
        return f"{counted} {self.scene.label}".strip()

    def _reveal(self) -> None:
        """Bring the words of the step into view, its caption above all."""
        if self._side_scroll is not None:
            for part in self.stepper.parts_now:
                self._side_scroll.ensureWidgetVisible(part, 0, self.look.space(8))

    def _walk(self, ahead: int) -> None:
        self._show_step((self._now + ahead) % len(self.scene.steps))
        self._went()

    def _on_step(self, number: int) -> None:
        self._show_step(number)
        self._went()

    def _on_stage_step(self, identifier: str) -> None:
        self._show_step(self.scene.index(identifier))
        self._went()

    def _on_tab(self, number: int) -> None:
        if self._scenes[number].identifier != self.scene.identifier:
            self.scene, self._now = self._scenes[number], 0
            self._show_scene()
            self._went()

    # ------------------------------------------------------------------ in words
    def _show_words(self) -> None:
        """Say in words what the picture shows."""
        step = self.scene.steps[self._now]
        sheet = Sheet(self.look, self, self.tr("Picture in words"))
        sheet.body.addWidget(Text(self.look, step.caption, "h2"))
        sheet.body.addWidget(Text(self.look, step.description))
        sheet.body.addWidget(Text(self.look, self._label_words, "caption", "ink2"))
        close = PillButton(self.look, self.tr("Close"), "second")
        close.clicked.connect(sheet.close_sheet)
        sheet.body.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        sheet.present()
