"""The reader: one article, with the picture that follows it."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from tms_education.domain.article import Article, ArticleCard, Cue
from tms_education.domain.errors import NotSavedError
from tms_education.domain.navigation import GENTLE, LEARN, Route
from tms_education.ui.page import Outside, Page
from tms_education.ui.pictures.followed_picture import FollowedPicture
from tms_education.ui.sound.reasons import why_not
from tms_education.ui.style.later import later
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.article_document import GUTTER, column_width
from tms_education.ui.widgets.article_view import WIDEST, ArticleView
from tms_education.ui.widgets.explainer import Explainer
from tms_education.ui.widgets.read_aloud import ReadAloud
from tms_education.ui.widgets.reader_top import ReaderTop
from tms_education.ui.widgets.sheet import Sheet

if TYPE_CHECKING:
    from tms_education.ui.widgets.article_end import ArticleEnd
    from tms_education.ui.widgets.article_feedback import ArticleFeedback

PICTURE_WIDTH = 496
PINNED_HEIGHT = 484
AFTER_PICTURE = 60
"""Milliseconds after the first picture until the end of the guide is made, far below what is seen."""


class ReaderPage(Page):
    """Shows the article of its route at the section of its route, or at the place the person left it."""

    def __init__(self, look: Look, outside: Outside, route: Route) -> None:
        super().__init__(look, outside, route)
        self._slug = route.parts[0] if route.parts else ""
        self._article = outside.library.article(self._slug)
        self._picture: FollowedPicture | None = None
        self._is_painted = False
        if self._article is None:
            self._say_missing()
        else:
            self._build(self._article)

    @property
    def picture(self) -> FollowedPicture | None:
        """The picture beside the text; nothing at big text."""
        return self._picture

    @property
    def sheet(self) -> Sheet | None:
        """The sheet over the page, or nothing."""
        return None if self._article is None else self._explainer.sheet

    def _build(self, article: Article) -> None:
        library, reading_help = self.outside.library, self.outside.help
        document = self.outside.laid_out.take(self.look, article, library, reading_help)
        self._references = document.references
        self.view = ArticleView(document)
        others = (card for card in library.cards() if card.slug != self._slug)
        self._explainer = Explainer(self.look, self, self._references, reading_help.terms(), others)
        self._explainer.guide_chosen.connect(lambda slug: self.route_chosen.emit(f"{LEARN}/{slug}"))
        self._feedback: ArticleFeedback | None = None
        self.view.section_reached.connect(self._on_section)
        self.view.picture_chosen.connect(lambda value: self.route_chosen.emit(f"explore/{value}"))
        self._explainer.follow(self.view)
        self.view.end_reached.connect(self._on_end)
        side, bottom = self.look.space(24 if self.look.portrait else 40), self.look.space(24)
        outer = QBoxLayout(
            QBoxLayout.Direction.BottomToTop if self.look.portrait else QBoxLayout.Direction.LeftToRight, self
        )
        outer.setContentsMargins(self.look.space(24), self.look.space(8), side, bottom)
        outer.setSpacing(self.look.space(14 if self.look.portrait else 20))
        has_picture = not self.look.text_alone and any(section.cue is not None for section in article.sections)
        gives_way = has_picture and self.look.roomy and not self.look.portrait
        if gives_way:  # the text has its full measure; the picture takes the rest
            self.view.setFixedWidth(column_width(self.look, WIDEST) + self.look.space(24))
        outer.addLayout(self._text_column(article), 0 if gives_way else 1)
        if has_picture:
            outer.addWidget(self._picture_card(), 1 if gives_way else 0)
        self.view.go_to_section(self.route.section or self.visit.place(self._slug))

    def _text_column(self, article: Article) -> QVBoxLayout:
        voice, language = self.outside.voice, self.look.appearance.language
        top = ReaderTop(self.look, 1 + len(article.sections), can_listen=not why_not(voice, language))
        self.top, self.paper, self.listen = top, top.paper, top.listen
        top.back_chosen.connect(lambda: self.route_chosen.emit(LEARN))
        top.paper_chosen.connect(lambda: self._offer_paper(article))
        top.gentle_chosen.connect(lambda: self.route_chosen.emit(f"{LEARN}/{self._slug}/{GENTLE}"))
        top.listen_chosen.connect(self._listen)
        self._column = QVBoxLayout()
        self._column.setSpacing(self.look.space(8))
        self._column.addWidget(top)
        self._column.addWidget(self.view, 1)
        return self._column

    def _listen(self) -> None:
        self.aloud.begin()

    @cached_property
    def aloud(self) -> ReadAloud:
        """The row of controls for listening, made when somebody wants to listen."""
        made = ReadAloud(self.look, self.view, self.outside.voice, self.visit.speed)
        language = self.look.appearance.language
        made.ended.connect(lambda: self.top.listen.setVisible(not why_not(self.outside.voice, language)))
        made.speed_chosen.connect(lambda percent: self.change_visit(replace(self.visit, speed=percent)))
        self._column.insertWidget(1, made)
        return made

    def _picture_card(self) -> FollowedPicture:
        self._picture = FollowedPicture(self.look, self.outside.art, self.outside.left)
        self._picture.step_chosen.connect(self._on_step)
        if self.look.portrait:
            self._picture.setFixedHeight(self.look.space(PINNED_HEIGHT))
        elif not self.look.roomy:
            self._picture.setFixedWidth(self.look.space(PICTURE_WIDTH))
        return self._picture

    def _end(self, article: Article) -> ArticleEnd:
        from tms_education.ui.widgets.article_end import ArticleEnd

        cards: dict[str, ArticleCard] = {card.slug: card for card in self.outside.library.cards()}
        following = [cards[slug] for slug in article.card.read_next if slug in cards]
        cue = next((section.cue for section in article.sections if section.cue is not None), None)
        picture, left = "" if cue is None else cue.picture, self.look.space(GUTTER)
        phone = self.outside.library.clinic().phone
        end = ArticleEnd(self.look, self.outside.art, following, picture, left, self._make_feedback(), phone)
        end.route_chosen.connect(self.route_chosen)
        return end

    def paintEvent(self, event: QPaintEvent) -> None:
        """Once text and picture are painted, the end follows below."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            later(self, self.add_end, AFTER_PICTURE)

    def add_end(self) -> None:
        """Put the end below the text, once."""
        if self._article is not None and self._feedback is None:
            self.view.set_tail(self._end(self._article))
            self.view.tail_changed()

    @property
    def feedback(self) -> ArticleFeedback:
        """What the reader gives back at the end of the page."""
        self.add_end()
        if self._feedback is None:
            raise LookupError("a missing guide has no end")
        return self._feedback

    def _make_feedback(self) -> ArticleFeedback:
        from tms_education.ui.widgets.article_feedback import ArticleFeedback

        questions, rating = self.outside.help.page_questions(self._slug), self.outside.ratings.rating(self._slug)
        made = ArticleFeedback(self.look, self._slug, self.visit, questions, rating)
        made.teach_back.chosen.connect(lambda at, one: self.change_visit(self.visit.with_taught(self._slug, at, one)))
        made.teach_back.again.connect(self.view.go_to_section)
        made.stars.rated.connect(self._on_stars)
        made.note.kept.connect(self._on_question)
        made.note.wanted.connect(self._show_questions)
        made.changed.connect(self.view.tail_changed)
        self._feedback = made
        return made

    def _on_stars(self, stars: int) -> None:
        before = self.visit.stars_of(self._slug)
        if stars == before:
            return
        try:
            self.outside.ratings.rate(self._slug, stars, before)
        except NotSavedError:
            return
        self.change_visit(self.visit.with_stars(self._slug, stars))
        self.feedback.stars.show_rating(self.outside.ratings.rating(self._slug))

    def _on_question(self, words: str) -> None:
        self.change_visit(self.visit.with_question(words))
        self.feedback.note.show_count(len(self.visit.questions))
        self.view.tail_changed()

    def _show_questions(self) -> None:
        from tms_education.ui.widgets.questions_sheet import QuestionsSheet

        sheet = QuestionsSheet(self.look, self, self.visit.questions)
        sheet.removed.connect(self._take_back)
        sheet.print_chosen.connect(self._print_questions)
        self._explainer.present(sheet)

    def _offer_paper(self, article: Article) -> None:
        from tms_education.ui.pictures.article_paper import ArticlePaper
        from tms_education.ui.widgets.paper_sheet import PaperSheet

        library, today, art = self.outside.library, self.outside.clock.today(), self.outside.art
        job = ArticlePaper(article, self._references, library.scene, art, today, self.look.appearance.language)
        self._explainer.present(PaperSheet(self.look, self, job, self.outside.papers.keep))

    def _print_questions(self) -> None:
        from tms_education.domain.paper import Block, Paper
        from tms_education.ui.widgets import printing
        from tms_education.ui.widgets.toast import Toast

        heading = self.tr("What I want to ask")
        day = self.outside.clock.today().isoformat()
        paper = Paper(self.tr("My questions"), day, (Block(heading, self.visit.questions),), ())
        printer = printing.send(paper)
        if self.sheet is not None:
            told = self.tr("Sent to {printer}.").format(printer=printer) if printer else ""
            Toast(self.look, self, told or self.tr("This device has no printer. Show this page to your team."))

    def _take_back(self, words: str) -> None:
        self.change_visit(self.visit.without_question(words))
        self.feedback.note.show_count(len(self.visit.questions))

    def _say_missing(self) -> None:
        from tms_education.ui.widgets.missing_guide import MissingGuide

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        missing = MissingGuide(self.look, self.outside.art)
        missing.back_chosen.connect(lambda: self.route_chosen.emit(LEARN))
        layout.addWidget(missing)

    def _given(self) -> tuple[object, ...]:
        """What the end of the guide shows of the visit."""
        visit = self.visit
        return visit.taught, visit.stars, visit.questions, visit.speed

    def may_wait(self) -> bool:
        """Wait, save with half a question, a sheet or a voice; the pictures wait with the text."""
        if self._article is None or self.sheet is not None or "aloud" in self.__dict__:
            return False
        self._left_with = self._given()
        return self._feedback is None or not self._feedback.note.field.toPlainText().strip()

    def is_still(self, route: Route) -> bool:
        """Tell whether this guide is wanted and nothing was done elsewhere to what its end shows."""
        is_same = (route.page, route.parts) == (self.route.page, self.route.parts)
        return is_same and self._left_with == self._given()

    def come_back(self, route: Route) -> None:
        """Stand at the section of the route, or where the guide was left."""
        if not route.section or route.section == self.route.section:
            self.went.emit(str(self.route))
        else:
            self.view.go_to_section(route.section)

    def open(self, route: Route) -> bool:
        """Move to another section of the same article."""
        if self._article is None or route.page != self.route.page or route.parts != self.route.parts:
            return route == self.route
        self.route = route
        return self.view.go_to_section(route.section) or not route.section

    def leave(self) -> None:
        """Leave the pictures to the next reader."""
        if self._picture is not None:
            self._picture.leave()

    def _on_section(self, identifier: str) -> None:
        article = self._article
        if article is None:
            return
        names = ["", *(section.identifier for section in article.sections)]
        place = names.index(identifier)
        self.top.set_part(place)
        self._show_cue(article.cue_at(identifier))
        self.change_visit(self.visit.with_place(self._slug, identifier))
        route = replace(self.route, section=identifier)
        if route != self.route:
            self.route = route
            self.went.emit(str(route))

    def _show_cue(self, cue: Cue | None) -> None:
        scene = None if cue is None else self.outside.library.scene(cue.picture)
        if self._picture is None:
            return
        shown = scene is not None and cue is not None and self._picture.show_step(scene, cue.step)
        self._picture.setVisible(shown or self._picture.stage is not None)

    def _on_step(self, picture: str, step: str) -> None:
        """Bring the text to the first section that asks for the step."""
        article = self._article
        if article is None:
            return
        section = next((one for one in article.sections if one.cue == Cue(picture, step)), None)
        if section is not None:
            self.view.go_to_section(section.identifier)

    def _on_end(self) -> None:
        self.change_visit(replace(self.visit, read=self.visit.read | {self._slug}))
