"""The sound of a rhythm: one quiet click for each pulse, as numbers that a loudspeaker takes."""

import math
import struct
from collections.abc import Iterator

from tms_education.domain.rhythm import Rhythm

RATE = 22_050
"""Samples a second: enough for a click, whose pitch lies near 3,000 a second."""

LOUDNESS = 0.125
"""The highest sample, of full scale: a real coil needs earplugs, this one must not startle anybody."""

LASTS, FADES = 0.008, 0.0014
"""Seconds a click lasts, and seconds in which it fades to a third."""

PITCHES = ((3100.0, 0.7), (1350.0, 0.3))
"""Tones that a click is made of, and how much of it each is."""

_FULL = 32_767


def pulse_times(rhythm: Rhythm, start: float, end: float) -> Iterator[float]:
    """Give the seconds at which pulses fall from ``start`` up to ``end``, counted from the first pulse of a session."""
    every = 1 / rhythm.bursts_a_second
    inside = 1 / rhythm.burst_rate if rhythm.burst > 1 else 0.0
    bursts = round(rhythm.on * rhythm.bursts_a_second)
    for train in range(rhythm.trains):
        begins = train * rhythm.period
        if begins >= end:
            return
        for number in range(max(0, math.floor((start - begins) / every) - 1), bursts):
            first = begins + number * every
            if first >= end:
                break
            yield from (time for one in range(rhythm.burst) if start <= (time := first + one * inside) < end)


def click() -> bytes:
    """Give the samples of one click: 16 bits each, the low byte first."""
    return b"".join(struct.pack("<h", round(_FULL * LOUDNESS * _height(place / RATE))) for place in range(_length()))


def sound(rhythm: Rhythm, start: float, end: float) -> bytes:
    """Give the samples of a stretch of a session, with one channel."""
    one, samples = click(), bytearray(2 * max(0, round((end - start) * RATE)))
    for time in pulse_times(rhythm, start, end):
        place = 2 * round((time - start) * RATE)
        samples[place : place + len(one)] = one[: max(0, len(samples) - place)]
    return bytes(samples)


def _length() -> int:
    return round(LASTS * RATE)


def _height(second: float) -> float:
    tone = sum(share * math.sin(2 * math.pi * pitch * second) for pitch, share in PITCHES)
    return math.exp(-second / FADES) * tone
