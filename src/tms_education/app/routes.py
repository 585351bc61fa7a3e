"""Every route there is, read from the content that ships."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tms_education.content.library import ShippedLibrary
from tms_education.domain import navigation
from tms_education.domain.errors import UnknownRouteError
from tms_education.domain.navigation import Route

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tms_education.domain.ports import Library

FORM_VIEWS = ("start", "review", "result")


def routes_of(library: Library) -> list[str]:
    """Give every route, sections left out, in the order of the navigation."""
    routes = [navigation.HOME, navigation.LEARN, *_articles(library), navigation.EXPLORE, *_pictures(library)]
    routes += [navigation.TIMELINE, navigation.NUMBERS, navigation.CHECK_IN, *_forms(library)]
    routes += [navigation.WALK, *_walk_cards(library), navigation.TAKE_HOME, navigation.SUPPORT]
    return [*routes, navigation.STAFF, *_tools(library), navigation.ATTRACT]


def _articles(library: Library) -> Iterator[str]:
    for card in library.cards():
        yield f"{navigation.LEARN}/{card.slug}"
        yield f"{navigation.LEARN}/{card.slug}/{navigation.GENTLE}"


def _pictures(library: Library) -> Iterator[str]:
    from tms_education.domain.scene import STILL

    for scene in library.scenes():
        if scene.identifier != STILL:
            yield f"{navigation.EXPLORE}/{scene.identifier}"
            yield from (f"{navigation.EXPLORE}/{scene.identifier}/{step.identifier}" for step in scene.steps)


def _forms(library: Library) -> Iterator[str]:
    for form in library.questionnaires():
        yield f"{navigation.CHECK_IN}/{form.identifier}"
        yield from (f"{navigation.CHECK_IN}/{form.identifier}/{view}" for view in FORM_VIEWS)


def _walk_cards(library: Library) -> Iterator[str]:
    """Give the cards of the walk-through, which only a library that ships has."""
    if isinstance(library, ShippedLibrary):
        yield from (f"{navigation.WALK}/{card.identifier}" for card in library.walk().cards)


def _tools(_library: Library) -> Iterator[str]:
    yield from (f"{navigation.STAFF}/{tab}" for tab in navigation.STAFF_TABS)


BELOW = {
    navigation.LEARN: _articles,
    navigation.EXPLORE: _pictures,
    navigation.CHECK_IN: _forms,
    navigation.WALK: _walk_cards,
    navigation.STAFF: _tools,
}
"""What lies below a page; a start reads only the part that its route is in."""


def all_routes(language: str = "en") -> list[str]:
    """Give every route of the shipped content."""
    return routes_of(ShippedLibrary(language))


def _nothing(_library: Library) -> list[str]:
    return []


def known(text: str, library: Library) -> Route:
    """Read a route that leads somewhere.

    Raises:
        UnknownRouteError: it leads nowhere.
    """
    route = Route.parse(text)
    if route.parts and "/".join((route.page, *route.parts)) not in BELOW.get(route.page, _nothing)(library):
        raise UnknownRouteError(f"There is no page called “{text}”.")
    return route
