"""The page a patient takes home, as a value: what was covered and said, in words. It names nobody."""

from dataclasses import dataclass

from tms_education.domain.guide import Dots
from tms_education.domain.walk_through import Drawing


@dataclass(frozen=True, slots=True)
class Talked:
    """One thing that was talked about, its lines, and how it was told back."""

    title: str
    lines: tuple[str, ...]
    told: str = ""


@dataclass(frozen=True, slots=True)
class Counted:
    """One group of a number: how many of how many, in words. ``of`` is 100 where it can be drawn as people."""

    name: str
    count: int
    of: int
    words: str
    role: str = "petrol"


@dataclass(frozen=True, slots=True)
class NumberSeen:
    """A number with all it must never stand without: its comparators, people, time, scale and source."""

    title: str
    groups: tuple[Counted, ...]
    about: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Week:
    """One week of the course: its number, how many visits, and whether all of them were had."""

    number: int
    visits: int
    taper: bool
    done: bool


@dataclass(frozen=True, slots=True)
class OwnCourse:
    """The course in words, its weeks, the next days, and its dates as a code for a phone."""

    lines: tuple[str, ...]
    weeks: tuple[Week, ...]
    coming: str
    code: Dots = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with its lines; nothing is shown of one without lines."""

    heading: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TakeHome:
    """Everything on the page. ``help_numbers`` stand large, ``help`` says what to do."""

    title: str
    under: str
    printed: str
    name_line: str
    talked: Part
    topics: tuple[Talked, ...]
    course: OwnCourse | None
    course_heading: str
    numbers_heading: str
    numbers: tuple[NumberSeen, ...]
    average: str
    check_in: Part
    matters: Part
    checked: Part
    questions: Part
    next_steps: Part
    call: Part
    drawn_heading: str
    drawings: tuple[Drawing, ...]
    help_numbers: tuple[str, ...]
    help: Part
    foot: str

    @property
    def is_empty(self) -> bool:
        """Nothing of this visit is on it yet."""
        own = (self.topics, self.course, self.numbers, self.check_in.lines, self.matters.lines, self.checked.lines)
        return not any((*own, self.questions.lines, self.drawings))

    def parts(self) -> tuple[Part, ...]:
        """Give everything it says as headings with lines, in order, for a screen and for a record."""
        told = tuple(Part(one.title, tuple(line for line in (*one.lines, one.told) if line)) for one in self.topics)
        course = self.course
        weeks = () if course is None else tuple(line for line in (*course.lines, course.coming) if line)
        seen = tuple(
            Part(one.title, (*(f"{group.name}: {group.words}" for group in one.groups), *one.about))
            for one in self.numbers
        )
        drawn = Part(self.drawn_heading, tuple(one.caption for one in self.drawings))
        return tuple(
            part
            for part in (
                self.check_in,
                *told,
                Part(self.course_heading, weeks),
                *seen,
                drawn,
                self.matters,
                self.checked,
                self.questions,
                self.next_steps,
                self.call,
                self.help,
            )
            if part.lines
        )

    def words(self) -> str:
        """Give all of it, line by line."""
        lines = [self.title, self.under, self.printed]
        for part in self.parts():
            lines += [part.heading, *part.lines]
        return "\n".join(line for line in (*lines, self.foot) if line)
