"""A tablet stands alone only with a checked crisis text and a passphrase."""

from datetime import date

import pytest
from tests.ui.fakes_check_in import FakeStore

from tms_education.domain.clinic import CrisisHelp, CrisisLine
from tms_education.domain.errors import StoreError
from tms_education.domain.kiosk import Refusal, why_no_kiosk

TODAY = date(2026, 11, 26)
LINES = (CrisisLine("988", "Call", ""),)


def crisis(checked: date = date(2026, 1, 1), due: date = date(2027, 1, 1), lines=LINES) -> CrisisHelp:
    return CrisisHelp("United States", lines, "911", checked, due)


class Unreadable(FakeStore):
    def has_passphrase(self) -> bool:
        raise StoreError("the device would not give it")


@pytest.mark.parametrize(
    ("text", "store", "why"),
    [
        (crisis(), FakeStore("a passphrase"), None),
        (crisis(due=date(2026, 12, 1)), FakeStore("a passphrase"), None),
        (crisis(due=date(2026, 11, 25)), FakeStore("a passphrase"), Refusal.CRISIS_OVERDUE),
        (crisis(checked=date(2026, 12, 24)), FakeStore("a passphrase"), Refusal.CRISIS_AHEAD),
        (crisis(lines=()), FakeStore("a passphrase"), Refusal.CRISIS_MISSING),
        (None, FakeStore("a passphrase"), Refusal.CRISIS_MISSING),
        (crisis(), FakeStore(), Refusal.NO_PASSPHRASE),
        (crisis(), Unreadable(), Refusal.STORE_UNREADABLE),
    ],
)
def test_why_a_tablet_may_not_stand_alone(text, store, why):
    assert why_no_kiosk(text, TODAY, store) is why
