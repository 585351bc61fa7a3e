"""What was published about the totals of a form: bands, and how large a change has to be. Data, never code."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Band:
    """A published range of totals; ``identifier`` is the word the interface looks up."""

    identifier: str
    lowest: int
    highest: int


@dataclass(frozen=True, slots=True)
class Rule:
    """A published number of points, and who published it."""

    points: int
    source: str


@dataclass(frozen=True, slots=True)
class Scale:
    """All that is known of a form's totals; empty for a form nobody published anything about.

    ``reliable_change``: a change of that many points or more is more than day-to-day wobble. ``remission``: a total
    below that many points. ``response_source`` says who called a drop by half a response; empty when nobody did.
    """

    bands: tuple[Band, ...] = ()
    source: str = ""
    reliable_change: Rule | None = None
    remission: Rule | None = None
    response_source: str = ""

    def band(self, total: int) -> Band | None:
        """Give the band a total falls in, or nothing."""
        return next((band for band in self.bands if band.lowest <= total <= band.highest), None)


@dataclass(frozen=True, slots=True)
class Change:
    """How a total compares with an earlier one. It says nothing of why.

    ``points`` is below zero when the total is lower now. ``is_reliable`` is empty where no size was published;
    ``is_response`` and ``is_remission`` likewise.
    """

    before: int
    now: int
    is_reliable: bool | None
    is_response: bool | None
    is_remission: bool | None

    @property
    def points(self) -> int:
        """Give by how much the total moved."""
        return self.now - self.before


def change(scale: Scale, before: int, now: int) -> Change:
    """Compare a total with an earlier one, usually the first.

    A change in either direction is reliable from the published number of points on. A response is a drop by half or
    more; from a first total of 0 nothing can drop. Remission is a total below the published number.
    """
    rule, remission = scale.reliable_change, scale.remission
    return Change(
        before,
        now,
        abs(now - before) >= rule.points if rule is not None else None,
        before > 0 and 2 * now <= before if scale.response_source else None,
        now < remission.points if remission is not None else None,
    )
