"""What staff are told of the tablet itself: a title and a sentence for each check, whether it holds or not."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from tms_education.domain.clinic import CrisisHelp
from tms_education.domain.tablet import Check, Shell, Tablet
from tms_education.ui.style.look import Look
from tms_education.ui.widgets import dates
from tms_education.ui.widgets.crisis_notice import crisis_words

GIGABYTE = 1_000_000_000


def tr(words: str) -> str:
    """Give the words in the language of now."""
    return QCoreApplication.translate("TabletWords", words)


def concern_words(look: Look, check: Check, tablet: Tablet, crisis: CrisisHelp | None, today: date) -> tuple[str, str]:
    """Give title and sentence of a check that does not hold."""
    if check is Check.CRISIS:
        return crisis_words(look, crisis, today) or ("", "")
    return {
        Check.SHELL: (
            tr("The system is not locked"),
            tr("A visitor could leave this app. Please lock the tablet down: docs/clinic shows how."),
        ),
        Check.DISK: (
            tr("The disk is nearly full"),
            tr("Please make room: without it, new answers can’t be saved."),
        ),
        Check.CLOCK: (
            tr("The clock looks wrong"),
            tr("It is before this app was made, or before the last record. Please set date and time."),
        ),
        Check.COPY: (
            tr("There is no fresh backup"),
            tr("Records have not been saved outside this tablet for 30 days. Please make a backup.")
            if tablet.saved is not None
            else tr("The records were never saved outside this tablet yet. Please make a backup."),
        ),
    }[check]


def sound_words(look: Look, check: Check, tablet: Tablet, crisis: CrisisHelp | None, now: datetime) -> str:
    """Give the sentence of a check that holds."""
    due = dates.long_date(look, crisis.review_due) if crisis is not None else ""
    return {
        Check.CRISIS: tr("The crisis lines are checked; the next check is due by {date}.").format(date=due),
        Check.SHELL: _of_shell(tablet.shell),
        Check.DISK: _of_disk(look, tablet.free),
        Check.CLOCK: tr("The clock says {moment}.").format(moment=dates.short_moment(look, now)),
        Check.COPY: _of_copy(look, tablet),
    }[check]


def _of_shell(shell: Shell) -> str:
    if shell is Shell.UNKNOWN:
        return tr("Whether the system is locked can’t be told here. Please look yourself.")
    return tr("No desktop was found round this app. This is a good guess, not proof.")


def _of_disk(look: Look, free: int) -> str:
    if free < 0:
        return tr("The device does not say how much room is left.")
    room = dates.locale_of(look).toString(free / GIGABYTE, "f", 1)
    return tr("The disk has {number} GB left.").format(number=room)


def _of_copy(look: Look, tablet: Tablet) -> str:
    if not tablet.records:
        return tr("There are no records to save yet.")
    if tablet.saved is None:
        return tr("The records are newer than 30 days. A first backup can wait, but not for long.")
    saved = dates.short_moment(look, tablet.saved)
    return tr("Records were last saved outside this tablet: {moment}.").format(moment=saved)
