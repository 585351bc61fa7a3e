"""The support page: help for any reason, true on a device that can alert nobody."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from tests.ui import fakes_check_in as fakes
from tests.ui.fakes_check_in import press, route, shown_words

from tms_education.domain.clinic import CrisisHelp, CrisisLine
from tms_education.domain.settings import Theme
from tms_education.ui.pages.support import SupportPage

LONG = CrisisHelp(
    "IE",
    (CrisisLine("116 123", "Call", ""), CrisisLine("50808", "Text HELLO", "Any time.")),
    "112 or 999",
    date(2025, 1, 1),
    date(2026, 1, 1),
)
FORBIDDEN = ("risk", "suicid", "low", "high", "kill", "flag", "diagnos")


@pytest.fixture
def opened(qtbot):
    def open_page(text="support", crisis=fakes.CRISIS, look=None, phone=""):
        outside = fakes.outside(library=fakes.FakeLibrary(crisis, phone))
        page = SupportPage(look or fakes.look(), outside, route(text))
        qtbot.addWidget(page)
        page.resize(1168, 728)
        page.show()
        return page

    return open_page


def test_it_says_who_to_tell_and_what_the_tablet_cannot_do(opened):
    words = shown_words(opened())
    assert "Help is here" in words
    assert "Thank you for telling us" not in words
    assert "988" in words
    assert "Call or text" in words
    assert "call\u00a0911" in words
    assert "This tablet can’t send alerts. Please tell a person." in words
    assert "January 1, 2026" in words
    assert "For staff" not in words


def test_it_names_no_risk(opened):
    words = shown_words(opened()).lower()
    assert [word for word in FORBIDDEN if word in words] == []


def test_overdue_numbers_are_still_shown_and_staff_are_asked(opened):
    words = shown_words(opened(crisis=LONG))
    assert "116 123" in words
    assert "50808" in words
    assert "112\u00a0or\u00a0999" in words
    assert "For staff: a new check was due on January 1, 2026." in words


def test_the_clinic_phone_is_shown_once_it_is_set(opened):
    assert "555 0100" in shown_words(opened(phone="555 0100"))
    assert "Your clinic" not in shown_words(opened())


def test_handing_over_does_not_say_why_and_leads_back(opened):
    page = opened("support/learn/three-ways#change")
    went: list[str] = []
    page.went.connect(went.append)
    press(page, "Tell staff now")
    words = shown_words(page)
    assert "Please bring this tablet to the desk" in words
    assert [word for word in (*FORBIDDEN, "988", "help", "danger") if word in words.lower()] == []
    press(page, "Back")
    assert "Help is here" in shown_words(page)
    assert went == ["support/learn/three-ways/hand-over#change", "support/learn/three-ways#change"]
    assert not page.step_back()
    press(page, "Tell staff now")
    assert page.step_back()
    assert went[2:] == went[:2]


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("support", "home"),
        ("support/learn/three-ways#change", "learn/three-ways#change"),
        ("support/check-in/phq-9/review", "check-in/phq-9/review"),
        ("support/support/learn", "learn"),
        ("support/nowhere", "home"),
    ],
)
def test_back_leads_where_the_person_was(opened, qtbot, text, back):
    page = opened(text)
    with qtbot.waitSignal(page.route_chosen) as chosen:
        press(page, "Back")
    assert chosen.args == [back]


def test_another_route_opens_on_the_same_page(opened, qtbot):
    page = opened()
    assert page.open(route("support/learn"))
    with qtbot.waitSignal(page.route_chosen) as chosen:
        press(page, "Back")
    assert chosen.args == ["learn"]


@pytest.mark.parametrize("text", ["support", "support/hand-over"])
@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize(("size", "portrait"), [(100, False), (100, True), (200, False), (200, True)])
def test_every_control_has_a_name_and_48_pixels(opened, text, theme, size, portrait):
    page = opened(text, LONG, fakes.look(theme, size, portrait=portrait))
    QApplication.processEvents()
    page.grab()
    assert fakes.nameless(page) == []
    assert fakes.small(page) == []
