"""Routes: the address of every page, as text a person can type after ``--open``."""

from dataclasses import dataclass
from typing import Self

from tms_education.domain.errors import UnknownRouteError

HOME, LEARN, EXPLORE, TIMELINE, NUMBERS, CHECK_IN, STAFF = (
    "home",
    "learn",
    "explore",
    "timeline",
    "numbers",
    "check-in",
    "staff",
)
SUPPORT, RESULT, ATTRACT = "support", "result", "attract"
GENTLE = "gentle"
"""The last word of the address of a guide that is read one bit at a time."""
WALK, TAKE_HOME = "walk", "take-home"
PAGES = (HOME, LEARN, EXPLORE, TIMELINE, NUMBERS, CHECK_IN, SUPPORT, STAFF, WALK, TAKE_HOME, ATTRACT)

STAFF_TABS = (
    *("codes", "export", "delete", "log", "passphrase", "stars", "backup", "waiting-room", "tablet", "set-up", "pack"),
)
"""The tools of the staff area, each with a route of its own below it."""


@dataclass(frozen=True, slots=True)
class Route:
    """One address: a page, what is open on it, and the section in view.

    ``learn/three-ways#change`` is page ``learn``, parts ``("three-ways",)``, section ``change``.
    """

    page: str
    parts: tuple[str, ...] = ()
    section: str = ""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a route from text.

        Raises:
            UnknownRouteError: the page is none of ``PAGES`` or a part is empty.
        """
        path, _, section = text.strip().strip("/").partition("#")
        page, *parts = path.split("/")
        if page not in PAGES or any(not part for part in parts):
            raise UnknownRouteError(f"There is no page called “{text}”.")
        return cls(page, tuple(parts), section)

    def __str__(self) -> str:
        """Give the text that ``parse`` reads back."""
        path = "/".join((self.page, *self.parts))
        return f"{path}#{self.section}" if self.section else path
