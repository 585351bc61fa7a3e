"""A guide one bit at a time: one paragraph, larger, with its picture, for days on which it is hard to concentrate."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout

from tms_education.domain.article import Article
from tms_education.domain.gentle import Bit, bits_of, first_of, short_of
from tms_education.domain.navigation import LEARN, Route
from tms_education.domain.settings import TEXT_SIZES
from tms_education.ui.page import Outside, Page
from tms_education.ui.pictures.followed_picture import FollowedPicture
from tms_education.ui.sound.reasons import why_not
from tms_education.ui.style import hearing
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.article_document import ArticleDocument
from tms_education.ui.widgets.article_view import ArticleView
from tms_education.ui.widgets.bit_words import BitWords
from tms_education.ui.widgets.button import IconButton, PillButton, tool_button
from tms_education.ui.widgets.explainer import Explainer
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.hand import suit_hand
from tms_education.ui.widgets.laid_out import sources_of
from tms_education.ui.widgets.read_aloud import ReadAloud
from tms_education.ui.widgets.text import Text

PICTURE_WIDTH = 496
PINNED_HEIGHT = 440
STEPS_UP = 2
"""How many text sizes larger than the rest a bit is set."""

STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_PageDown: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_PageUp: -1}


def larger(look: Look) -> Look:
    """Give the look of the bit: two text sizes up, as far as there are any."""
    place = min(TEXT_SIZES.index(look.appearance.text_size) + STEPS_UP, len(TEXT_SIZES) - 1)
    return replace(look, appearance=replace(look.appearance, text_size=TEXT_SIZES[place]))


class GentlePage(Page):
    """Shows ``learn/<guide>/gentle`` at the bit the person left, or at the first of the section of its route."""

    def __init__(self, look: Look, outside: Outside, route: Route) -> None:
        super().__init__(look, outside, route)
        self._slug = route.parts[0]
        self.view: ArticleView | None = None
        self.aloud: ReadAloud | None = None
        self.picture: FollowedPicture | None = None
        article = outside.library.article(self._slug)
        self._column = QVBoxLayout()
        self._column.setSpacing(look.space(8))
        if article is None:
            self.setLayout(self._column)
            self._column.addWidget(Text(look, self.tr("This guide isn’t here right now"), "h1"))
            self._column.addWidget(self._button(self.tr("All guides"), "back", LEARN), 0, Qt.AlignmentFlag.AlignLeft)
            self._column.addStretch(1)
            return
        self._build(article)

    def _build(self, article: Article) -> None:
        look = self.look
        self._article = article
        self._bits = bits_of(article)
        library, reading_help = self.outside.library, self.outside.help
        self._references = sources_of(article, library)
        others = (card for card in library.cards() if card.slug != article.card.slug)
        self._explainer = Explainer(look, self, self._references, reading_help.terms(), others)
        self._explainer.guide_chosen.connect(lambda slug: self.route_chosen.emit(f"{LEARN}/{slug}"))
        direction = QBoxLayout.Direction.BottomToTop if look.portrait else QBoxLayout.Direction.LeftToRight
        outer = QBoxLayout(direction, self)
        side = look.space(24 if look.portrait else 40)
        outer.setContentsMargins(look.space(24), look.space(8), side, look.space(24))
        outer.setSpacing(look.space(20))
        outer.addLayout(self._column, 1)
        if not look.text_alone and any(bit.cue is not None for bit in self._bits):
            outer.addWidget(self._picture_card())
            suit_hand(look, outer)
        self._column.addLayout(self._top())
        self.title = Text(look, article.card.title, "caption", "ink2")
        self.title.setContentsMargins(look.space(24), 0, 0, 0)
        self._column.addWidget(self.title)
        self._host = QVBoxLayout()
        self._column.addLayout(self._host, 1)
        self._column.addLayout(self._ways())
        self._show(self._place_of(self.route))

    def _picture_card(self) -> FollowedPicture:
        self.picture = FollowedPicture(self.look, self.outside.art, self.outside.left)
        if self.look.portrait:
            self.picture.setFixedHeight(self.look.space(PINNED_HEIGHT))
        else:
            self.picture.setFixedWidth(self.look.space(PICTURE_WIDTH))
        return self.picture

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(self.look.space(16), 0, 0, 0)
        row.addWidget(self._button(self.tr("All guides"), "back", LEARN))
        row.addStretch(1)
        self.listen = IconButton(self.look, self.tr("Read this aloud"), "speak")
        self.listen.clicked.connect(self._listen)
        row.addWidget(self.listen)
        self.listen.setHidden(bool(why_not(self.outside.voice, self.look.appearance.language)))
        whole = tool_button(self.look, self.tr("The whole guide"), "soft", "learn")
        whole.clicked.connect(self._open_whole)
        row.addWidget(whole)
        return row

    def _button(self, words: str, icon: str, route: str) -> PillButton | IconButton:
        button = tool_button(self.look, words, "quiet", icon)
        button.clicked.connect(lambda: self.route_chosen.emit(route))
        return button

    def _ways(self) -> QLayout:
        """Make Back, the progress in words, and Next."""
        upright = self.look.has_big_text and self.look.portrait
        small = self.look.small
        back, role = (tool_button, "label") if small else (PillButton, "button")
        self.back = back(self.look, self.tr("Back"), "second", "back")
        self.next = PillButton(self.look, self.tr("Next"), "main", "next", icon_after=True, role=role)
        self.back.clicked.connect(lambda: self._walk(-1))
        self.next.clicked.connect(lambda: self._walk(1))
        self.progress = Text(self.look, "", "body-strong")
        if small:
            self.progress.setMinimumHeight(self.look.target(48))
            self.progress.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            flow = FlowLayout(None, self.look.space(14), 0)
            for one in (self.back, self.next, self.progress):
                flow.addWidget(one)
            return flow
        row = QHBoxLayout()
        row.setContentsMargins(self.look.space(24), 0, 0, 0)
        row.setSpacing(self.look.space(14))
        row.addWidget(self.back)
        row.addWidget(self.progress, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.next)
        suit_hand(self.look, row)
        if not upright:
            return row
        row.removeWidget(self.progress)
        row.insertStretch(1, 1)
        down = QVBoxLayout()
        down.addWidget(self.progress)
        down.addLayout(row)
        return down

    def _place_of(self, route: Route) -> int:
        """Give the bit to open: the one the person left, unless another section is asked for."""
        left = min(self.visit.bit(self._slug), len(self._bits) - 1)
        if not route.section or self._bits[left].section.identifier == route.section:
            return left
        return first_of(self._bits, route.section)

    def leave(self) -> None:
        """Leave the pictures to the next reader."""
        if self.picture is not None:
            self.picture.leave()

    def open(self, route: Route) -> bool:
        """Move to another section of the same guide."""
        if route.page != self.route.page or route.parts != self.route.parts or self.view is None:
            return route == self.route
        self.route = route
        self._show(self._place_of(route))
        return True

    @property
    def place(self) -> int:
        """The number of the bit shown, from 0."""
        return self._place

    @property
    def _bit(self) -> Bit:
        return self._bits[self._place]

    def _show(self, place: int) -> None:
        self._place = place
        self._put_text()
        self.back.setEnabled(place > 0)
        self._tell_place(place)
        self._show_picture()
        self.change_visit(self.visit.with_bit(self._slug, place).with_place(self._slug, self._bit.section.identifier))

    def _tell_place(self, place: int) -> None:
        """Say how far it is: through the few bits of the short version first, then through the rest."""
        short, count = short_of(self._bits), len(self._bits)
        before, bits = (0, short) if place < short else (short, count - short)
        words = self.tr("Bit {place} of {count}").format(place=place - before + 1, count=bits)
        onward = self.tr("To the end") if place == count - 1 else self.tr("Next")
        if place == short - 1 < count - 1:
            words = self.tr("{bit}. This was the short version.").format(bit=words)
            onward = self.tr("Read more bits")
        self.progress.set_words(words)
        self.next.setText(onward)
        hearing.rename(self.next, onward)

    def _put_text(self) -> None:
        old = self.view
        look, terms = larger(self.look), self.outside.help.terms()
        first, alone = self._place == 0, self.picture is None
        words = BitWords(look, self._article, self._references, terms, self._bit, with_picture=alone, is_first=first)
        self.title.setHidden(first)
        self.view = ArticleView(ArticleDocument(look, self._article, self._references, words))
        self.view.moveCursor(QTextCursor.MoveOperation.Start)  # else Qt scrolls to where the writing ended
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.view.picture_chosen.connect(lambda value: self.route_chosen.emit(f"explore/{value}"))
        self._explainer.follow(self.view)
        self._put_voice(self.view)
        self._host.addWidget(self.view, 1)
        if old is not None:
            self._host.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _put_voice(self, view: ArticleView) -> None:
        """Let the bit be read aloud; the one before falls silent."""
        if self.aloud is not None:
            self.aloud.end()
            self._host.removeWidget(self.aloud)
            self.aloud.deleteLater()
        self.aloud = ReadAloud(self.look, view, self.outside.voice, self.visit.speed)
        self.aloud.speed_chosen.connect(lambda percent: self.change_visit(replace(self.visit, speed=percent)))
        self._host.addWidget(self.aloud)

    def _listen(self) -> None:
        if self.aloud is not None:
            self.aloud.begin()

    def _show_picture(self) -> None:
        cue = self._bit.cue
        scene = None if cue is None else self.outside.library.scene(cue.picture)
        if self.picture is not None:
            shown = scene is not None and cue is not None and self.picture.show_step(scene, cue.step)
            self.picture.setVisible(shown or self.picture.stage is not None)

    def _walk(self, ahead: int) -> None:
        place = self._place + ahead
        if place >= len(self._bits):
            self._open_whole()
            return
        if place < 0:
            return
        section = self._bit.section
        self._show(place)
        if self.view is not None:
            hearing.announce(self, self.view.article_document.toPlainText().strip())
        if self._bit.section != section:
            self.route = replace(self.route, section=self._bit.section.identifier)
            self.went.emit(str(self.route))

    def _open_whole(self) -> None:
        """Show the whole guide at the section that was read."""
        self.route_chosen.emit(str(Route(LEARN, (self._slug,), self._bit.section.identifier)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrow and page keys."""
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or self.view is None:
            super().keyPressEvent(event)
        else:
            self._walk(step)
