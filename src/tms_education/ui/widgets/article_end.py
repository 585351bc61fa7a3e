"""The end of an article: what to read next, and the next steps."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from tms_education.domain.article import ArticleCard
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.article_feedback import ArticleFeedback
from tms_education.ui.widgets.card import CardButton
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.silent_icon import SilentIcon
from tms_education.ui.widgets.text import Text

PICTURE_HEIGHT = 112
STEP_HEIGHT = 84
MOST_READ_NEXT = 2
MOST_FOR_THREE = 115
"""Up to this text size three cards fit into a row."""


class ArticleEnd(Ground):
    """Cards below an article.

    Signals:
        route_chosen: a card was chosen; its route as text.
    """

    route_chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        art: Art,
        read_next: Sequence[ArticleCard],
        picture: str,
        left: int = 0,
        feedback: ArticleFeedback | None = None,
        phone: str = "",
    ) -> None:
        super().__init__(look)
        self._art = art
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(left, look.space(24), look.space(4), look.space(40))
        self._layout.setSpacing(look.space(14))
        self._layout.addLayout(self._heading())
        if feedback is not None:
            self._layout.addWidget(feedback)
            self._layout.addSpacing(look.space(10))
        following = [
            self._card(one.art, one.title, f"learn/{one.slug}", self.minutes(one)) for one in read_next[:MOST_READ_NEXT]
        ]
        if following:
            self._layout.addWidget(Text(look, self.tr("Read next"), "h3"))
            self._layout.addLayout(self._grid(following, 1 if look.has_big_text else 2))
        self._layout.addSpacing(look.space(10))
        self._layout.addWidget(Text(look, self.tr("Next steps, if you like"), "h3"))
        steps = [
            self._card("door-timeline", self.tr("Plan your weeks"), "timeline"),
            self._card("door-checkin", self.tr("Check in"), "check-in"),
        ]
        if picture:
            steps.insert(0, self._card("door-explore", self.tr("Try the picture"), f"explore/{picture}"))
        self._layout.addLayout(self._grid(steps, 3 if look.crowding <= MOST_FOR_THREE else 1))
        if phone:
            words = self.tr("Talk to us: {phone}").format(phone=phone)
            self._layout.addWidget(Text(look, words, "h3", "petrol_deep"))
        self._layout.addStretch(1)

    def minutes(self, card: ArticleCard) -> str:
        """Say how long an article takes to read."""
        return self.tr("About %Ln minutes", "", card.minutes)

    def _heading(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.look.space(12))
        row.addWidget(SilentIcon(self.look, "done-disc", 36, variant="fill"))
        row.addWidget(Text(self.look, self.tr("That’s the end of this guide"), "h2"), 1)
        return row

    def _card(self, picture: str, title: str, route: str, hint: str = "") -> CardButton:
        tall = PICTURE_HEIGHT if hint else STEP_HEIGHT
        card = CardButton(self.look, self._art, picture, title, hint=hint, picture_height=tall)
        card.clicked.connect(lambda: self.route_chosen.emit(route))
        return card

    def _grid(self, cards: Sequence[CardButton], columns: int) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self.look.space(20))
        for column in range(columns):
            grid.setColumnStretch(column, 1)
        for place, card in enumerate(cards):
            grid.addWidget(card, place // columns, place % columns)
        return grid
