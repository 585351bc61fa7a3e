"""When a clinic treats: its working days, without its country's holidays and the days it is closed itself."""

from datetime import date

from tms_education.domain.clinic import Clinic
from tms_education.domain.course import OpenDays
from tms_education.domain.errors import UnknownCountryError
from tms_education.domain.ports import Holidays

CLOSED = "closed"
"""Why the clinic is closed on a day of its own choice; holidays have their own names."""


class NoHolidays:
    """Knows no country at all."""

    def of_year(self, country: str, year: int) -> dict[date, str]:
        """Refuse.

        Raises:
            UnknownCountryError: always.
        """
        raise UnknownCountryError(f"{country} {year}")


def knows_country(holidays: Holidays, country: str, year: int) -> bool:
    """The holidays of that country are known."""
    try:
        holidays.of_year(country, year)
    except UnknownCountryError:
        return False
    return True


def open_days(clinic: Clinic, holidays: Holidays) -> OpenDays:
    """Give the days a clinic treats on; without holidays when those of its country are not known."""

    def closed(day: date) -> str:
        if day in clinic.closed:
            return CLOSED
        if clinic.works_on_holidays:
            return ""
        try:
            return holidays.of_year(clinic.country, day.year).get(day, "")
        except UnknownCountryError:
            return ""

    return OpenDays(clinic.working_days, closed)
