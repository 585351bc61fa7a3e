"""Counts how pages were rated, in a small JSON file: numbers only, no person, no time."""

import contextlib
import json
from pathlib import Path

from tms_education.domain.errors import DamagedError, NewerStoreError, NotSavedError
from tms_education.domain.reading_help import MOST_STARS, Rating
from tms_education.storage.files import alone, make_private_folder, set_aside, write_whole
from tms_education.storage.json_file import read_fields

FORMAT = 1
LARGEST = 1_000_000
MOST_VOTES = 1_000_000_000


class RatingsFile:
    """Keeps the promise of ``domain.ports.Ratings``."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def rating(self, slug: str) -> Rating:
        """Give how a page was rated; no votes where the file is missing, unsound or newer. It never fails."""
        try:
            return self._load().get(slug, Rating())
        except NewerStoreError:
            return Rating()

    def rate(self, slug: str, stars: int, instead_of: int = 0) -> None:
        """Count one vote.

        Raises:
            ValueError: there are no so many stars.
            NotSavedError: the device would not keep it, or a newer version wrote the old counts, which stay.
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
        except NewerStoreError as error:
            raise NotSavedError(str(error)) from error
        except OSError as error:
            raise NotSavedError("The device would not keep the stars.") from error

    def _load(self) -> dict[str, Rating]:
        """Give every count; raises ``NewerStoreError``."""
        try:
            return _pages(read_fields(self._path, LARGEST, FORMAT))
        except OSError:
            return {}
        except DamagedError:
            with contextlib.suppress(OSError):
                set_aside(self._path, "damaged")
            return {}


def _pages(fields: dict[str, object]) -> dict[str, Rating]:
    pages = fields.get("pages")
    if not isinstance(pages, dict):
        raise DamagedError("The file is damaged.")
    return {str(slug): Rating(tuple(counts)) for slug, counts in pages.items() if _are_counts(counts)}


def _are_counts(counts: object) -> bool:
    return (
        isinstance(counts, list)
        and len(counts) == MOST_STARS
        and all(type(count) is int and 0 <= count <= MOST_VOTES for count in counts)
    )
