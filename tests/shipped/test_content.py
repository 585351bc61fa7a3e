"""Every word and number that ships is sound."""

from datetime import date

import pytest

from tms_education.content.check import check_all
from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import content_root
from tms_education.content.reading import read_text
from tms_education.content.wording import read_rules

FACTS_DATE = date(2026, 11, 24)


@pytest.fixture(scope="module")
def library():
    return ShippedLibrary()


def test_there_is_no_problem_in_any_content():
    assert "\n".join(str(problem) for problem in check_all(today=FACTS_DATE)) == ""


def test_the_library_gives_all_of_it(library):
    assert [protocol.identifier for protocol in library.protocols()] == [
        "standard-10hz", "dash-10hz", "itbs", "right-1hz", "deep-h1", "saint",
    ]  # fmt: skip
    assert [scene.identifier for scene in library.scenes()] == [
        "brain", "nerve-cell", "circuit", "change", "not-ect", "first-visit", "one-session", "course", "people",
        "still",
    ]  # fmt: skip
    assert [form.identifier for form in library.questionnaires()] == [
        "phq-9", "gad-7", "tell-your-team", "is-tms-worth-discussing",
    ]  # fmt: skip
    assert all(library.article(card.slug) for card in library.cards())
    assert library.clinic().protocols == tuple(protocol.identifier for protocol in library.protocols())
    assert library.problems == ()


@pytest.mark.parametrize(
    ("protocol", "pulses", "minutes", "dose", "sessions", "weeks", "days"),
    [
        ("standard-10hz", "3,000", 37.5, "120 %", 36, 9, 36),
        ("dash-10hz", "3,000", 18.75, "120 %", 36, 9, 36),
        ("itbs", "600", 3.2, "120 %", 36, 9, 36),
        ("right-1hz", "900", 15, "110 to 120 %", 30, 6, 30),
        ("deep-h1", "1,980", 20.2, "120 %", 44, 16, 44),
        ("saint", "1,800", 10, "90 %", 50, 1, 5),
    ],
)
def test_each_protocol_has_its_published_numbers(library, protocol, pulses, minutes, dose, sessions, weeks, days):
    found = next(one for one in library.protocols() if one.identifier == protocol)
    assert pulses in found.pulses
    assert found.dose.startswith(f"{dose} of motor threshold")
    assert (found.minutes, found.sessions, found.weeks) == (minutes, sessions, weeks)
    assert sum(phase.weeks * phase.days_a_week for phase in found.phases) == days


def test_the_devices_are_cleared_with_their_dates_and_never_approved(library):
    status = {protocol.identifier: protocol.status for protocol in library.protocols()}
    assert status == {
        "standard-10hz": "Cleared by the FDA (October 2008 on)",
        "dash-10hz": "Cleared by the FDA",
        "itbs": "Cleared by the FDA (2018 on)",
        "right-1hz": "Widely used; often off label in the US",
        "deep-h1": "Cleared by the FDA (January 2013)",
        "saint": "Cleared by the FDA (September 2022)",
    }


def test_saint_is_never_told_without_its_repeat(library):
    saint = next(one for one in library.protocols() if one.identifier == "saint")
    assert "50 of 100" in saint.note
    assert "21 of 100" in saint.note
    assert "kratter-2026" in saint.sources


def test_the_us_crisis_line_is_the_default(library):
    clinic = library.clinic()
    (line,) = clinic.crisis.lines
    assert (clinic.country, clinic.crisis.country, line.number, clinic.crisis.emergency) == (
        "US", "United States", "988", "911",
    )  # fmt: skip
    assert "AYUDA" in line.details
    assert "838255" in line.details
    assert "press 2" in line.details
    assert clinic.phone == ""
    assert not clinic.crisis.is_overdue(FACTS_DATE)


def test_the_pictures_have_their_steps(library):
    assert {scene.identifier: [step.identifier for step in scene.steps] for scene in library.scenes()} == {
        "brain": [
            "whole",
            "prefrontal",
            "why-this-spot",
            "motor-spot",
            "to-mood-spot",
            "coil",
            "pulse",
            "field",
            "depth",
            "deeper-areas",
            "right-side",
            "helmet",
        ],
        "nerve-cell": ["rest", "pulse", "fire", "messengers", "quiet"],
        "circuit": ["target", "team", "links", "deep", "unknown"],
        "change": ["cells", "pulses", "sessions", "after", "differ", "unknown"],
        "not-ect": ["awake", "seizure", "where", "how-long", "which"],
        "first-visit": ["thumb-spot", "strength", "search", "set-length", "head-measure", "dose"],
        "one-session": ["arrive", "standard-10hz", "dash-10hz", "itbs", "right-1hz", "deep-h1", "saint", "done"],
        "course": ["first-visit", "weeks-1-2", "weeks-3-4", "weeks-5-6", "taper", "after"],
        "people": [
            "half-better",
            "few-signs",
            "one-test",
            "short-long",
            "five-days",
            "new-medicine",
            "young",
            "headache",
            "sore-scalp",
            "change-or-none",
            "lasting",
        ],
        "still": [
            "talk",
            "door",
            "bag",
            "earplug",
            "chair",
            "sore-spot",
            "bench",
            "family",
            "medicines",
            "ways",
            "calendar",
            "coils",
            "papers",
            "way-on",
            "memory",
            "tablet",
            "notebook",
            "cup",
            "books",
            "window",
            "cleared",
            "bench-talk",
        ],
    }


def test_the_words_beside_a_picture_are_short(library):
    for scene in library.scenes():
        for step in scene.steps:
            sentences = [one for one in step.text.replace("?", ".").split(". ") if one]
            assert len(sentences) <= 2, step.text
            assert all(len(one.split()) <= 14 for one in sentences), step.text
            assert step.description.endswith(".")


def test_every_reference_can_be_printed_and_has_a_kind(library):
    for card in library.cards():
        for key in card.sources:
            reference = library.reference(key)
            assert reference is not None, (card.slug, key)
            assert reference.text.rstrip(".")
            assert reference.kind.tone in {"people", "animal", "question"}


def test_the_study_of_cats_is_marked_as_one(library):
    assert library.reference("kozyrev-2018").kind.identifier == "animal-study"


def test_every_exception_names_a_file_that_exists_and_uses_the_words():
    root = content_root()
    for rule in read_rules(root / "resources/forbidden-phrases.yaml", root):
        for name in rule.allowed:
            assert rule.pattern.search(read_text(root / name, root)), f"{name} no longer uses {rule.pattern.pattern}"
