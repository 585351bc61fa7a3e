"""One visit: everything a person does between picking the tablet up and Finish and clear."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tms_education.domain.settings import Appearance
from tms_education.domain.walk_through import WalkThrough

if TYPE_CHECKING:
    from datetime import date, time
    from typing import Self

    from tms_education.domain.course import Course
    from tms_education.domain.course_edits import Change
    from tms_education.domain.questionnaire import Answers

MOST_QUESTIONS = 50
"""Questions for the care team that one visit can hold; nobody could ask more."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """The total of an earlier check-in of this visitor, once staff opened it for them."""

    questionnaire: str
    day: date
    total: int


@dataclass(frozen=True, slots=True)
class SavedResult:
    """How saving a finished form went: a short tag to find the record by, or no tag when it could not be saved.

    ``is_declined``: the person did not ask for it to be kept.
    """

    questionnaire: str
    tag: str
    is_declined: bool = False


@dataclass(frozen=True, slots=True)
class CourseState:
    """A course as it was before a step: the kind of TMS, its first day, and the plan once a day was changed."""

    protocol: str
    start: date | None
    course: Course | None
    change: Change | None


@dataclass(frozen=True, slots=True)
class Visit:
    """All that one visitor does, in one value. Finish and clear puts a new one in its place.

    ``places`` remembers the last section read of each article, ``bits`` the paragraph of one that is read bit by bit;
    ``read`` the articles read to the end; ``answers`` the forms in progress; ``saved`` the forms handed over for
    sealing; ``asked`` the item each form is at. ``course`` is the plan once a day of it was changed, ``change`` what
    the last step did and ``course_before`` every state before a step, for undo; ``at`` is the time of the appointments;
    ``matters`` what the person says counts, in their order. ``searched`` is what was typed into the search;
    ``questions`` the person's own words for the care team; ``stars`` how pages were rated; ``taught`` the choice made
    for each question at the end of a page; ``earlier`` the totals that staff opened for this visitor. ``ticket`` is the
    sealed label that a code from the desk gave; ``wants_keeping``: answers may stay on a tablet that no
    passphrase guards; ``speed`` how fast things are read aloud, in percent; ``walk`` is what a clinician went through
    with the person.
    """

    appearance: Appearance = field(default_factory=Appearance)
    places: tuple[tuple[str, str], ...] = ()
    bits: tuple[tuple[str, int], ...] = ()
    read: frozenset[str] = frozenset()
    answers: tuple[Answers, ...] = ()
    at_item: tuple[tuple[str, int], ...] = ()
    saved: tuple[SavedResult, ...] = ()
    protocol: str = ""
    start: date | None = None
    course: Course | None = None
    change: Change | None = None
    course_before: tuple[CourseState, ...] = ()
    at: time | None = None
    matters: tuple[str, ...] = ()
    searched: str = ""
    questions: tuple[str, ...] = ()
    stars: tuple[tuple[str, int], ...] = ()
    taught: tuple[tuple[str, int, int], ...] = ()
    earlier: tuple[Earlier, ...] = ()
    ticket: str = ""
    wants_keeping: bool = False
    speed: int = 100
    walk: WalkThrough = field(default_factory=WalkThrough)

    def with_appearance(self, appearance: Appearance) -> Self:
        """Give the visit in another look."""
        return replace(self, appearance=appearance)

    def form(self, questionnaire: str) -> Answers:
        """Give the answers to a form so far; empty ones when it is not begun."""
        from tms_education.domain.questionnaire import Answers  # noqa: PLC0415 -- a start asks for no form

        return next((one for one in self.answers if one.questionnaire == questionnaire), Answers(questionnaire))

    def without_forms(self, forms: tuple[Answers, ...]) -> Self:
        """Give the visit with these forms not begun."""
        names = {one.questionnaire for one in forms}
        kept = tuple(one for one in self.answers if one.questionnaire not in names)
        return replace(self, answers=kept, at_item=tuple(one for one in self.at_item if one[0] not in names))

    def with_form(self, answers: Answers) -> Self:
        """Give the visit with these answers in place of the form's earlier ones."""
        others = tuple(one for one in self.answers if one.questionnaire != answers.questionnaire)
        return replace(self, answers=(*others, answers))

    def earlier_of(self, questionnaire: str) -> tuple[Earlier, ...]:
        """Give the earlier totals of a form, the first one first; none unless staff opened them."""
        found = (one for one in self.earlier if one.questionnaire == questionnaire)
        return tuple(sorted(found, key=lambda one: one.day))

    def item_of(self, questionnaire: str) -> int:
        """Give the position of the question in view, 0 at first."""
        return dict(self.at_item).get(questionnaire, 0)

    def with_item(self, questionnaire: str, index: int) -> Self:
        """Give the visit with another question in view."""
        return replace(self, at_item=tuple({**dict(self.at_item), questionnaire: index}.items()))

    def with_place(self, slug: str, section: str) -> Self:
        """Give the visit with the section of an article the person is at."""
        return replace(self, places=tuple({**dict(self.places), slug: section}.items()))

    def place(self, slug: str) -> str:
        """Give the section of an article the person was at; empty when it was not opened."""
        return dict(self.places).get(slug, "")

    def bit(self, slug: str) -> int:
        """Give the paragraph a person left an article at that they read one bit at a time; the first one if not."""
        return dict(self.bits).get(slug, 0)

    def with_bit(self, slug: str, place: int) -> Self:
        """Give the visit with the paragraph of an article the person is at."""
        return replace(self, bits=tuple({**dict(self.bits), slug: place}.items()))

    def with_question(self, words: str) -> Self:
        """Give the visit with one more question for the care team; the same words stand there once."""
        kept = words.strip()
        if not kept or kept in self.questions or len(self.questions) >= MOST_QUESTIONS:
            return self
        return replace(self, questions=(*self.questions, kept))

    def without_question(self, words: str) -> Self:
        """Give the visit without a question."""
        return replace(self, questions=tuple(one for one in self.questions if one != words))

    def stars_of(self, slug: str) -> int:
        """Give how the person rated a page; 0 when not."""
        return dict(self.stars).get(slug, 0)

    def with_stars(self, slug: str, stars: int) -> Self:
        """Give the visit with the rating of a page."""
        return replace(self, stars=tuple({**dict(self.stars), slug: stars}.items()))

    def taught_choice(self, slug: str, question: int) -> int | None:
        """Give the choice made for a question of a page, or nothing."""
        return next((choice for page, place, choice in self.taught if (page, place) == (slug, question)), None)

    def with_taught(self, slug: str, question: int, choice: int) -> Self:
        """Give the visit with a choice for a question of a page."""
        others = tuple(one for one in self.taught if one[:2] != (slug, question))
        return replace(self, taught=(*others, (slug, question, choice)))

    def saved_result(self, questionnaire: str) -> SavedResult | None:
        """Give how saving the form went, or nothing when it was not handed over."""
        return next((one for one in self.saved if one.questionnaire == questionnaire), None)

    def with_saved(self, result: SavedResult) -> Self:
        """Give the visit with the outcome of saving a form."""
        others = tuple(one for one in self.saved if one.questionnaire != result.questionnaire)
        return replace(self, saved=(*others, result))

    def with_choice(self, protocol: str, start: date | None) -> Self:
        """Give the visit with another kind of TMS or first day; the plan is made afresh, and the step can be undone."""
        return replace(
            self, protocol=protocol, start=start, course=None, change=None, course_before=self._remembering()
        )

    def with_course(self, course: Course, change: Change) -> Self:
        """Give the visit with a changed plan; the step can be undone."""
        return replace(self, course=course, change=change, course_before=self._remembering())

    def without_last_step(self) -> Self:
        """Give the visit as it was before the last step of the course; itself when there was none."""
        if not self.course_before:
            return self
        before = self.course_before[-1]
        return replace(
            self,
            protocol=before.protocol,
            start=before.start,
            course=before.course,
            change=before.change,
            course_before=self.course_before[:-1],
        )

    def with_mattering(self, topic: str) -> Self:
        """Give the visit with a topic ticked, or no longer ticked."""
        others = tuple(one for one in self.matters if one != topic)
        return replace(self, matters=others if topic in self.matters else (*others, topic))

    def with_walk(self, walk: WalkThrough) -> Self:
        """Give the visit with the walk-through at another place."""
        return replace(self, walk=walk)

    def _remembering(self) -> tuple[CourseState, ...]:
        return (*self.course_before, CourseState(self.protocol, self.start, self.course, self.change))

    @property
    def is_untouched(self) -> bool:
        """Nothing was read, answered or planned yet."""
        return replace(self, appearance=Appearance()) == Visit()
