"""When the tablet may stand alone: only with crisis lines whose check is neither missing nor overdue."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tms_education.domain.clinic import CrisisHelp, CrisisLine
from tms_education.domain.safety import CrisisState, crisis_state, may_run_kiosk

LINE = CrisisLine("988", "Call", "")
HELP = CrisisHelp("US", (LINE,), "911", date(2026, 1, 1), date(2027, 1, 1))


@pytest.mark.parametrize(
    ("today", "state"),
    [
        (date(2025, 12, 30), CrisisState.NOT_YET_CHECKED),
        (date(2025, 12, 31), CrisisState.READY),
        (date(2026, 1, 1), CrisisState.READY),
        (date(2026, 12, 1), CrisisState.READY),
        (date(2026, 12, 2), CrisisState.DUE_SOON),
        (date(2027, 1, 1), CrisisState.DUE_SOON),
        (date(2027, 1, 2), CrisisState.OVERDUE),
    ],
)
def test_the_state_on_each_side_of_every_date(today, state):
    assert crisis_state(HELP, today) is state
    assert may_run_kiosk(HELP, today) is (state in {CrisisState.READY, CrisisState.DUE_SOON})


@pytest.mark.parametrize(
    "crisis",
    [None, replace(HELP, lines=()), replace(HELP, emergency=" "), replace(HELP, lines=(CrisisLine(" ", "Call", ""),))],
)
def test_without_a_crisis_text_it_never_runs(crisis):
    assert crisis_state(crisis, date(2026, 3, 1)) is CrisisState.MISSING
    assert not may_run_kiosk(crisis, date(2026, 3, 1))


@given(st.integers(-800, 800))
def test_it_runs_exactly_from_the_check_to_the_review(days):
    today = HELP.checked_on + timedelta(days=days)
    assert may_run_kiosk(HELP, today) is (days >= -1 and today <= HELP.review_due)
