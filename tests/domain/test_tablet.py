"""What of the tablet needs somebody."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from tests.domain.test_kiosk import crisis

from tms_education.domain.tablet import LOW_BYTES, Check, NoTablet, Shell, Tablet, concerns

NOW = datetime(2026, 11, 26, 9, 0, tzinfo=UTC)
WELL = Tablet("1.0", 50 * LOW_BYTES, Shell.LOCKED, date(2026, 11, 24), NOW - timedelta(hours=2), 12, NOW)


def test_a_tablet_that_is_well_needs_nobody():
    assert concerns(WELL, crisis(), NOW) == ()


@pytest.mark.parametrize(
    ("change", "check"),
    [
        ({"shell": Shell.OPEN}, Check.SHELL),
        ({"free": LOW_BYTES - 1}, Check.DISK),
        ({"free": 0}, Check.DISK),
        ({"newest": date(2026, 11, 28)}, Check.CLOCK),
        ({"written": NOW + timedelta(days=2)}, Check.CLOCK),
        ({"saved": None}, Check.COPY),
        ({"saved": NOW - timedelta(days=31)}, Check.COPY),
    ],
)
def test_each_thing_that_is_amiss_is_told(change, check):
    assert concerns(replace(WELL, **change), crisis(), NOW) == (check,)


@pytest.mark.parametrize(
    "change",
    [
        {"shell": Shell.UNKNOWN},
        {"free": -1},
        {"saved": None, "since": NOW - timedelta(days=29)},
        {"newest": date(2026, 11, 27)},
        {"written": NOW + timedelta(hours=20)},
        {"written": None},
        {"saved": None, "records": 0},
        {"saved": None, "records": None},
        {"saved": NOW - timedelta(days=29)},
    ],
)
def test_what_is_not_known_or_nearly_right_frightens_nobody(change):
    assert concerns(replace(WELL, **change), crisis(), NOW) == ()


@pytest.mark.parametrize(("due", "told"), [(date(2026, 12, 26), True), (date(2026, 12, 27), False)])
def test_the_crisis_lines_are_told_of_thirty_days_ahead(due, told):
    assert (Check.CRISIS in concerns(WELL, crisis(due=due), NOW)) is told


def test_missing_crisis_lines_come_first():
    amiss = replace(WELL, free=1, shell=Shell.OPEN)
    assert concerns(amiss, None, NOW) == (Check.CRISIS, Check.SHELL, Check.DISK)


def test_a_tablet_nobody_knows_needs_nobody():
    assert concerns(NoTablet().quick(), crisis(), NOW) == concerns(NoTablet().whole(), crisis(), NOW) == ()
