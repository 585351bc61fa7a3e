"""Counts how pages were rated, in a small JSON file: numbers only, no person, no time."""

import contextlib
import json
from pathlib import Path

from tms_education.domain.errors import NotSavedError
from tms_education.domain.reading_help import MOST_STARS, Rating
from tms_education.storage.files import alone, make_private_folder, set_aside, write_whole

FORMAT = 1
LARGEST = 1_000_000
MOST_VOTES = 1_000_000_000


class RatingsFile:
    """Keeps the promise of ``domain.ports.Ratings``."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def rating(self, slug: str) -> Rating:
        """Give how a page was rated; no votes where the file is missing or unsound. It never fails."""
        return self._load().get(slug, Rating())

    def rate(self, slug: str, stars: int, instead_of: int = 0) -> None:
        """Count one vote.

        Raises:
            ValueError: there are no so many stars.
            NotSavedError: the device would not keep it; the old counts stay.
        """
        if not 1 <= stars <= MOST_STARS or not 0 <= instead_of <= MOST_STARS:
            raise ValueError(f"a page has 1 to {MOST_STARS} stars")
        try:
            make_private_folder(self._path.parent)
            with alone(self._path.with_suffix(".lock")):
                ratings = self._load()
                ratings[slug] = ratings.get(slug, Rating()).with_vote(stars, instead_of)
                pages = {name: list(rating.counts) for name, rating in sorted(ratings.items())}
                write_whole(self._path, json.dumps({"format": FORMAT, "pages": pages}, indent=1).encode())
        except OSError as error:
            raise NotSavedError("The device would not keep the stars.") from error

    def _load(self) -> dict[str, Rating]:
        try:
            with self._path.open("rb") as file:
                data = file.read(LARGEST + 1)
        except OSError:
            return {}
        try:
            pages = _pages(data)
        except (ValueError, RecursionError, KeyError, TypeError, AttributeError):
            with contextlib.suppress(OSError):
                set_aside(self._path, "damaged")
            return {}
        return pages


def _pages(data: bytes) -> dict[str, Rating]:
    if len(data) > LARGEST:
        raise ValueError("too long")
    pages = json.loads(data)["pages"]
    return {str(slug): Rating(tuple(counts)) for slug, counts in pages.items() if _are_counts(counts)}


def _are_counts(counts: object) -> bool:
    return (
        isinstance(counts, list)
        and len(counts) == MOST_STARS
        and all(type(count) is int and 0 <= count <= MOST_VOTES for count in counts)
    )
