"""The walk-through as values: what was covered, said back and drawn, and the page that comes of it."""

from dataclasses import replace
from datetime import date

import pytest

from tms_education.domain.course import OpenDays
from tms_education.domain.own_course import own_course, own_protocol
from tms_education.domain.protocol import Phase, Protocol
from tms_education.domain.take_home import Counted, NumberSeen, OwnCourse, Part, TakeHome, Talked, Week
from tms_education.domain.visit import Visit
from tms_education.domain.walk import Option, WalkCard, WalkGuide
from tms_education.domain.walk_through import MOST_DRAWINGS, MOST_STROKES, Drawing, Side, Told, WalkThrough

LINE = ((0.1, 0.1), (0.5, 0.5))


def option(name):
    return Option(name, name.title(), "", "", ("good",), ("hard",), "", ("one",))


def test_two_options_are_always_two():
    guide = WalkGuide(options=tuple(map(option, ("tms", "medicine", "wait"))))
    assert [one.identifier for one in guide.pair(("wait", "tms"))] == ["wait", "tms"]
    assert [one.identifier for one in guide.pair(("wait", "gone"))] == ["wait", "tms"]
    assert [one.identifier for one in guide.pair(("tms", "tms"))] == ["tms", "medicine"]
    assert [one.identifier for one in guide.pair(())] == ["tms", "medicine"]
    with pytest.raises(ValueError, match="nothing to compare"):
        WalkGuide(options=(option("tms"),)).pair(())


def test_a_card_is_found_by_its_name():
    card = WalkCard("cost", "", "", "", (), "", "", ())
    assert WalkGuide((card,)).card("cost") is card
    assert WalkGuide((card,)).card("gone") is None


def test_what_is_covered_and_seen_stands_once_and_in_order():
    walk = WalkThrough().with_covered("b").with_covered("a").with_covered("b").with_looked_at("x").with_looked_at("x")
    assert (walk.covered, walk.looked_at) == (("b", "a"), ("x",))


def test_a_second_tap_takes_a_choice_back():
    walk = WalkThrough().with_told("cost", Told.AGAIN).with_side(Side.LEFT)
    assert (walk.told_of("cost"), walk.side) == (Told.AGAIN, Side.LEFT)
    assert walk.with_told("cost", Told.LATER).told_of("cost") == Told.LATER
    assert walk.with_told("cost", Told.AGAIN).told_of("cost") == ""
    assert walk.with_side(Side.LEFT).side == ""
    assert walk.with_side(Side.BOTH).side == Side.BOTH


def test_lines_are_drawn_undone_and_wiped():
    walk = WalkThrough().with_stroke(LINE).with_stroke(()).with_stroke(LINE)
    assert len(walk.ink) == 2
    assert len(walk.without_stroke().ink) == 1
    assert walk.without_ink().without_stroke().ink == ()
    full = replace(walk, ink=(LINE,) * MOST_STROKES)
    assert full.with_stroke(LINE) is full


def test_the_drawing_goes_when_the_clinician_comes_or_goes():
    walk = WalkThrough().with_stroke(LINE).led(on=True)
    assert (walk.is_led, walk.ink) == (True, ())
    assert not walk.with_stroke(LINE).led(on=False).ink


def test_a_drawing_takes_the_place_of_an_earlier_one_of_the_same_picture():
    walk = WalkThrough().with_drawing(Drawing("a", b"1")).with_drawing(Drawing("a", b"2"))
    assert walk.drawings == (Drawing("a", b"2"),)
    for name in "bcd":
        walk = walk.with_drawing(Drawing(name, b""))
    assert len(walk.drawings) == MOST_DRAWINGS
    assert walk.drawings[-1].caption == "d"


def test_a_new_visit_holds_nothing_of_it():
    led = Visit().with_walk(WalkThrough().led(on=True))
    assert not led.is_untouched
    assert Visit().walk == WalkThrough()


KIND = Protocol("one", "One", "", "", "", "", "", "", 3.0, "", "", "", (Phase(1, 5),), ())


def test_a_course_is_there_once_a_day_is_set():
    visit = Visit()
    assert own_course(visit, (KIND,), OpenDays()) is None
    assert own_protocol(visit, (KIND,)) is None
    planned = own_course(visit.with_choice("one", date(2026, 3, 2)), (KIND,), OpenDays())
    assert planned is not None
    assert len(planned.sessions) == 5
    assert own_course(visit.with_choice("one", date(1900, 1, 1)), (KIND,), OpenDays()) is None
    assert own_course(visit.with_choice("one", date(2026, 3, 2)), (), OpenDays()) is None


def page(**fields):
    nothing = Part("")
    made = TakeHome(
        "Title", "Clinic", "Printed", "Name", Part("Talked"), (), None, "Course", "Numbers", (), "Average",
        nothing, nothing, nothing, nothing, nothing, nothing, "Drawn", (), ("988",),
        Part("Help", ("Call 988",)), "Foot",
    )  # fmt: skip
    return replace(made, **fields)


def test_an_empty_page_says_so_and_still_has_help():
    assert page().is_empty
    assert "Call 988" in page().words()
    assert not page(questions=Part("Ask", ("Why?",))).is_empty


def test_every_word_of_the_page_is_in_its_text():
    seen = NumberSeen(
        "Half better?",
        (Counted("Real", 29, 100, "29 of 100"), Counted("Pretend", 10, 100, "10 of 100")),
        ("1,371 people.",),
    )
    full = page(
        topics=(Talked("Will it work?", ("It helps some.",), "In my own words."),),
        course=OwnCourse(("36 visits.",), (Week(1, 5, taper=False, done=False),), "Next: Monday"),
        numbers=(seen,),
        drawings=(Drawing("The spot", b""),),
        matters=Part("Matters", ("Cost",)),
    )
    words = full.words()
    for line in (
        "It helps some.",
        "In my own words.",
        "36 visits.",
        "Next: Monday",
        "Real: 29 of 100",
        "Pretend: 10 of 100",
    ):
        assert line in words
    assert "1,371 people." in words
    assert "The spot" in words
    assert words.endswith("Foot")
