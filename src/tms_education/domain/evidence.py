"""Numbers a patient can read, each with its comparator, scale, time point and source."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """One published number.

    ``real`` and ``sham`` count people per 100 unless ``unit`` says otherwise. ``extra`` holds further scalars of the
    entry, for placeholders in articles.
    """

    identifier: str
    words: str
    measure: str
    real: float
    sham: float | None
    comparator: str
    unit: str
    people: int | None
    when: str
    scale: str
    design: str
    source: str
    grade: str
    certainty: str
    interval: tuple[float, float] | None = None
    extra: tuple[tuple[str, str], ...] = ()

    def value(self, field: str) -> str:
        """Give a field as it is printed.

        Raises:
            KeyError: the entry has no such field, or it holds nothing.
        """
        extra = dict(self.extra)
        if field in extra:
            return extra[field]
        found = getattr(self, field, None) if field in self.__slots__ else None
        if found is None or field == "extra":
            raise KeyError(field)
        return f"{found:g}" if isinstance(found, float) else str(found)


def differences(one: Evidence, other: Evidence) -> tuple[str, ...]:
    """Give in what two numbers were counted differently: scale, time point, design, comparator or unit."""
    fields = ("scale", "when", "design", "comparator", "unit")
    return tuple(name for name in fields if getattr(one, name) != getattr(other, name))


def may_share_picture(one: Evidence, other: Evidence) -> bool:
    """Two numbers may be drawn beside each other without a word: they were counted in the same way."""
    return not differences(one, other)
