"""What the pages of the course and of the numbers need beside the library."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime, time

    from tms_education.content.library import ShippedLibrary
    from tms_education.domain.course import Course
    from tms_education.domain.guide import CalendarWords, Dots, Topic, VisitGuide
    from tms_education.domain.walk import WalkGuide


class ShippedCourseHelp:
    """Reads the words with the library's own eyes; makes the calendar file and the code."""

    def __init__(self, library: ShippedLibrary) -> None:
        self._library = library

    def visits(self) -> VisitGuide:
        """Give the kinds of visits, what to bring and who to call."""
        return self._visits

    def topics(self) -> tuple[Topic, ...]:
        """Give what may matter to a person, with its facts."""
        return self._topics

    def walk(self) -> WalkGuide:
        """Give what a clinician walks a patient through."""
        return self._walk

    def calendar(self, course: Course, at: time | None, now: datetime, words: CalendarWords) -> bytes:
        """Give the calendar file of a course."""
        from tms_education.export import calendar_file

        return calendar_file.encode(course, at, now, words)

    def code(self, text: str) -> Dots:
        """Give the square code of a text.

        Raises:
            ValueError: the text is too long.
        """
        from tms_education.export import qr_code

        return qr_code.encode(text)

    @cached_property
    def _visits(self) -> VisitGuide:
        return self._library.visits()

    @cached_property
    def _walk(self) -> WalkGuide:
        return self._library.walk()

    @cached_property
    def _topics(self) -> tuple[Topic, ...]:
        return self._library.topics()
