"""The page a patient takes home."""

from tms_education.ui.pages.take_home.page import TakeHomePage

__all__ = ["TakeHomePage"]
