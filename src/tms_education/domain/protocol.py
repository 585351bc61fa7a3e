"""Published treatment protocols: pulses, trains, dose words and the shape of a course."""

from dataclasses import dataclass

from tms_education.domain.rhythm import Rhythm


@dataclass(frozen=True, slots=True)
class Phase:
    """A run of weeks with the same number of treatment days.

    A week has ``days_a_week`` treatment days with ``sessions_a_day`` sessions each; ``taper`` marks the slow ending.
    """

    weeks: int
    days_a_week: int
    sessions_a_day: int = 1
    taper: bool = False

    def __post_init__(self) -> None:
        if self.weeks < 1 or not 1 <= self.days_a_week <= 7 or self.sessions_a_day < 1:  # noqa: PLR2004 -- a week
            raise ValueError("a phase needs at least one week, 1 to 7 days a week and one session a day")

    @property
    def sessions(self) -> int:
        """Sessions in the whole phase."""
        return self.weeks * self.days_a_week * self.sessions_a_day


@dataclass(frozen=True, slots=True)
class Protocol:
    """One way of giving TMS, with the exact parameters of its source.

    ``minutes`` is the time of the pulses in one session; ``dose`` is the dose in words ("120 % of motor threshold").
    ``short`` is the line on the choice card; ``note`` is one honest sentence; ``beat`` is the rhythm in numbers.
    """

    identifier: str
    name: str
    short: str
    side: str
    pattern: str
    rhythm: str
    pulses: str
    dose: str
    minutes: float
    time_words: str
    status: str
    note: str
    phases: tuple[Phase, ...]
    sources: tuple[str, ...]
    order: int = 0
    of_clinic: bool = False
    beat: Rhythm | None = None

    @property
    def sessions(self) -> int:
        """Sessions in the whole course."""
        return sum(phase.sessions for phase in self.phases)

    @property
    def weeks(self) -> int:
        """Weeks in the whole course."""
        return sum(phase.weeks for phase in self.phases)


def offered(protocols: tuple[Protocol, ...], names: tuple[str, ...]) -> tuple[Protocol, ...]:
    """Give the ways a clinic offers, in the order of its list of names; all of them when it names none.

    The clinic's own ways are always offered; where the list leaves them out, they come first.
    """
    places = {name: place for place, name in enumerate(names)}
    found = [one for one in protocols if one.of_clinic or one.identifier in places]
    found.sort(key=lambda one: places.get(one.identifier, -1))
    return tuple(found) or protocols
