"""The clicks fall where the protocol's pulses fall, and are quiet."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tms_education.content.library import ShippedLibrary
from tms_education.domain.clicks import LOUDNESS, RATE, click, pulse_times, sound
from tms_education.domain.rhythm import Rhythm

TEN = Rhythm(4, 26, 75, 10)
THETA = Rhythm(2, 8, 20, 15, 3, 50)
SLOW = Rhythm(900, 0, 1, 1)


def samples(data: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(data) // 2}h", data)


def onsets(data: bytes) -> list[float]:
    """Give the seconds at which silence ends."""
    found, quiet = [], 10_000
    for place, height in enumerate(samples(data)):
        if height and quiet > RATE * 0.01:
            found.append(place / RATE)
        quiet = 0 if height else quiet + 1
    return found


def test_ten_a_second_for_four_seconds_then_rest():
    times = list(pulse_times(TEN, 0, 60))
    assert len(times) == 80
    assert times[:3] == pytest.approx([0, 0.1, 0.2])
    assert times[39:41] == pytest.approx([3.9, 30.0])


def test_bursts_of_three_five_times_a_second():
    times = list(pulse_times(THETA, 0, 10))
    assert len(times) == 30
    assert times[:4] == pytest.approx([0, 0.02, 0.04, 0.2])
    assert list(pulse_times(THETA, 10, 10.1)) == pytest.approx([10.0, 10.02, 10.04])


def test_one_each_second_goes_on_and_on():
    assert list(pulse_times(SLOW, 12.5, 15.5)) == pytest.approx([13, 14, 15])


def test_what_can_be_heard_is_the_rhythm():
    assert onsets(sound(THETA, 0, 1)) == pytest.approx(list(pulse_times(THETA, 0, 1)), abs=0.002)
    assert onsets(sound(TEN, 3.75, 31)) == pytest.approx([0.05, 0.15, *(26.25 + n / 10 for n in range(10))], abs=0.002)


def test_it_is_quiet_and_never_louder_than_said():
    heights = samples(sound(TEN, 0, 31))
    assert 0.04 < max(map(abs, heights)) / 32_767 <= LOUDNESS
    assert len(heights) == 31 * RATE
    assert len(click()) < RATE / 50


def test_a_session_ends():
    assert list(pulse_times(TEN, 75 * 30, 80 * 30)) == []
    assert max(pulse_times(THETA, 0, 10_000)) < 20 * 10


@given(st.floats(0, 40), st.floats(0, 20))
def test_a_stretch_holds_as_many_clicks_as_the_rhythm_counts(start, length):
    for rhythm in (TEN, THETA, SLOW):
        whole = list(pulse_times(rhythm, 0, start + length))
        assert list(pulse_times(rhythm, start, start + length)) == [time for time in whole if time >= start]


def test_the_dial_counts_as_many_pulses_as_are_heard():
    scene = ShippedLibrary().scene("one-session")
    assert scene is not None
    rhythms = [step.rhythm for step in scene.steps if step.rhythm is not None]
    assert len(rhythms) == 6
    for rhythm in rhythms:
        heard = len(list(pulse_times(rhythm, 0, min(rhythm.on, 30) - 1e-6)))
        assert heard == rhythm.pulses_until(min(rhythm.on, 30) - 1e-6)
