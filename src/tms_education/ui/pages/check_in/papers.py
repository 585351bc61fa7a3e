"""What the pages at the end of a form say on paper and in the square code. No score of risk, no colour, no advice."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from tms_education.domain.clinic import Clinic
from tms_education.domain.paper import Block, Paper
from tms_education.domain.questionnaire import DECLINED, Answers, Item, Outcome, Questionnaire
from tms_education.domain.safety import needs_support
from tms_education.domain.scoring import asked_items, score
from tms_education.domain.topics import needing, overall, topics
from tms_education.ui.style.look import Look
from tms_education.ui.widgets import dates
from tms_education.ui.widgets.bands import band_word


def tr(words: str) -> str:
    """Give words in the language of now."""
    return QCoreApplication.translate("CheckInPapers", words)


def skip_words() -> str:
    """Give the words for an answer that is not given on purpose."""
    return tr("Prefer not to say")


def answer_words(item: Item, answers: Answers) -> str:
    """Give the answer to a question in words."""
    code = answers.get(item.link)
    if code is None:
        return tr("No answer yet")
    if code == DECLINED:
        return skip_words()
    option = item.option(code)
    return option.words if option is not None else ""


def outcome_title(outcome: Outcome) -> str:
    """Give the name of an outcome; there are three."""
    return {
        Outcome.NOTHING: tr("Nothing to add"),
        Outcome.TALK: tr("Talk about this before you start"),
        Outcome.TODAY: tr("Tell staff today"),
    }[outcome]


def outcome_line(outcome: Outcome) -> str:
    """Give what an outcome means, in a sentence."""
    return {
        Outcome.NOTHING: tr("You marked nothing. Your clinic still asks its own safety questions."),
        Outcome.TALK: tr("A yes is not a no to TMS. Your care team looks at each line with you."),
        Outcome.TODAY: tr("Please tell a person here before your next session. This tablet can’t send alerts."),
    }[outcome]


def not_a_diagnosis(form: Questionnaire, answers: Answers) -> str:
    """Give the line that stands under every number, or under what was answered."""
    if score(form, answers).total is None:
        return tr("This is not a diagnosis. Answers are one small clue. They can change.")
    return tr("This is not a diagnosis. A score is one small clue. It can go up or down.")


def score_line(form: Questionnaire, answers: Answers) -> str:
    """Give the total in words; without every answer only how many there are."""
    found = score(form, answers)
    if found.total is None:
        return tr("{count} of {all} answered. No total.").format(count=found.answered, all=found.asked)
    line = tr("{total} out of {highest}").format(total=found.total, highest=found.highest)
    if found.band is None:
        return line
    return tr("{score}, {band} range").format(score=line, band=band_word(found.band.identifier).lower())


def code_text(look: Look, form: Questionnaire, answers: Answers, tag: str, today: date) -> str:
    """Give the summary that goes into the square code: the number and its limits; no single answer."""
    lines = [f"{form.title}, {dates.long_date(look, today)}", score_line(form, answers), not_a_diagnosis(form, answers)]
    if tag:
        lines.append(tr("Tag: {tag}").format(tag=tag))
    return "\n".join(lines)


def help_block(clinic: Clinic) -> Block:
    """Give the lines to reach help, as the support page has them."""
    crisis = clinic.crisis
    lines = [f"{line.number}: {line.action}. {line.details}".strip() for line in crisis.lines]
    if crisis.emergency:
        lines.append(tr("In danger right now? Tell anyone near you, or call {number}.").format(number=crisis.emergency))
    return Block(tr("Help is here, at any time"), (tr("You can talk with someone now. You are not alone."), *lines))


def score_paper(look: Look, form: Questionnaire, answers: Answers, tag: str, today: date, clinic: Clinic) -> Paper:
    """Give the result on paper, with every answer."""
    blocks = [Block(tr("Your total"), (score_line(form, answers), not_a_diagnosis(form, answers)))]
    if needs_support(form, answers):
        found = help_block(clinic)
        blocks.insert(0, Block(found.heading, found.lines, boxed=True))
    lines = tuple(f"{item.words}: {answer_words(item, answers)}" for item in asked_items(form, answers))
    blocks.append(Block(form.instruction, lines))
    if answers.note:
        blocks.append(Block(tr("My note"), (answers.note,)))
    ranges = (tr("Ranges: {source}").format(source=form.scale.source),) if form.scale.source else ()
    return Paper(form.title, _under(look, tag, today), tuple(blocks), (*ranges, " ".join(form.credit.split())))


def _under(look: Look, tag: str, today: date) -> str:
    day = dates.long_date(look, today)
    return f"{day}. {tr('Tag: {tag}').format(tag=tag)}" if tag else day


def topics_paper(look: Look, form: Questionnaire, answers: Answers, today: date) -> Paper:
    """Give the topics that need attention, and no other."""
    found = topics(form, answers)
    blocks = [
        Block(
            outcome_title(outcome),
            tuple(f"{topic.item.short}: {answer_words(topic.item, answers)}" for topic in needing(found, outcome)),
        )
        for outcome in (Outcome.TODAY, Outcome.TALK)
        if needing(found, outcome)
    ]
    if not blocks:
        blocks.append(Block(outcome_title(Outcome.NOTHING), (outcome_line(overall(found)),)))
    blocks.append(Block(tr("What comes next"), (form.sheet.next_step,)))
    return Paper(form.title, _under(look, "", today), tuple(blocks), (" ".join(form.credit.split()),))


def sheet_blocks(form: Questionnaire, answers: Answers) -> tuple[Block, ...]:
    """Give the parts of a sheet to talk from. The next step is the same for everyone."""
    asked = asked_items(form, answers)
    told = tuple(
        f"{item.short or item.words}: {answer_words(item, answers)}"
        for item in asked
        if answers.get(item.link) not in {None, DECLINED}
    )
    options = [item.option(answers.get(item.link) or "") for item in asked]
    questions = tuple(
        dict.fromkeys((*(one.ask for one in options if one is not None and one.ask), *form.sheet.questions))
    )
    return tuple(
        block
        for block in (
            Block(tr("The next step"), (form.sheet.next_step,)),
            Block(tr("What you told us"), told),
            Block(tr("Questions to ask"), questions),
            Block(tr("Bring these papers"), form.sheet.papers),
            Block(tr("What your team needs to know first"), form.sheet.first),
        )
        if block.lines
    )


def sheet_paper(look: Look, form: Questionnaire, answers: Answers, today: date, clinic: Clinic) -> Paper:
    """Give the sheet to talk from; help stands first, for everyone alike."""
    found = help_block(clinic)
    blocks = (Block(found.heading, found.lines, boxed=True), *sheet_blocks(form, answers))
    return Paper(form.title, _under(look, "", today), blocks, (" ".join(form.credit.split()),))
