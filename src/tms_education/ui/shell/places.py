"""The places of the navigation as data: route, icon and words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from tms_education.domain import navigation


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the navigation."""

    route: str
    icon: str
    words: str


def places() -> tuple[Place, ...]:
    """Give the five places of a visitor, in the language of now."""
    return (
        Place(navigation.HOME, "home", QCoreApplication.translate("Places", "Home")),
        Place(navigation.LEARN, "learn", QCoreApplication.translate("Places", "Learn")),
        Place(navigation.EXPLORE, "explore", QCoreApplication.translate("Places", "Explore")),
        Place(navigation.TIMELINE, "timeline", QCoreApplication.translate("Places", "Timeline")),
        Place(navigation.CHECK_IN, "check-in", QCoreApplication.translate("Places", "Check-in")),
    )


def staff_door() -> Place:
    """Give the door to the staff area."""
    return Place(navigation.STAFF, "staff", QCoreApplication.translate("Places", "Staff"))


def entries(*, has_door: bool) -> tuple[tuple[str, str, str], ...]:
    """Give route, icon and words of each place, and of the staff door where it may be seen."""
    return tuple((one.route, one.icon, one.words) for one in (*places(), *((staff_door(),) if has_door else ())))


OPEN_PLACE = {
    navigation.NUMBERS: navigation.LEARN,
    navigation.SUPPORT: "",
    navigation.WALK: navigation.STAFF,
    navigation.TAKE_HOME: navigation.TIMELINE,
}
"""Which place is lit while another page is open."""
