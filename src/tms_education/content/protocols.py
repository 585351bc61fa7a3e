"""Reads treatment protocols and checks that their numbers agree with each other."""

from pathlib import Path

from tms_education.content.documents import mapping, yaml_sheet
from tms_education.content.fields import Fields
from tms_education.content.locate import shown
from tms_education.content.reading import read_text
from tms_education.domain.protocol import Phase, Protocol
from tms_education.domain.rhythm import Rhythm

_KNOWN = frozenset({
    "id", "order", "name", "short", "side", "pattern", "rhythm", "pulses", "pulses_words", "dose", "minutes",
    "time_words", "trains", "on_seconds", "off_seconds", "rate", "status", "note", "sessions", "phases", "sources",
    "burst", "burst_rate",
})  # fmt: skip
_PHASE = frozenset({"weeks", "days_a_week", "sessions_a_day", "taper"})

_SLACK = 0.1
"""Minutes by which a printed time may be rounded."""


def read_protocol(path: Path, root: Path, *, own: bool = False) -> Protocol:
    """Give one protocol; a clinic's ``own`` needs no source.

    Raises:
        ContentError: with every problem of the file, also when trains, seconds and rate do not give the pulses, the
            minutes or the sessions it states.
    """
    fields = mapping(yaml_sheet(shown(path, root), read_text(path, root)))
    fields.only(_KNOWN)
    name = path.name.partition(".")[0]
    if fields.text("id") != name:
        fields.note("id", f"The id must be the file's name, “{name}”.")
    phases = tuple(phase for child in fields.children("phases") if (phase := _phase(child)) is not None)
    beat = _beat(fields)
    _check_sessions(fields, phases)
    sources = fields.texts("sources")
    if not sources and not own:
        fields.note("sources", "A protocol needs at least one source.")
    protocol = Protocol(
        identifier=name,
        name=fields.text("name"),
        short=fields.text("short"),
        side=fields.text("side"),
        pattern=fields.text("pattern"),
        rhythm=fields.text("rhythm"),
        pulses=fields.text("pulses_words"),
        dose=fields.text("dose"),
        minutes=fields.number("minutes"),
        time_words=fields.text("time_words"),
        status=fields.text("status"),
        note=fields.text("note"),
        phases=phases,
        sources=sources,
        order=fields.whole("order", 1, 999),
        beat=beat,
    )
    fields.sheet.settle()
    return protocol


def _phase(fields: Fields) -> Phase | None:
    fields.only(_PHASE)
    before = len(fields.sheet.problems)
    weeks, days = fields.whole("weeks", 1, 60), fields.whole("days_a_week", 1, 7)
    a_day = fields.whole("sessions_a_day", 1, 20) if fields.has("sessions_a_day") else 1
    taper = fields.flag("taper")
    return Phase(weeks, days, a_day, taper) if len(fields.sheet.problems) == before else None


def _beat(fields: Fields) -> Rhythm | None:
    """Trains x seconds x rate are the pulses; the minutes run to the last pulse, or over the last pause too."""
    before = len(fields.sheet.problems)
    trains, pulses = fields.whole("trains", 1, 10_000), fields.whole("pulses", 1, 100_000)
    on, off, rate = fields.number("on_seconds"), fields.number("off_seconds"), fields.number("rate")
    minutes = fields.number("minutes")
    burst, burst_rate = fields.optional_whole("burst", 2, 10), fields.optional_number("burst_rate")
    if len(fields.sheet.problems) > before:
        return None
    found = trains * on * rate
    if abs(found - pulses) > 0.5:  # noqa: PLR2004 -- pulses are whole
        fields.note("pulses", f"{trains} trains of {on:g} seconds at {rate:g} a second are {found:,.0f} pulses.")
    whole = trains * (on + off) / 60
    to_last = whole - off / 60
    if not to_last - _SLACK <= minutes <= whole + _SLACK:
        fields.note("minutes", f"{trains} trains and pauses take {to_last:.2f} to {whole:.2f} minutes.")
    try:
        return Rhythm(on, off, trains, rate, burst or 1, burst_rate or 0.0)
    except ValueError as error:
        fields.note("on_seconds", f"This is no rhythm: {error}.")
        return None


def _check_sessions(fields: Fields, phases: tuple[Phase, ...]) -> None:
    stated, found = fields.whole("sessions", 1, 1000), sum(phase.sessions for phase in phases)
    if stated != found:
        fields.note("sessions", f"The phases add up to {found} sessions.")
