"""One slide of a card, made for showing: little text, and large."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from tms_education.domain.scene import Scene
from tms_education.domain.visit import Visit
from tms_education.domain.walk import Slide
from tms_education.ui.page import Page
from tms_education.ui.pictures import gallery
from tms_education.ui.pictures.stage import Stage
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.art_view import ArtView
from tms_education.ui.widgets.button import IconButton, PillButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.ground import Ground, column
from tms_education.ui.widgets.measure import Measure
from tms_education.ui.widgets.notice import IconDisc
from tms_education.ui.widgets.number_cards import columns_for, group_card, rare_card
from tms_education.ui.widgets.question_note import QuestionNote
from tms_education.ui.widgets.scroll import PageScroll
from tms_education.ui.widgets.source_sheet import SourceSheet
from tms_education.ui.widgets.text import Text

STAGE_SHARE, WORDS_SHARE = 66, 34
"""Parts of the width for a picture and for its words."""

LEAST_STAGE, LEAST_LOW_STAGE = 440, 410
"""Least height of a stage that stands above its words; the second with big text in a low window."""


WHOLE_FROM = 115
"""Above this text size, in percent, the whole card scrolls: there is no room for a picture between words and notes."""


def scrolls_whole(look: Look) -> bool:
    """The whole card scrolls, tools and notes with it."""
    return look.crowding > WHOLE_FROM


class PictureSlide(Ground):
    """A live picture with its caption; steps of one picture move it, in place of building another."""

    def __init__(self, page: Page, scene: Scene, step: str) -> None:
        super().__init__(page.look)
        look = page.look
        beside = has_columns(look)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        layout = QBoxLayout(direction, self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space(32 if beside else 14))
        self.scene = scene
        picture = gallery.build(scene.identifier, scene, look, page.outside.art)
        self.stage: Stage | None = None if picture is None else gallery.stage(picture)
        if self.stage is not None:
            if scrolls_whole(look) or not beside:  # it takes what room the words leave and pushes none out of view
                self.stage.ask_for(look.space(LEAST_LOW_STAGE if look.is_low else LEAST_STAGE))
            layout.addWidget(self.stage, STAGE_SHARE if beside else 1)
        words = Ground(look)
        words.setMinimumHeight(1)
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(look.space(12))
        self.caption = Text(look, "", "h1" if not look.has_big_text else "h2")
        self.text = Text(look, "", "lead")
        self.label = Text(look, scene.label, "caption", "ink2")
        for line in (self.caption, self.text, self.label):
            lines.addWidget(line)
        lines.addStretch(1)
        scrolls = beside and not scrolls_whole(look)
        layout.addWidget(PageScroll(look, words) if scrolls else words, WORDS_SHARE if beside else 0)
        self.show_step(step)

    def show_step(self, identifier: str) -> None:
        """Show a step."""
        step = self.scene.step(identifier)
        if self.stage is not None:
            self.stage.go_to(step.identifier)
        self.caption.set_words(step.caption)
        self.text.set_words(step.text)


class NumbersSlide(Ground):
    """One measure: its groups side by side, always with what it is compared with."""

    def __init__(self, page: Page, measure: Measure) -> None:
        super().__init__(page.look)
        look = page.look
        self._page, self.measure = page, measure
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space(12))
        head = QHBoxLayout()
        head.addWidget(Text(look, measure.title, "h1"), 1, Qt.AlignmentFlag.AlignVCenter)
        self.source = IconButton(look, self.tr("Where this comes from"), "read")
        self.source.clicked.connect(self.open_source)
        head.addWidget(self.source)
        layout.addLayout(head)
        average = self.tr("The average of a group, not your odds.")
        said = " ".join(words for words in (measure.line, measure.counted, average) if words)
        layout.addWidget(Text(look, said, "body", "ink2"))
        grid = QGridLayout()
        grid.setSpacing(look.space(24))
        columns = columns_for(look, measure) if look.portrait or has_columns(look) else 1
        for place, group in enumerate(measure.groups):
            card = rare_card(look, group) if measure.is_rare else group_card(look, group, low=columns > 1)
            grid.addWidget(card, place // columns, place % columns)
        for across in range(columns):
            grid.setColumnStretch(across, 1)
        layout.addLayout(grid)
        if measure.differs:
            layout.addWidget(Text(look, measure.differs, "body-strong"))

    def open_source(self) -> None:
        """Say who was counted, when, on which scale, and where it is printed."""
        found = [self._page.outside.library.reference(key) for key in self.measure.sources]
        sheet = SourceSheet(self.look, self.window(), [(0, one) for one in found if one is not None])
        for place, words in enumerate(self.measure.facts, start=1):
            sheet.body.insertWidget(place, Text(self.look, words))
        sheet.present()


class PointsSlide(Ground):
    """A heading and a few large lines, beside the drawing of the card."""

    def __init__(self, page: Page, slide: Slide, art: str) -> None:
        super().__init__(page.look)
        look = page.look
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.space(32))
        words, lines = column(look, 14)
        lines.addWidget(Text(look, slide.title, "h1"))
        for line in slide.lines:
            lines.addWidget(_point(look, line))
        lines.addStretch(1)
        row.addWidget(words, 3)
        if has_columns(look):
            picture = ArtView(look, page.outside.art, art, cover=True, radius=24)
            picture.setMinimumHeight(look.space(320))
            row.addWidget(picture, 2)


def _point(look: Look, line: str) -> QWidget:
    holder = Ground(look)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.space(16))
    row.addWidget(IconDisc(look, "done", side=40), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Text(look, line, "h3"), 1, Qt.AlignmentFlag.AlignVCenter)
    return holder


class QuestionsSlide(Ground):
    """The patient's own words for the care team: a place to write, and all of them.

    Signals:
        changed: a question was kept or taken back.
    """

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page.look)
        self._page = page
        look, visit = page.look, page.visit
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.space(14))
        layout.addWidget(Text(look, self.tr("My own questions"), "h1"))
        self.note = QuestionNote(look, 0)
        self.note.kept.connect(self._keep)
        layout.addWidget(self.note)
        for question in visit.questions:
            layout.addWidget(self._row(question))
        layout.addStretch(1)

    def _row(self, question: str) -> Card:
        card = Card(self.look)
        row = QHBoxLayout(card)
        side = self.look.space(18)
        row.setContentsMargins(side, self.look.space(12), side, self.look.space(12))
        row.addWidget(Text(self.look, question, "lead"), 1, Qt.AlignmentFlag.AlignVCenter)
        away = PillButton(self.look, self.tr("Take back"), "quiet", role="label")
        away.setAccessibleName(self.tr("Take back: {words}").format(words=question))
        away.clicked.connect(lambda: self._change(self._page.visit.without_question(question)))
        row.addWidget(away)
        return card

    def _keep(self, words: str) -> None:
        self._change(self._page.visit.with_question(words))

    def _change(self, visit: Visit) -> None:
        self._page.change_visit(visit)
        self.changed.emit()
