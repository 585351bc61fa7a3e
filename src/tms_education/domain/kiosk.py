"""Whether a tablet may stand alone in the waiting room."""

from datetime import date
from enum import StrEnum

from tms_education.domain.clinic import CrisisHelp
from tms_education.domain.errors import StoreError
from tms_education.domain.record_ports import RecordStore
from tms_education.domain.safety import CrisisState, crisis_state


class Refusal(StrEnum):
    """Why it may not."""

    CRISIS_MISSING = "crisis-missing"
    CRISIS_OVERDUE = "crisis-overdue"
    CRISIS_AHEAD = "crisis-ahead"
    NO_PASSPHRASE = "no-passphrase"  # noqa: S105 -- the name of a reason
    STORE_UNREADABLE = "store-unreadable"


CRISIS = {
    CrisisState.MISSING: Refusal.CRISIS_MISSING,
    CrisisState.OVERDUE: Refusal.CRISIS_OVERDUE,
    CrisisState.NOT_YET_CHECKED: Refusal.CRISIS_AHEAD,
}


def why_no_kiosk(crisis: CrisisHelp | None, today: date, records: RecordStore) -> Refusal | None:
    """Give the first reason, or nothing when the tablet may stand alone.

    Without a crisis text that somebody checked, a person alone finds no help; without a passphrase, the next person
    could open the answers and nobody could open the staff door.
    """
    state = crisis_state(crisis, today)
    if state in CRISIS:
        return CRISIS[state]
    try:
        return None if records.has_passphrase() else Refusal.NO_PASSPHRASE
    except StoreError:
        return Refusal.STORE_UNREADABLE
