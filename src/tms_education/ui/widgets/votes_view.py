"""How readers rated the pages on this tablet: the lowest first, since those need work."""

from tms_education.domain.ports import Library, Ratings
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.dates import locale_of
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.tool_card import ToolCard


class VotesView(ToolCard):
    """A line for every page somebody rated."""

    def __init__(self, look: Look, library: Library, ratings: Ratings) -> None:
        super().__init__(
            look,
            self.tr("Stars of readers"),
            self.tr("How visitors rated the guides on this tablet: counts only, and nobody’s name."),
        )
        rated = [(card.title, ratings.rating(card.slug)) for card in library.cards()]
        voted = sorted((one for one in rated if one[1].votes), key=lambda one: (one[1].average, one[0]))
        for title, rating in voted:
            average = locale_of(look).toString(rating.average, "f", 1)
            words = self.tr("{title}: {average} of 5 stars, %Ln votes", "", rating.votes)
            line = words.format(title=title, average=average)
            self.body.addWidget(Text(look, line))
        if not voted:
            self.body.addWidget(Text(look, self.tr("Nobody has rated a guide yet.")))
