"""The course that a visit holds: as it was changed, or planned from what was chosen."""

from collections.abc import Sequence

from tms_education.domain.course import Course, OpenDays, plan
from tms_education.domain.protocol import Protocol
from tms_education.domain.visit import Visit


def own_protocol(visit: Visit, protocols: Sequence[Protocol]) -> Protocol | None:
    """Give the kind of TMS chosen, or nothing."""
    return next((one for one in protocols if one.identifier == visit.protocol), None)


def own_course(visit: Visit, protocols: Sequence[Protocol], opened: OpenDays) -> Course | None:
    """Give the course; nothing until a first day is set, or where none can be planned from it."""
    if visit.course is not None:
        return visit.course
    protocol = own_protocol(visit, protocols) or next(iter(protocols), None)
    if protocol is None or visit.start is None:
        return None
    try:
        return plan(protocol, visit.start, opened)
    except ValueError:
        return None
