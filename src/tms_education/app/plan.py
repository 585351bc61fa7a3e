"""The command ``plan``: a course as a calendar file, without a window."""

import sys
from dataclasses import replace
from datetime import date, time
from pathlib import Path

from tms_education.app.clock import SystemClock
from tms_education.content.holiday_calendar import NationalHolidays
from tms_education.content.library import ShippedLibrary
from tms_education.domain.course import OpenDays, plan
from tms_education.domain.errors import UnknownCountryError
from tms_education.domain.guide import CalendarWords
from tms_education.domain.opening import open_days
from tms_education.domain.protocol import Protocol
from tms_education.export.calendar_file import encode

DONE, FAILED, NOT_UNDERSTOOD = 0, 1, 2


def write_plan(protocol: str, start: str, country: str, at: str, file: Path) -> int:
    """Plan a course and write its calendar file; give the exit code."""
    try:
        chosen, day = _protocol(protocol), _day(start)
        course = plan(chosen, day, _open_days(country, day.year))
        moment = time.fromisoformat(at) if at else None
    except (ValueError, UnknownCountryError) as error:
        print(f"{str(error)[0].upper()}{str(error)[1:].rstrip(chr(46))}.", file=sys.stderr)  # noqa: T201
        return NOT_UNDERSTOOD
    data = encode(course, moment, SystemClock().now(), CalendarWords())
    try:
        file.write_bytes(data)
    except OSError:
        print(f"The file {file} could not be written.", file=sys.stderr)  # noqa: T201
        return FAILED
    print(f"{len(course.sessions)} sessions from {course.first_day} to {course.last_day}: {file}")  # noqa: T201
    return DONE


def _protocol(name: str) -> Protocol:
    protocols = {one.identifier: one for one in ShippedLibrary().protocols()}
    if name not in protocols:
        raise ValueError(f"there is no protocol called “{name}”; there are {', '.join(protocols)}")
    return protocols[name]


def _day(words: str) -> date:
    try:
        return date.fromisoformat(words)
    except ValueError as error:
        raise ValueError(f"“{words}” is not a day; write it as 2026-11-24") from error


def _open_days(country: str, year: int) -> OpenDays:
    """Give the clinic's own days, with the holidays of a country.

    Raises:
        UnknownCountryError: nobody knows its holidays.
    """
    clinic, holidays = ShippedLibrary().clinic(), NationalHolidays()
    land = country or clinic.country
    holidays.of_year(land, year)
    return open_days(replace(clinic, country=land), holidays)
