"""Each target of ``make fuzz``: what it begins with is there, it takes that and hypothesis' bytes, and it can fail."""

from pathlib import Path

import pytest
from fuzz.targets import TARGETS
from hypothesis import given, settings
from hypothesis import strategies as st

from fuzz import content_targets
from tms_education.domain.article import Paragraph

ROOT = Path(__file__).parent.parent.parent


def seeds(name: str) -> list[Path]:
    return [file for pattern in TARGETS[name].seeds for file in sorted(ROOT.glob(pattern))]


@pytest.mark.parametrize("name", TARGETS)
def test_a_target_takes_the_sound_files_it_begins_with_and_broken_ones(name: str):
    files = seeds(name)
    assert files
    for file in files[:6]:
        sound = file.read_bytes()
        for data in (sound, sound[: len(sound) // 2], sound.replace(b":", b"\x00"), sound[::-1], b""):
            TARGETS[name].take(data)


@pytest.mark.parametrize("name", TARGETS)
@settings(max_examples=60, deadline=None)
@given(data=st.binary(max_size=300))
def test_a_target_takes_any_bytes(name: str, data: bytes):
    TARGETS[name].take(data)


def test_a_target_fails_when_something_unsafe_comes_out(monkeypatch):
    class Leaky:
        def convert(self, source):
            return (Paragraph("text", f"<p>{source}</p>"),), ()

    monkeypatch.setattr(content_targets, "Converter", Leaky)
    TARGETS["markdown"].take(b"calm")
    with pytest.raises(AssertionError, match="img"):
        TARGETS["markdown"].take(b"<img src=x>")
