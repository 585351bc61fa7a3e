"""Our own forms say what they may and nothing else: three outcomes, one next step, none of what facts 13.6 forbids.

The answers of *Is TMS worth talking about?* have about six million combinations. Every sentence of its sheet comes from
one answer or from none, so every answer alone and every pair of answers are tried, and any combination by chance.
"""

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.content.small import present

from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import content_root
from tms_education.domain.questionnaire import DECLINED, Answers, Outcome, ResultKind
from tms_education.domain.scoring import asked_items, score
from tms_education.domain.settings import Appearance
from tms_education.domain.topics import overall, topics
from tms_education.ui.pages.check_in import papers
from tms_education.ui.style.look import Look

LIBRARY = ShippedLibrary()
TEAM = present(LIBRARY.questionnaire("tell-your-team"))
WORTH = present(LIBRARY.questionnaire("is-tms-worth-discussing"))
CLINIC = LIBRARY.clinic()
LOOK = Look(Appearance())
TODAY = CLINIC.crisis.checked_on

NEVER = re.compile(
    r"\bscore|\bpoints?\b|%|\bper ?cent|\d+ (?:in|of|out of) \d+|\bred\b|\bgreen\b|\bamber\b|\byellow\b|traffic"
    r"|\brank|\bcandidates?\b|\beligib|\bineligib|\bsafe\b|\bunsafe\b|\bsafely\b|\bqualif|\bcovered\b|\bcoverage\b"
    r"|\blikely\b|\bunlikely\b|\bchances?\b|\bprobab|\bpredict|\bresponders?\b|\bdiagnos|\bscreened\b|\bpassed (?!out)"
    r"|\bstop taking\b|\bstart taking\b|\bswitch\b|\btaper\b|\bdosage\b|\bH-coil\b|\bfigure-8\b|\btheta\b|\bthreshold\b"
    r"|\burgent|\bimmediately\b|\bas soon as\b|\bright away\b|\bemergency room\b|\brisk level\b|\b(?:high|low) risk\b"
    r"|\bnot suitable\b|\bsuitable\b|\bcontraindic|\ballowed\b|\byou (?:can|may) (?:not )?have TMS\b|\bnot eligible\b",
    re.IGNORECASE,
)


def choices(item):
    return [None, DECLINED, *(option.code for option in item.options)]


def sheet(answers):
    """Give every word of the sheet but the help, which is the same for everyone."""
    return "\n".join(line for block in papers.sheet_blocks(WORTH, answers) for line in (block.heading, *block.lines))


def given_answers(form, picks):
    chosen = tuple((item.link, code) for item, code in zip(form.items, picks, strict=True) if code is not None)
    return Answers(form.identifier, chosen)


def alone_and_in_pairs(form):
    """Give every answer alone, and every pair of answers, on top of each plain way to answer the rest."""
    for rest in (None, DECLINED, 0, 1, -1):
        base = [rest if not isinstance(rest, int) else item.options[rest].code for item in form.items]
        for first, second in itertools.combinations(range(len(form.items)), 2):
            for one, two in itertools.product(choices(form.items[first]), choices(form.items[second])):
                picks = list(base)
                picks[first], picks[second] = one, two
                yield given_answers(form, picks)


any_worth = st.tuples(*(st.sampled_from(choices(item)) for item in WORTH.items)).map(
    lambda picks: given_answers(WORTH, picks)
)
any_team = st.tuples(*(st.sampled_from(choices(item)) for item in TEAM.items)).map(
    lambda picks: given_answers(TEAM, picks)
)


# ---- is it worth talking about?


def test_every_pair_of_answers_leads_to_the_same_step_and_says_nothing_forbidden():
    seen: set[str] = set()
    for answers in alone_and_in_pairs(WORTH):
        blocks = papers.sheet_blocks(WORTH, answers)
        assert blocks[0].lines == ("Talk with a clinician. Bring this page.",)
        assert [block.lines for block in blocks[-2:]] == [WORTH.sheet.papers, WORTH.sheet.first]
        seen.update(line for block in blocks for line in (block.heading, *block.lines))
    assert len(seen) > 60
    assert [line for line in seen if NEVER.search(line)] == []


@given(any_worth)
def test_any_combination_leads_to_the_same_step_and_says_nothing_forbidden(answers):
    assert papers.sheet_blocks(WORTH, answers)[0].lines == (WORTH.sheet.next_step,)
    assert NEVER.search(sheet(answers)) is None


def test_help_stands_first_on_the_sheet_whatever_was_answered():
    for answers in (Answers(WORTH.identifier), given_answers(WORTH, [item.options[0].code for item in WORTH.items])):
        paper = papers.sheet_paper(LOOK, WORTH, answers, TODAY, CLINIC)
        assert paper.blocks[0].boxed
        assert "988" in " ".join(paper.blocks[0].lines)


@pytest.mark.parametrize("form", [WORTH, TEAM], ids=lambda form: form.identifier)
def test_nothing_is_added_up_or_kept(form):
    assert form.scored_items == ()
    assert score(form, Answers(form.identifier)).total is None
    assert not form.is_kept
    assert form.total_code == ""
    assert form.scale.bands == ()


@pytest.mark.parametrize("form", [WORTH, TEAM], ids=lambda form: form.identifier)
def test_every_word_of_the_file_keeps_to_the_list(form):
    words = [form.title, form.instruction, form.about.line, form.about.card, form.sheet.next_step, form.credit]
    for item in form.items:
        words += [
            item.words,
            item.why,
            item.short,
            *(one.words for one in item.options),
            *(o.ask for o in item.options),
        ]
    may = ("clinic’s own safety questions", "risk of a seizure", "no to TMS", "good dose", "safely")
    assert [one for one in words if NEVER.search(one) and not any(allowed in one for allowed in may)] == []


# ---- tell your team


def test_the_topics_of_rossi_are_all_there():
    sources = " ".join(item.source for item in TEAM.items)
    assert {int(number) for number in re.findall(r"Rossi 2011, topic (\d+)", sources)} == set(range(1, 14))
    assert all(item.why and item.short and item.source and item.required for item in TEAM.items)
    assert TEAM.result is ResultKind.TOPICS


def test_what_is_for_today_is_new_or_recent_and_nothing_else():
    today = {item.link for item in TEAM.items if any(option.outcome is Outcome.TODAY for option in item.options)}
    assert today == {"seizure-recent", "fainting-recent", "device-new", "sleep-alcohol"}
    for item in TEAM.items:
        outcomes = {option.code: option.outcome for option in item.options}
        assert outcomes["no"] is Outcome.NOTHING
        assert outcomes["not-sure"] is Outcome.TALK
        assert outcomes["yes"] is (Outcome.TODAY if item.link in today else Outcome.TALK)


def expected(answers):
    """Give the outcome by a rule written here by itself."""
    got = dict(answers.chosen)
    asked = [item.link for item in asked_items(TEAM, answers)]
    urgent = {"seizure-recent", "fainting-recent", "device-new", "sleep-alcohol"}
    if any(got.get(link) == "yes" for link in asked if link in urgent):
        return Outcome.TODAY
    return Outcome.NOTHING if all(got.get(link) == "no" for link in asked) else Outcome.TALK


@given(any_team)
def test_any_combination_has_exactly_one_of_three_outcomes(answers):
    found = topics(TEAM, answers)
    assert overall(found) is expected(answers)
    words = papers.topics_paper(LOOK, TEAM, answers, TODAY).words()
    assert NEVER.search(words.replace("clinic’s own safety questions", "")) is None
    assert sum(words.count(title) for title in ("Nothing to add",)) == (expected(answers) is Outcome.NOTHING)


def test_every_pair_of_topics_has_the_outcome_of_the_rule():
    for answers in alone_and_in_pairs(TEAM):
        assert overall(topics(TEAM, answers)) is expected(answers)


def test_the_paper_lists_only_what_needs_attention():
    answers = given_answers(TEAM, ["no"] * len(TEAM.items)).with_answer("mri", "not-sure").with_answer("pump", "yes")
    answers = answers.with_answer("device-new", "no").with_answer("hearing", DECLINED)
    paper = papers.topics_paper(LOOK, TEAM, answers, TODAY)
    assert [block.heading for block in paper.blocks] == ["Talk about this before you start", "What comes next"]
    assert paper.blocks[0].lines == (
        "Hearing trouble or ringing ears: Prefer not to say",
        "A medicine pump: Yes",
        "Trouble with an MRI scan: Not sure",
    )


def test_the_follow_up_questions_come_only_after_a_yes_or_a_not_sure():
    base = given_answers(TEAM, ["no"] * len(TEAM.items))
    assert len(asked_items(TEAM, base)) == len(TEAM.items) - 3
    for link, follow in (("seizure", "seizure-recent"), ("fainting", "fainting-recent"), ("metal", "device-new")):
        for code in ("yes", "not-sure"):
            assert follow in {item.link for item in asked_items(TEAM, base.with_answer(link, code))}


def test_the_list_itself_would_see_a_fault():
    for words in (
        "You are a good candidate",
        "79%",
        "This is safe",
        "You qualify",
        "a green light",
        "40 of 100 people",
    ):
        assert NEVER.search(words)


def test_the_files_name_no_colour_of_a_traffic_light():
    for form in (TEAM, WORTH):
        text = (content_root() / f"resources/questionnaires/{form.identifier}.json").read_text("utf-8")
        assert not re.search(r"\b(?:red|green|amber)\b", text)
