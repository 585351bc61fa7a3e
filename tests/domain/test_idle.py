"""Three timers: when a waiting-room tablet asks, and when it clears."""

from dataclasses import replace

import pytest

from tms_education.domain.clinic import KioskTimers
from tms_education.domain.idle import STAFF_SECONDS, Call, Doing, Verdict, doing, judge, limit, unfinished
from tms_education.domain.navigation import Route
from tms_education.domain.questionnaire import Answers
from tms_education.domain.settings import Appearance
from tms_education.domain.visit import SavedResult, Visit

TIMERS = KioskTimers(reading_seconds=180, form_seconds=300, result_seconds=90)
BEGUN = Visit(answers=(Answers("phq-9").with_answer("/44250-9", "LA6569-3"),))
SAVED = replace(BEGUN, saved=(SavedResult("phq-9", "AB234"),))


def at(text: str, visit: Visit = Visit()) -> Doing:  # noqa: B008 -- a frozen value
    return doing(Route.parse(text), visit, Visit())


@pytest.mark.parametrize(
    ("route", "visit", "what"),
    [
        ("attract", Visit(), Doing.WAITING),
        ("attract", Visit(Appearance(text_size=200)), Doing.READING),
        ("home", Visit(), Doing.READING),
        ("learn/three-ways", Visit(), Doing.READING),
        ("check-in", Visit(), Doing.READING),
        ("check-in/phq-9/start", Visit(), Doing.READING),
        ("check-in/phq-9", Visit(), Doing.FORM),
        ("check-in/phq-9/review", BEGUN, Doing.FORM),
        ("check-in/phq-9/result", BEGUN, Doing.FORM),
        ("check-in/phq-9/result", SAVED, Doing.RESULT),
        ("learn/three-ways", BEGUN, Doing.FORM),
        ("learn/three-ways", SAVED, Doing.READING),
        ("support", Visit(), Doing.FORM),
        ("support/check-in/phq-9/result", SAVED, Doing.FORM),
        ("staff", BEGUN, Doing.STAFF),
    ],
)
def test_what_a_person_is_doing_follows_from_page_and_visit(route, visit, what):
    assert at(route, visit) is what


def test_a_begun_form_is_unfinished_until_it_is_handed_over():
    assert unfinished(BEGUN) == BEGUN.answers
    assert unfinished(SAVED) == ()
    assert unfinished(Visit(answers=(Answers("phq-9", note="only a note"),))) == ()


@pytest.mark.parametrize("what", [Doing.READING, Doing.FORM, Doing.RESULT, Doing.STAFF])
def test_the_last_thirty_seconds_are_counted_down_and_then_it_ends(what):
    most = limit(what, TIMERS)
    assert most is not None
    assert judge(what, 0, TIMERS).call is Call.NOTHING
    assert judge(what, most - 30.1, TIMERS).call is Call.NOTHING
    assert judge(what, most - 30, TIMERS) == Verdict(Call.ASK, 30)
    assert judge(what, most - 0.4, TIMERS) == Verdict(Call.ASK, 1)
    assert judge(what, most, TIMERS).call is Call.END
    assert judge(what, most + 9999, TIMERS).call is Call.END


def test_a_limit_shorter_than_two_countdowns_still_leaves_quiet_time():
    short = replace(TIMERS, result_seconds=20)
    assert judge(Doing.RESULT, 9.9, short).call is Call.NOTHING
    assert judge(Doing.RESULT, 10, short) == Verdict(Call.ASK, 10)


def test_a_tablet_that_waits_waits_for_ever():
    assert judge(Doing.WAITING, 1e9, TIMERS).call is Call.NOTHING


def test_the_desk_has_its_own_time():
    assert limit(Doing.STAFF, replace(TIMERS, reading_seconds=1)) == STAFF_SECONDS
