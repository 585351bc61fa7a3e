"""Every route there is, read from the content that ships."""

from tms_education.content.library import ShippedLibrary
from tms_education.domain import navigation
from tms_education.domain.errors import UnknownRouteError
from tms_education.domain.navigation import Route
from tms_education.domain.ports import Library
from tms_education.domain.scene import STILL

FORM_VIEWS = ("start", "review", "result")


def routes_of(library: Library) -> list[str]:
    """Give every route, sections left out, in the order of the navigation."""
    routes = [navigation.HOME, navigation.LEARN]
    for card in library.cards():
        routes += [f"{navigation.LEARN}/{card.slug}", f"{navigation.LEARN}/{card.slug}/{navigation.GENTLE}"]
    routes.append(navigation.EXPLORE)
    for scene in library.scenes():
        if scene.identifier == STILL:
            continue
        routes.append(f"{navigation.EXPLORE}/{scene.identifier}")
        routes += [f"{navigation.EXPLORE}/{scene.identifier}/{step.identifier}" for step in scene.steps]
    routes += [navigation.TIMELINE, navigation.NUMBERS, navigation.CHECK_IN]
    for form in library.questionnaires():
        routes.append(f"{navigation.CHECK_IN}/{form.identifier}")
        routes += [f"{navigation.CHECK_IN}/{form.identifier}/{view}" for view in FORM_VIEWS]
    tools = [f"{navigation.STAFF}/{tab}" for tab in navigation.STAFF_TABS]
    return [*routes, navigation.SUPPORT, navigation.STAFF, *tools, navigation.ATTRACT]


def all_routes(language: str = "en") -> list[str]:
    """Give every route of the shipped content."""
    return routes_of(ShippedLibrary(language))


def known(text: str, library: Library) -> Route:
    """Read a route that leads somewhere.

    Raises:
        UnknownRouteError: it leads nowhere.
    """
    route = Route.parse(text)
    if route.parts and "/".join((route.page, *route.parts)) not in routes_of(library):
        raise UnknownRouteError(f"There is no page called “{text}”.")
    return route
