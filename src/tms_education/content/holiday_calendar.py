"""The public holidays of countries. The only owner of the ``holidays`` library."""

import warnings
from collections.abc import Mapping
from datetime import date

from tms_education.domain.errors import UnknownCountryError

CODE_LENGTH = 2
"""Countries are named by two letters, such as US."""


class NationalHolidays:
    """Asks the library once for each country and year, and keeps the answer."""

    def __init__(self) -> None:
        self._years: dict[tuple[str, int], dict[date, str]] = {}

    def of_year(self, country: str, year: int) -> Mapping[date, str]:
        """Give the names of a year's holidays by their day, those of the whole country only.

        Raises:
            UnknownCountryError: the library does not know the country.
        """
        key = (country.strip().upper(), year)
        if key not in self._years:
            self._years[key] = _ask(*key)
        return self._years[key]


def _ask(country: str, year: int) -> dict[date, str]:
    """Ask the library, which is loaded when first needed: it takes a tenth of a second."""
    from holidays import country_holidays  # noqa: PLC0415, TID251

    if len(country) != CODE_LENGTH or not country.isascii() or not country.isalpha():
        raise UnknownCountryError(f"“{country}” is not a country. Write its two letters, such as US.")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it says so where a date is only reckoned, as by the moon
            return dict(country_holidays(country, years=year).items())
    except NotImplementedError as error:
        raise UnknownCountryError(f"The holidays of “{country}” are not known here.") from error
