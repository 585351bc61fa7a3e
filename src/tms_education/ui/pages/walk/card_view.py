"""What the patient sees of a card: one slide at a time, and a layer to draw on."""

from PySide6.QtCore import QBuffer, QIODevice, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tms_education.domain.visit import Visit
from tms_education.domain.walk import Show, Slide, WalkCard
from tms_education.domain.walk_through import Drawing, Stroke
from tms_education.ui.page import Page
from tms_education.ui.pages.walk.compare import ComparePlace
from tms_education.ui.pages.walk.course import CourseSetting
from tms_education.ui.pages.walk.slides import (
    NumbersSlide,
    PictureSlide,
    PointsSlide,
    QuestionsSlide,
    scrolls_whole,
)
from tms_education.ui.pictures.stage import Stage
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.ink import InkLayer
from tms_education.ui.widgets.matters_view import MattersView
from tms_education.ui.widgets.measures import measures
from tms_education.ui.widgets.scroll import PageScroll
from tms_education.ui.widgets.text import Text

MOST_DOTS = 1600
"""Width of a drawing to take home; a sharp half page."""

DRAWN_ON = frozenset({Show.PICTURE, Show.NUMBERS, Show.POINTS})
"""Slides to draw on; the others are for choosing and writing."""


class CardView(Ground):
    """Shows a slide of a card.

    Signals:
        inked: a line was drawn.
        route_chosen: something on the slide leads to another page (as text).
    """

    inked = Signal()
    route_chosen = Signal(str)

    def __init__(self, page: Page, card: WalkCard) -> None:
        super().__init__(page.look)
        self._page, self._card = page, card
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(page.look.space(6))
        self._layout.addWidget(Text(page.look, card.title, "label", "petrol"))
        self._holder: QWidget | None = None
        self.slide: Slide | None = None
        self.content: QWidget | None = None
        self.ink: InkLayer | None = None

    @property
    def stage(self) -> Stage | None:
        """The stage of the picture shown, if one is."""
        return self.content.stage if isinstance(self.content, PictureSlide) else None

    def show_slide(self, slide: Slide) -> None:
        """Show another slide; a step of the same picture only moves it."""
        before, self.slide = self.slide, slide
        is_same = before is not None and (before.show, before.name) == (slide.show, slide.name)
        if is_same and isinstance(self.content, PictureSlide) and self.ink is not None:
            self.content.show_step(slide.step)
            self.ink.show_strokes(self._page.visit.walk.ink)
            return
        self._drop()
        self.content = self._make(slide)
        scrolls = slide.show is not Show.PICTURE or not has_columns(self.look)
        is_on_its_own = scrolls and not scrolls_whole(self.look)
        self._holder = self._scrolling(self.content) if is_on_its_own else self.content
        self._layout.addWidget(self._holder, 1)
        self._holder.show()
        if slide.show in DRAWN_ON:
            self.ink = InkLayer(self.look, self.content)
            self.ink.drawn.connect(self._on_line)
            self.ink.show_strokes(self._page.visit.walk.ink)
            self.ink.show()

    def again(self) -> None:
        """Make the slide anew, after a choice on it."""
        slide, self.slide = self.slide, None
        if slide is not None:
            self.show_slide(slide)
            self._page.setFocus(Qt.FocusReason.OtherFocusReason)

    def still(self) -> None:
        """Hold the picture."""
        if self.stage is not None:
            self.stage.pause()

    def drawing(self) -> Drawing:
        """Give what is shown, with what is drawn on it, as a picture to take home."""
        content = self.content or self
        picture = content.grab(self.stage.geometry()) if self.stage is not None else content.grab()
        if picture.width() > MOST_DOTS:
            picture = picture.scaledToWidth(MOST_DOTS, Qt.TransformationMode.SmoothTransformation)
        return Drawing(self._caption(), _png(picture))

    def _caption(self) -> str:
        content = self.content
        if isinstance(content, PictureSlide):
            return content.caption.words
        return content.measure.title if isinstance(content, NumbersSlide) else self._card.title

    def _drop(self) -> None:
        self.still()
        if self._holder is not None:
            self._layout.removeWidget(self._holder)
            self._holder.hide()
            self._holder.deleteLater()
        self._holder = self.content = self.ink = None

    def _scrolling(self, content: QWidget) -> QWidget:
        inside = Ground(self.look)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(4, 4, self.look.space(14), self.look.space(12))
        layout.addWidget(content, 1 if isinstance(content, PictureSlide) else 0)
        if not isinstance(content, PictureSlide):
            layout.addStretch(1)
        return PageScroll(self.look, inside)

    def _on_line(self, stroke: Stroke) -> None:
        visit = self._page.visit
        self._page.change_visit(visit.with_walk(visit.walk.with_stroke(stroke)))
        if self.ink is not None:
            self.ink.show_strokes(self._page.visit.walk.ink)
        self.inked.emit()

    # ------------------------------------------------------------------ what a slide is made of
    def _make(self, slide: Slide) -> QWidget:
        chosen: dict[Show, type[ComparePlace | CourseSetting | QuestionsSlide]] = {
            Show.COMPARE: ComparePlace,
            Show.COURSE: CourseSetting,
            Show.QUESTIONS: QuestionsSlide,
        }
        if (kind := chosen.get(slide.show)) is not None:
            made = kind(self._page)
            made.changed.connect(self.again)
            if isinstance(made, ComparePlace):
                made.route_chosen.connect(self.route_chosen)
            return made
        if slide.show is Show.PICTURE:
            scene = self._page.outside.library.scene(slide.name)
            return PictureSlide(self._page, scene, slide.step) if scene is not None else self._nothing()
        if slide.show is Show.NUMBERS:
            return self._numbers(slide.name)
        return self._matters() if slide.show is Show.MATTERS else PointsSlide(self._page, slide, self._card.art)

    def _numbers(self, name: str) -> QWidget:
        page = self._page
        found = (one for one in measures(page.outside.library.evidence) if one.identifier == name)
        measure = next(found, None)
        if measure is None:
            return self._nothing()
        page.change_visit(page.visit.with_walk(page.visit.walk.with_looked_at(name)))
        return NumbersSlide(page, measure)

    def _matters(self) -> QWidget:
        view = MattersView(self.look, self._page.outside.course_help.topics(), self._page.visit.matters, "h1")
        view.ticked.connect(self._on_tick)
        view.section_chosen.connect(lambda name: self.route_chosen.emit(f"numbers#{name}"))
        return view

    def _on_tick(self, topic: str) -> None:
        self._change(self._page.visit.with_mattering(topic))

    def _change(self, visit: Visit) -> None:
        self._page.change_visit(visit)
        self.again()

    def _nothing(self) -> QWidget:
        return Text(self.look, self.tr("This could not be opened."), "h3")


def _png(picture: QPixmap) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.toImage().save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt wants words
    buffer.close()
    return bytes(buffer.data().data())
