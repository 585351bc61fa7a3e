"""What helps a person to read: searching, words explained, questions about a page, and its rating."""

from dataclasses import dataclass

from tms_education.domain.glossary import Term
from tms_education.domain.search import Found

MOST_STARS = 5


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer to a question about a page, and the kind words it is met with."""

    words: str
    reply: str
    fits: bool = False


@dataclass(frozen=True, slots=True)
class PageQuestion:
    """A question that shows whether our words were clear. ``section`` is the part of the page that tells."""

    words: str
    section: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Rating:
    """How a page was rated on this device: how many people said what, from one star to five. Nobody is named."""

    counts: tuple[int, ...] = (0,) * MOST_STARS

    @property
    def votes(self) -> int:
        """How many people rated the page."""
        return sum(self.counts)

    @property
    def average(self) -> float:
        """The average number of stars; 0 when nobody rated the page."""
        stars = sum(number * count for number, count in enumerate(self.counts, 1))
        return stars / self.votes if self.votes else 0.0

    def with_vote(self, stars: int, instead_of: int = 0) -> "Rating":
        """Give the rating with one more vote, in place of the same person's earlier one where there was one."""
        counts = list(self.counts)
        if instead_of and counts[instead_of - 1]:
            counts[instead_of - 1] -= 1
        counts[stars - 1] += 1
        return Rating(tuple(counts))


class NoReadingHelp:
    """Help that is not there: nothing is found and no word explained."""

    def prepare_search(self) -> bool:
        """There is nothing to prepare."""
        return True

    def search(self, _typed: str, _limit: int = 10) -> Found:
        """Find nothing."""
        return Found()

    def terms(self) -> tuple[Term, ...]:
        """Explain nothing."""
        return ()

    def page_questions(self, _slug: str) -> tuple[PageQuestion, ...]:
        """Ask nothing."""
        return ()


class NoRatings:
    """Ratings that last as long as the program and are kept nowhere."""

    def __init__(self) -> None:
        self._ratings: dict[str, Rating] = {}

    def rating(self, slug: str) -> Rating:
        """Give how a page was rated."""
        return self._ratings.get(slug, Rating())

    def rate(self, slug: str, stars: int, instead_of: int = 0) -> None:
        """Count a vote."""
        self._ratings[slug] = self.rating(slug).with_vote(stars, instead_of)


class NoPapers:
    """A place for papers that keeps none."""

    def keep(self, name: str, _data: bytes) -> str:
        """Say where it would be."""
        return name
