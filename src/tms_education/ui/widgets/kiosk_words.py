"""What staff are told of the waiting room: why a tablet may not stand there, in one calm sentence."""

from PySide6.QtCore import QCoreApplication

from tms_education.domain.kiosk import Refusal


def refusal_words(refusal: Refusal) -> str:
    """Give the sentence."""

    def tr(words: str) -> str:
        return QCoreApplication.translate("KioskWords", words)

    return {
        Refusal.CRISIS_MISSING: tr("The crisis lines are missing, so this tablet can’t stand in the waiting room yet."),
        Refusal.CRISIS_OVERDUE: tr(
            "The crisis lines are due for a check, so this tablet can’t stand in the waiting room yet."
        ),
        Refusal.CRISIS_AHEAD: tr(
            "The tablet’s clock is before the last check of the crisis lines. Please set the clock first."
        ),
        Refusal.NO_PASSPHRASE: tr("Please set a staff passphrase first: without it, anyone could open the answers."),
        Refusal.STORE_UNREADABLE: tr(
            "The key files can’t be read, so this tablet can’t stand in the waiting room yet."
        ),
    }[refusal]
