"""The picture of a person's own course: a stone for each week, its date under it."""

from PySide6.QtCore import QLocale

from tms_education.domain.course import Course
from tms_education.domain.scene import Scene
from tms_education.ui.pictures.course_path import CoursePath, StoneWeek
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.month_grid import brief


def own_path(look: Look, locale: QLocale, scene: Scene, art: Art, course: Course) -> CoursePath:
    """Give the picture, at its end."""
    picture = CoursePath(scene, look, art, stones_of(locale, course), overview=True)
    picture.go_to("after")
    return picture


def stones_of(locale: QLocale, course: Course) -> tuple[StoneWeek, ...]:
    """Give a stone for each week; one whose visits were all had is marked."""
    return tuple(
        StoneWeek(
            str(week[0].week),
            brief(locale, week[0].day),
            len({one.day for one in week}),
            week[0].taper,
            all(one.done for one in week),
        )
        for week in course.weeks
    )
