"""The check-in: a start page, one question a page, a look at all answers, the result."""

from tms_education.ui.pages.check_in.page import CheckInPage

__all__ = ["CheckInPage"]
