"""The command that writes a plan: a file another reader opens, or one sentence."""

from datetime import date, datetime

import pytest
import vobject

from tms_education.__main__ import main
from tms_education.content.holiday_calendar import NationalHolidays


def test_the_file_shows_the_sessions_and_no_holiday(tmp_path, capsys):
    file = tmp_path / "plan.ics"
    asked = ["plan", "--protocol", "standard-10hz", "--start", "2026-12-14", "--country", "US", "--out", str(file)]
    assert main(asked) == 0
    days = [event.dtstart.value for event in vobject.readOne(file.read_text()).vevent_list]
    assert len(days) == 36
    assert days[0] == date(2026, 12, 14)
    holidays = NationalHolidays()
    assert not [day for day in days if day in holidays.of_year("US", day.year)]
    assert "36 sessions from 2026-12-14" in capsys.readouterr().out
    assert main([*asked, "--at", "09:30"]) == 0
    first = vobject.readOne(file.read_text()).vevent_list[0]
    assert first.dtstart.value == datetime(2026, 12, 14, 9, 30)


@pytest.mark.parametrize(
    ("protocol", "start", "country", "said"),
    [
        ("gone", "2026-12-14", "US", "There is no protocol called “gone”"),
        ("itbs", "2026-13-14", "US", "is not a day"),
        ("itbs", "1980-12-14", "US", "must lie between 1990 and 2100"),
        ("itbs", "2126-12-14", "US", "must lie between 1990 and 2100"),
        ("itbs", "2026-12-14", "ZZ", "The holidays of “ZZ” are not known here"),
    ],
)
def test_what_can_not_be_planned_is_a_sentence_and_writes_nothing(tmp_path, capsys, protocol, start, country, said):
    file = tmp_path / "plan.ics"
    asked = ["plan", "--protocol", protocol, "--start", start, "--country", country, "--out", str(file)]
    assert main(asked) == 2
    assert said in capsys.readouterr().err
    assert not file.exists()


def test_a_place_that_can_not_be_written_is_a_sentence(tmp_path, capsys):
    asked = ["plan", "--protocol", "itbs", "--start", "2026-12-14", "--out", str(tmp_path / "no" / "plan.ics")]
    assert main(asked) == 1
    assert "could not be written" in capsys.readouterr().err
