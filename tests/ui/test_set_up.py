"""Set up this clinic: every value on one form, saved at once or not at all."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QLineEdit
from tests.ui import fakes_check_in as fakes
from tests.ui.fakes_check_in import FakeStore, press, record, route, shown_words
from tests.ui.program import make

from tms_education.content.clinic_pack import read_crisis
from tms_education.content.clinic_values import faults, values_of
from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import content_root
from tms_education.domain.errors import NotSavedError
from tms_education.ui.staff.staff_page import StaffPage
from tms_education.ui.widgets.form_card import LinesField
from tms_education.ui.widgets.set_up_cards import CrisisCard
from tms_education.ui.widgets.set_up_view import SetUpView
from tms_education.ui.widgets.staff_keys import KeysView
from tms_education.ui.widgets.tool_card import StaffField

SHIPPED = content_root() / "resources" / "clinic" / "default"
CRISIS = read_crisis(SHIPPED / "crisis.yaml", SHIPPED)
LIBRARY = ShippedLibrary()
TODAY = date(2026, 11, 27)


class Clock:
    def now(self):
        return datetime(2026, 11, 27, tzinfo=UTC)

    def today(self):
        return TODAY


class SetUp:
    """Checks values as the real one does, and keeps them in memory."""

    def __init__(self):
        self.kept: dict[str, object] = {}
        self.fails, self.free = False, True
        self.was_reset = False
        self.logo = ("logo-new.svg", "")
        self.typed: dict[str, object] = {}

    def values(self, language="en"):
        return {**values_of(LIBRARY.clinic()), **self.kept}

    def changed(self):
        return frozenset(self.kept)

    def countries(self, language):
        return tuple(CRISIS.items())

    def languages(self):
        return ("en", "es")

    def save(self, values, language="en"):
        if self.fails:
            raise NotSavedError("full")
        wrong = faults(values, CRISIS)
        self.kept = dict(values) if not wrong else self.kept
        return wrong

    def add_logo(self, file):
        if self.fails:
            raise NotSavedError("full")
        return self.logo

    def is_free(self):
        return self.free

    def draft(self):
        return self.typed

    def keep_draft(self, values):
        self.typed = dict(values)

    def reset(self):
        self.was_reset = True


@pytest.fixture
def set_up():
    return SetUp()


@pytest.fixture
def view(qtbot, set_up):
    made = SetUpView(fakes.look(), set_up, LIBRARY, Clock(), fakes.outside().art, lambda _parent, _kinds: "a.svg")
    qtbot.addWidget(made)
    made.resize(1000, 4000)
    made.bar.setParent(made)
    made.show()
    return made


def field(view, name: str):
    found = (*view.findChildren(StaffField), *view.findChildren(LinesField))
    return next(one for one in found if one.accessibleName() == name)


def test_what_is_shown_is_what_holds(view, set_up):
    assert view.values() == set_up.values()
    assert set(view.values()) == set(set_up.values())


def test_every_kind_of_value_is_kept(view, set_up):
    field(view, "Name").setText("  Northside   TMS ")
    field(view, "Phone (may stay empty)").setText("555-0100")
    press(view, "Saturday")
    press(view, "Open")
    press(view, "All later visits move on")
    field(view, "Other closed days, one a line: 2026-12-24, or 2026-12-24 to 2027-01-01").setPlainText(
        "2026-12-24\n\n2026-12-30 to 2027-01-01"
    )
    press(view, "SAINT (SNT)")
    field(view, "Your coils, one a line").setPlainText("figure-eight coil")
    field(view, "What insurers near you ask for, in one or two plain sentences").setPlainText("Ask us\nfirst.")
    field(view, "While reading (60 to 1800 seconds)").setText("60")
    press(view, "Throw it away")
    before = list(LIBRARY.clinic().languages)
    press(view, "Español")
    press(view, "Keep one, sealed, in the record")
    press(view, "Canada")
    press(view, "Choose a picture")
    told: list[str] = []
    view.told.connect(told.append)
    press(view, "Save all")
    kept = set_up.kept
    assert told == ["Saved. It is in use now."]
    assert (kept["name"], kept["phone"], kept["country"]) == ("Northside TMS", "555-0100", "CA")
    assert kept["working_days"] == ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
    assert (kept["works_on_holidays"], kept["missed_visits"]) == (True, "shift-all")
    assert kept["closed_days"] == ["2026-12-24", "2026-12-30 to 2027-01-01"]
    assert "saint" not in kept["protocols"]
    assert (kept["coils"], kept["insurers_note"]) == (["figure-eight coil"], "Ask us first.")
    assert kept["kiosk"] == {
        "reading_seconds": 60, "form_seconds": 300, "result_seconds": 90, "unfinished": "discard",
    }  # fmt: skip
    assert (kept["languages"], kept["keeps_take_home"], kept["logo"]) == (
        ["en"] if "es" in before else ["en", "es"],
        True,
        "logo-new.svg",
    )


def test_a_form_that_shows_older_values_wipes_nothing_when_it_is_saved_again(view, set_up):
    set_up.kept = {"name": "Lakeside TMS", "phone": "555 0142"}
    view.save()
    assert (set_up.kept["name"], set_up.kept["phone"]) == ("Lakeside TMS", "555 0142")


def test_what_was_saved_can_be_changed_back(view, set_up):
    field = next(one for one in view.findChildren(QLineEdit) if one.text() == LIBRARY.clinic().name)
    for name in ("Lakeside TMS", LIBRARY.clinic().name):
        field.setText(name)
        view.save()
        assert set_up.kept["name"] == name


def test_what_is_wrong_is_said_beside_it_and_nothing_is_kept(view, set_up):
    field(view, "Name").setText("")
    field(view, "At a result (60 to 900 seconds)").setText("5")
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"):
        press(view, day)
    field(view, "Other closed days, one a line: 2026-12-24, or 2026-12-24 to 2027-01-01").setPlainText("Christmas")
    press(view, "Save all")
    words = shown_words(view)
    for sentence in (
        "Please type the clinic’s name, 80 letters at most.",
        "Please type 60 to 900: the last 30 seconds are counted down for the visitor.",
        "Please choose at least one day.",
        "Please write each line like 2026-12-24, or 2026-12-24 to 2027-01-01.",
        "Nothing is saved yet. Please look at the lines in red.",
    ):
        assert sentence in words
    assert set_up.kept == {}
    field(view, "Name").setText("A")
    field(view, "At a result (60 to 900 seconds)").setText("")
    press(view, "Save all")
    assert "Please type the clinic’s name" not in shown_words(view)
    assert "Please type 60 to 900" in shown_words(view)


def test_crisis_lines_are_shown_and_looked_at_for_one_country_alone(view):
    card = view.findChild(CrisisCard)
    assert "988: Call, text or chat, any time" in shown_words(card)
    press(view, "United Kingdom")
    assert "116 123: Call Samaritans" in shown_words(card)
    assert "These lines must be checked again." in shown_words(card)
    press(view, "I checked these lines today")
    assert "These lines must be checked again." not in shown_words(card)
    assert "Last checked on November 27, 2026." in shown_words(card)
    assert view.values()["crisis_checked_on"] == TODAY
    press(view, "Australia")
    assert "These lines must be checked again." in shown_words(card), "another country was not looked at"
    assert view.values()["crisis_checked_on"] == CRISIS["AU"].checked_on


def test_a_sign_off_has_a_name_the_date_and_its_guides(view, set_up):
    press(view, "Add this sign-off, with today’s date")
    assert "Please type who read the guides." in shown_words(view)
    title = next(card.title for card in LIBRARY.cards() if card.slug == "three-ways")
    field(view, "Name and profession").setText("A physician")
    press(view, "Add this sign-off, with today’s date")
    assert "Please pick the guides that were read" in shown_words(view)
    assert "Nobody has signed yet." in shown_words(view)
    press(view, title)
    press(view, "Add this sign-off, with today’s date")
    assert f"A physician, November 27, 2026: {title}" in shown_words(view)
    press(view, "Save all")
    assert set_up.kept["signoffs"] == [{"reviewed_by": "A physician", "reviewed_on": TODAY, "articles": ["three-ways"]}]


def test_a_sign_off_that_is_typed_and_not_added_counts_as_changed_and_is_kept(view, set_up):
    signed = {"reviewed_by": "A physician", "reviewed_on": TODAY}
    field(view, "Name and profession").setText("A physician")
    assert view.values()["signoffs"] == set_up.values()["signoffs"]
    press(view, "All guides")
    assert view.values()["signoffs"] == [signed]
    view.save()
    assert set_up.kept["signoffs"] == [signed]


def test_every_guide_is_signed_only_when_that_is_picked(view, set_up):
    field(view, "Name and profession").setText("A physician")
    press(view, "All guides")
    press(view, "Add this sign-off, with today’s date")
    press(view, "Save all")
    assert set_up.kept["signoffs"] == [{"reviewed_by": "A physician", "reviewed_on": TODAY}]


def test_a_timer_too_short_for_the_countdown_is_said_at_its_field(view, set_up):
    field(view, "At a result (60 to 900 seconds)").setText("40")
    press(view, "Save all")
    assert set_up.kept == {}
    assert "Please type 60 to 900: the last 30 seconds are counted down" in shown_words(view)
    assert "Please type 60 to 1800" not in shown_words(view)


def test_a_device_that_keeps_nothing_is_said(view, set_up):
    set_up.fails = True
    press(view, "Save all")
    assert "The tablet would not keep this. Nothing has changed." in shown_words(view)
    press(view, "Choose a picture")
    assert "This picture can’t be used: The tablet would not keep the picture." in shown_words(view)


def test_a_picture_that_cant_be_the_logo_is_said(view, set_up):
    set_up.logo = ("", "This is no PNG picture.")
    press(view, "Choose a picture")
    assert "This picture can’t be used: This is no PNG picture." in shown_words(view)
    assert view.values()["logo"] == ""


def test_the_packs_own_values_can_be_used_again(qtbot, set_up):
    set_up.kept = {"phone": "1"}
    view = SetUpView(fakes.look(), set_up, LIBRARY, Clock(), fakes.outside().art)
    qtbot.addWidget(view)
    view.show()
    press(view, "Use the pack’s own values again")
    assert set_up.was_reset


def test_passphrase_and_recovery_sheet_are_one_press_away(qtbot):
    page = StaffPage(
        fakes.look(),
        fakes.outside(store=FakeStore("four quiet words", kept=[record()], unlocked=True)),
        route("staff/set-up"),
    )
    qtbot.addWidget(page)
    page.resize(1168, 728)
    page.show()
    went: list[str] = []
    page.went.connect(went.append)
    assert page.findChild(SetUpView) is not None
    press(page, "Passphrase and recovery sheet")
    assert any(one.isVisible() for one in page.findChildren(KeysView))
    assert went == ["staff/passphrase"]
    assert page.findChildren(QLineEdit)


def test_a_tab_stays_open_after_a_press(qtbot):
    """A tab that loses its state to another one must not press itself again."""
    page = StaffPage(
        fakes.look(), fakes.outside(store=FakeStore("four quiet words", kept=[record()], unlocked=True)), route("staff")
    )
    qtbot.addWidget(page)
    page.show()
    went: list[str] = []
    page.went.connect(went.append)
    press(page, "Codes")
    qtbot.wait(30)
    assert went == ["staff/codes"]


def staff_on_set_up(qtbot, set_up):
    outside = replace(fakes.outside(store=FakeStore()), set_up=set_up)
    page = StaffPage(fakes.look(), outside, route("staff/set-up"))
    qtbot.addWidget(page)
    page.resize(800, 1200)
    page.show()
    return page, next(iter(page.findChildren(SetUpView)))


def test_saving_is_in_view_without_a_scroll_and_what_is_not_saved_is_said(qtbot, set_up):
    page, view = staff_on_set_up(qtbot, set_up)
    assert page.rect().contains(view.bar.geometry())
    assert view.bar.geometry().top() > page.height() * 3 // 4
    assert "All is saved" in shown_words(view.bar)
    field(view, "Phone (may stay empty)").setText("555-0100")
    qtbot.waitUntil(lambda: "Changed, not saved yet" in shown_words(view.bar))
    press(view.bar, "Save all")
    assert set_up.kept["phone"] == "555-0100"
    assert "All is saved" in shown_words(view.bar)
    press(page, "Stars")
    assert not view.isVisible()
    assert not view.bar.isVisible()


@pytest.mark.parametrize(
    ("answer", "kept", "stays"),
    [("Save and go on", "555-0100", False), ("Go on without saving", None, False), ("Stay here", None, True)],
)
def test_another_tab_asks_what_becomes_of_changes(qtbot, set_up, answer, kept, stays):
    page, view = staff_on_set_up(qtbot, set_up)
    field(view, "Phone (may stay empty)").setText("555-0100")
    press(page, "Stars")
    assert view.isVisible()
    press(page, answer)
    assert set_up.kept.get("phone") == kept
    assert view.isVisible() is stays


@pytest.fixture
def desk(qtbot, tmp_path):
    """The whole program, with the clinic's values open and one of them changed."""
    program = make(tmp_path / "data")
    qtbot.addWidget(program.window)
    program.window.go("staff/set-up")
    field(program.window, "Name").setText("Lakeside TMS")
    return program


WAYS_OUT = {
    "rail": lambda window: press(window, "Learn"),
    "back": lambda window: window.back(),
    "close": lambda window: window.close(),
    "finish": lambda window: window.ask_to_finish(),
    "walk-through": lambda window: press(window, "Start a walk-through"),
}


@pytest.mark.parametrize("way", WAYS_OUT.values(), ids=WAYS_OUT)
def test_every_way_out_asks_what_becomes_of_changes(desk, way):
    window = desk.window
    way(window)
    assert "Some changes are not saved" in shown_words(window)
    assert window.isVisible()
    assert (window.route.page, window.outside.holder.visit.walk.is_led) == ("staff", False)
    press(window, "Stay here")
    assert field(window, "Name").text() == "Lakeside TMS"
    way(window)
    press(window, "Go on without saving")
    assert "Clear this visit?" in shown_words(window) or not window.isVisible() or window.route.page != "staff"


def test_lock_asks_too_and_then_locks(qtbot, set_up):
    outside = replace(fakes.outside(store=FakeStore("four quiet words", unlocked=True)), set_up=set_up)
    page = StaffPage(fakes.look(), outside, route("staff/set-up"))
    qtbot.addWidget(page)
    page.show()
    field(page, "Name").setText("Lakeside TMS")
    press(page, "Lock")
    assert outside.records.is_unlocked()
    press(page, "Save and go on")
    assert not outside.records.is_unlocked()
    assert set_up.kept["name"] == "Lakeside TMS"


def test_a_turned_tablet_keeps_what_is_typed(desk, qtbot):
    window = desk.window
    window.resize(800, 1280)
    qtbot.waitUntil(lambda: window.look.portrait)
    assert field(window, "Name").text() == "Lakeside TMS"
    qtbot.waitUntil(lambda: "Changed, not saved yet" in shown_words(window))
    press(window, "Save all")
    qtbot.waitUntil(lambda: window.outside.library.clinic().name == "Lakeside TMS")
    assert "Changed, not saved yet" not in shown_words(window)
