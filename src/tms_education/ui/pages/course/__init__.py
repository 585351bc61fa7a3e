"""The page of a person's own course."""

from tms_education.ui.pages.course.page import CoursePage

__all__ = ["CoursePage"]
