"""Puts the page to take home into words: from the visit, the walk-through, the numbers and the clinic."""

from PySide6.QtCore import QCoreApplication

from tms_education.domain.clinic import Clinic
from tms_education.domain.guide import in_order
from tms_education.domain.opening import open_days
from tms_education.domain.own_course import own_course
from tms_education.domain.scoring import score
from tms_education.domain.take_home import Counted, NumberSeen, Part, TakeHome, Talked
from tms_education.domain.walk_through import Told
from tms_education.ui.page import Page
from tms_education.ui.pages.take_home.course_words import course_words
from tms_education.ui.widgets import dates
from tms_education.ui.widgets.bands import band_word
from tms_education.ui.widgets.course_facts import name_of
from tms_education.ui.widgets.measure import Measure
from tms_education.ui.widgets.measures import measures


def tr(words: str) -> str:
    """Give words in the language shown."""
    return QCoreApplication.translate("TakeHome", words)


def take_home(page: Page) -> TakeHome:
    """Give the page of this visit."""
    look, outside, visit = page.look, page.outside, page.visit
    clinic = outside.library.clinic()
    today = outside.clock.today()
    course = own_course(visit, outside.library.protocols(), open_days(clinic, outside.holidays))
    named, _ = in_order(outside.course_help.topics(), visit.matters)
    return TakeHome(
        title=tr("My TMS summary"),
        under=" · ".join(part for part in (clinic.name, clinic.phone) if part),
        printed=tr("Printed {date}").format(date=dates.long_date(look, today).replace(" ", "\u00a0")),
        name_line=tr("Name"),
        talked=Part(tr("What we talked about")),
        topics=_topics(page),
        course=course_words(page, course, today) if course is not None else None,
        course_heading=tr("My course"),
        numbers_heading=tr("Numbers I looked at"),
        numbers=_numbers(page),
        average=tr("The average of a group, not my odds. Numbers from different tests can’t be lined up."),
        check_in=_check_in(page),
        matters=Part(tr("What matters to me"), tuple(topic.name for topic in named)),
        checked=_checked(page),
        questions=Part(tr("Ask my care team"), visit.questions),
        next_steps=Part(tr("What comes next"), outside.course_help.walk().next_steps),
        call=Part(tr("Call the clinic the same day if"), outside.course_help.visits().call),
        drawn_heading=tr("What we drew"),
        drawings=visit.walk.drawings,
        help_numbers=tuple(line.number for line in clinic.crisis.lines[:1]),
        help=_help(clinic),
        foot=tr("This page is for learning. It does not replace my care team. Nothing was sent anywhere."),
    )


def _topics(page: Page) -> tuple[Talked, ...]:
    walk = page.visit.walk
    guide = page.outside.course_help.walk()
    cards = (guide.card(name) for name in walk.covered)
    return tuple(
        Talked(card.title, card.covered, told_words(walk.told_of(card.identifier)))
        for card in cards
        if card is not None
    )


def told_words(how: str) -> str:
    """Say how something was told back; nothing when nobody asked."""
    return {
        Told.OWN_WORDS.value: tr("I said it back in my own words."),
        Told.AGAIN.value: tr("We went over it again together."),
        Told.LATER.value: tr("We talk about this next time."),
    }.get(how, "")


def _numbers(page: Page) -> tuple[NumberSeen, ...]:
    found = {one.identifier: one for one in measures(page.outside.library.evidence)}
    looked = (found.get(name) for name in page.visit.walk.looked_at)
    return tuple(_seen(page, one) for one in looked if one is not None)


def _seen(page: Page, measure: Measure) -> NumberSeen:
    groups = tuple(
        Counted(group.name, group.count, group.of, f"{group.big} {group.words}", group.role) for group in measure.groups
    )
    references = (page.outside.library.reference(key) for key in measure.sources)
    sources = "; ".join(name_of(found) for found in references if found is not None)
    about = [*measure.facts]
    if measure.differs:
        about.insert(0, measure.differs)
    if sources:
        about.append(tr("Source: {names}.").format(names=sources))
    return NumberSeen(measure.title, groups, tuple(about))


def _check_in(page: Page) -> Part:
    """Give the totals of the forms finished in this visit; a number, its range, and what it is not."""
    lines = []
    for answers in page.visit.answers:
        form = page.outside.library.questionnaire(answers.questionnaire)
        if form is None or page.visit.saved_result(form.identifier) is None:
            continue
        found = score(form, answers)
        if found.total is None or not found.highest or found.band is None:
            continue
        words = tr("{form}: {total} out of {highest}, {band} range.")
        band = band_word(found.band.identifier).lower()
        lines.append(words.format(form=form.name, total=found.total, highest=found.highest, band=band))
    if lines:
        lines.append(tr("A score is one small clue. It is not a diagnosis."))
    return Part(tr("Today’s check-in"), tuple(lines))


def _checked(page: Page) -> Part:
    """Give the questions at the end of guides that were answered, each with what fits, in words."""
    lines = []
    for slug, place, choice in page.visit.taught:
        questions = page.outside.help.page_questions(slug)
        if place >= len(questions) or choice >= len(questions[place].choices):
            continue
        question = questions[place]
        fits = next((one.words for one in question.choices if one.fits), "")
        lines.append(tr("{question} {answer}").format(question=question.words, answer=fits))
    return Part(tr("What I checked for myself"), tuple(lines))


def _help(clinic: Clinic) -> Part:
    crisis = clinic.crisis
    lines = [f"{line.number}: {line.action}. {line.details}".strip() for line in crisis.lines]
    if crisis.emergency:
        lines.append(tr("In danger right now? Call {number}.").format(number=crisis.emergency))
    return Part(tr("Thoughts of ending your life? You can talk with someone now."), tuple(lines))
