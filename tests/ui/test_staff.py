"""The staff area: shut without the passphrase, honest about the store, forgetful when left."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit
from tests.ui import fakes_check_in as fakes
from tests.ui.fakes_check_in import FakeStore, press, record, route, shown_words

from tms_education.domain.errors import NewerStoreError, NotSavedError
from tms_education.domain.questionnaire import DECLINED
from tms_education.domain.record import Record
from tms_education.domain.record_ports import StoreState
from tms_education.domain.settings import Theme
from tms_education.ui.staff.staff_page import StaffPage
from tms_education.ui.widgets.code_field import CodeField
from tms_education.ui.widgets.passphrase_form import PassphraseField, PassphraseForm
from tms_education.ui.widgets.record_list import RecordList
from tms_education.ui.widgets.staff_files import ExportView
from tms_education.ui.widgets.staff_keys import RecoveryCard, print_on
from tms_education.ui.widgets.toast import Toast
from tms_education.ui.widgets.tool_card import StaffField
from tms_education.ui.widgets.trend_chart import TrendChart

OPENER = "four quiet words here"
NOTE = "A private sentence"


@pytest.fixture
def opened(qtbot):
    def open_page(store: FakeStore, look=None) -> StaffPage:
        page = StaffPage(look or fakes.look(), fakes.outside(store=store), route("staff"))
        qtbot.addWidget(page)
        page.resize(1168, 728)
        page.show()
        return page

    return open_page


def shut(*records) -> FakeStore:
    return FakeStore(OPENER, kept=list(records))


def unlocked(*records) -> FakeStore:
    return FakeStore(OPENER, kept=list(records), unlocked=True)


def fields(page: StaffPage) -> list[QLineEdit]:
    return [field for field in page.findChildren(PassphraseField) if field.isVisible()]


def listed(page: StaffPage) -> RecordList | None:
    return next((one for one in page.findChildren(RecordList) if one.isVisible()), None)


def list_of(page: StaffPage) -> RecordList:
    found = listed(page)
    assert found is not None
    return found


# ---- the door


def test_nothing_is_seen_without_the_passphrase(opened):
    page = opened(shut(record(note=NOTE)))
    assert listed(page) is None
    assert NOTE not in shown_words(page)
    assert fields(page)[0].echoMode() == QLineEdit.EchoMode.Password


def test_the_right_passphrase_opens(opened, qtbot):
    page = opened(shut(record(note=NOTE)))
    fields(page)[0].setText(OPENER)
    press(page, "Open")
    assert "Opening…" in shown_words(page)
    qtbot.waitUntil(lambda: listed(page) is not None)
    assert NOTE in shown_words(page)
    assert fields(page) == []


def test_a_wrong_one_is_refused_calmly_and_can_be_tried_again(opened, qtbot):
    page = opened(shut(record()))
    fields(page)[0].setText("not it at all")
    QTest.keyClick(fields(page)[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "That is not the passphrase. Please try again." in shown_words(page))
    assert fields(page)[0].text() == ""
    fields(page)[0].setText(OPENER)
    press(page, "Open")
    qtbot.waitUntil(lambda: listed(page) is not None)


def test_the_door_takes_the_keys_by_itself(opened, qtbot):
    page = opened(shut(record()))
    page.activateWindow()
    page.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is fields(page)[0])


def test_an_empty_one_is_not_tried(opened):
    page = opened(shut())
    press(page, "Open")
    assert "Opening…" not in shown_words(page)


def test_what_is_typed_can_be_shown(opened):
    page = opened(shut())
    press(page, "Show")
    assert fields(page)[0].echoMode() == QLineEdit.EchoMode.Normal


def test_a_newer_store_stays_shut_with_a_reason(opened, qtbot, monkeypatch):
    store = shut()

    def refuse(_passphrase):
        raise NewerStoreError("newer")

    monkeypatch.setattr(store, "unlock", refuse)
    page = opened(store)
    fields(page)[0].setText(OPENER)
    press(page, "Open")
    qtbot.waitUntil(lambda: "can’t be opened right now" in shown_words(page))


def test_lock_shuts_the_door(opened):
    store = unlocked(record(note=NOTE))
    page = opened(store)
    press(page, "Lock")
    assert not store.is_unlocked()
    assert NOTE not in shown_words(page)


def test_leaving_locks_and_forgets(opened):
    store = unlocked(record(note=NOTE))
    page = opened(store)
    model = list_of(page).model()
    page.leave()
    assert not store.is_unlocked()
    assert model.rowCount() == 0
    assert NOTE not in shown_words(page)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not any(NOTE in getattr(widget, "words", "") for widget in QApplication.allWidgets())


def test_leaving_while_opening_opens_nothing(opened, qtbot):
    store = shut(record())
    page = opened(store)
    fields(page)[0].setText(OPENER)
    press(page, "Open")
    page.leave()
    qtbot.wait(80)
    assert not store.is_unlocked()


# ---- the first passphrase


def test_an_unguarded_store_says_so_and_still_shows_the_records(opened):
    page = opened(FakeStore(kept=[record()]))
    words = shown_words(page)
    assert "No passphrase yet" in words
    assert "Anyone with this tablet can open the answers." in words
    assert listed(page) is not None


def set_passphrase(page: StaffPage, one: str, other: str) -> None:
    first, second = fields(page)
    first.setText(one)
    second.setText(other)
    press(page, "Set passphrase")


def test_a_passphrase_is_set_by_typing_it_twice(opened, qtbot):
    store = FakeStore(kept=[record()])
    page = opened(store)
    press(page, "Set a passphrase")
    assert "At least 10 characters. Then make a recovery sheet" in shown_words(page)
    set_passphrase(page, "short", "short")
    assert "at least 10 characters" in shown_words(page)
    set_passphrase(page, OPENER, OPENER + "x")
    assert "not the same" in shown_words(page)
    assert not store.has_passphrase()
    set_passphrase(page, OPENER, OPENER)
    assert "Sealing…" in shown_words(page), "what takes seconds says so at once"
    qtbot.waitUntil(lambda: store.passphrase == OPENER)
    assert "No passphrase yet" not in shown_words(page)
    assert "A code on paper that opens the answers" in shown_words(page), "the sheet comes next"
    focus = page.window().focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Make a recovery sheet"


def test_a_passphrase_that_could_not_be_kept_changes_nothing(opened, qtbot):
    store = FakeStore(fails=True)
    page = opened(store)
    press(page, "Set a passphrase")
    set_passphrase(page, OPENER, OPENER)
    qtbot.waitUntil(lambda: "Nothing has changed." in shown_words(page))
    assert not store.has_passphrase()


# ---- the records


def test_a_record_is_shown_with_its_words(opened):
    page = opened(unlocked(record(1, 12, safety=True, note=NOTE), record(2, None)))
    words = shown_words(page)
    assert "12 out of 27, moderate range" in words
    assert "Item 9 is above zero." in words
    assert "Problem number 9" in words
    assert NOTE in words
    QTest.keyClick(list_of(page), Qt.Key.Key_Down)
    words = shown_words(page)
    assert "8 of 9 answered. No total." in words
    assert NOTE not in words
    assert "Item 9 is above zero." not in words


def test_rows_speak_all_they_show(opened):
    page = opened(unlocked(record(1, 12, safety=True), record(2, None)))
    model = list_of(page).model()
    spoken = [model.data(model.index(row, 0), Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken[0].startswith("T001, Mar 1, 2026, ")
    assert spoken[0].endswith("PHQ-9, 12, Item 9 above zero")
    assert spoken[1].endswith("PHQ-9, 8 of 9")


def test_twenty_thousand_records_are_a_list_like_any_other(opened):
    page = opened(unlocked(*(record(number) for number in range(20_000))))
    page.grab()
    assert list_of(page).count == 20_000


def test_an_empty_store_says_so(opened):
    assert "No answers yet" in shown_words(opened(unlocked()))


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (StoreState.READ_ONLY, "New answers can’t be saved"),
        (StoreState.WAS_DAMAGED, "It was set aside and a new one was begun. Nothing was deleted."),
        (StoreState.NEWER, "They are left untouched."),
    ],
)
def test_staff_are_told_the_state_of_the_store(opened, state, words):
    store = unlocked(record())
    store.shape = state
    assert words in shown_words(opened(store))


def test_a_sound_store_says_nothing(opened):
    assert "damaged" not in shown_words(opened(unlocked(record())))


def test_what_does_not_open_is_counted(opened):
    store = unlocked(record())
    store.unreadable = 3
    assert "3 could not be opened. They are kept as they are." in shown_words(opened(store))


def test_a_store_that_fails_to_read_is_told(opened, monkeypatch):
    store = unlocked(record())

    def refuse():
        raise NotSavedError("gone")

    monkeypatch.setattr(store, "records", refuse)
    assert "can’t be opened right now. Nothing was deleted." in shown_words(opened(store))


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize(("size", "portrait"), [(100, False), (100, True), (200, False), (200, True)])
@pytest.mark.parametrize("kind", ["shut", "open", "bare"])
def test_every_control_has_a_name_and_48_pixels(opened, theme, size, portrait, kind):
    store = {
        "shut": shut(),
        "open": unlocked(record(safety=True, note=NOTE)),
        "bare": FakeStore(kept=[record()]),
    }[kind]
    page = opened(store, fakes.look(theme, size, portrait=portrait))
    for form in page.findChildren(PassphraseForm):
        form.show()
    QApplication.processEvents()
    page.grab()
    assert fakes.nameless(page) == []
    assert fakes.small(page) == []


# ---- people, tools and the second way in


def labelled(label: str, *totals: int) -> list[Record]:
    """Give the records of one person, newest first."""
    return [
        replace(
            record(number, total),
            label=label,
            session=number * 5,
            identifier=f"{label}-{number}",
            answered_at=datetime(2026, 1, 1 + number, 9, tzinfo=UTC),
        )
        for number, total in reversed(list(enumerate(totals)))
    ]


def test_people_are_found_by_label_and_by_tag(opened, qtbot):
    page = opened(unlocked(*labelled("HL-1", 19, 9), record(7)))
    assert list_of(page).count == 2
    field = page.findChild(StaffField)
    field.setText("t007")
    qtbot.waitUntil(lambda: list_of(page).count == 1)
    field.setText("hl")
    qtbot.waitUntil(lambda: list_of(page).model().data(list_of(page).model().index(0, 0)).startswith("HL-1"))
    field.setText("nobody")
    qtbot.waitUntil(lambda: "Nobody fits." in shown_words(page))


def test_a_trend_says_what_was_published_about_the_change(opened):
    page = opened(unlocked(*labelled("HL-1", 19, 18, 14, 9)))
    words = shown_words(page)
    assert "Response, not remission; the change is bigger than day-to-day wobble" in words
    assert "at least 5 points from the first, more than day-to-day wobble. Löwe 2004" in words
    chart = page.findChild(TrendChart)
    assert [(spot.words, spot.total, spot.reliable) for spot in chart.spots] == [
        ("0", 19, False),
        ("5", 18, False),
        ("10", 14, True),
        ("15", 9, True),
    ]
    assert [height for height, *_rest in chart.lines()] == [9.5, 4.5]
    assert "0: 19, 5: 18, 10: 14, and 15: 9" in chart.accessibleName()
    press(page, next(b.text() for b in page.findChildren(QAbstractButton) if "Session 0" in b.text()))
    assert "19 out of 27" in shown_words(page)


def test_staff_say_that_they_have_read_of_damage_and_of_a_lost_key(opened):
    for state, words in ((StoreState.WAS_DAMAGED, "was damaged"), (StoreState.KEY_LOST, "key to older answers")):
        store = unlocked(record())
        store.shape = state
        page = opened(store)
        assert words in shown_words(page)
        press(page, "I have read this")
        assert words not in shown_words(page)


def test_an_open_answer_and_a_declined_one_are_said_in_words(opened):
    lines = (("One?", DECLINED), ("Two?", ""))
    words = shown_words(opened(unlocked(replace(record(), lines=lines))))
    assert "Prefer not to say" in words
    assert "No answer" in words
    assert DECLINED not in words


def test_deleting_asks_twice_and_names_the_count(opened, qtbot):
    store = unlocked(*labelled("HL-1", 19, 9), record(7))
    page = opened(store)
    press(page, "Delete")
    press(page, "Delete every record")
    press(page, "Keep them")
    assert len(store.kept) == 3
    press(page, "Delete the records of HL-1")
    assert "Delete 2 records?" in shown_words(page)
    press(page, "Delete 2")
    assert len(store.kept) == 3
    press(page, "Yes, delete 2 for good")
    qtbot.waitUntil(lambda: list_of(page).count == 1)
    assert len(store.kept) == 1


def test_only_older_records_are_deleted(opened, qtbot):
    store = unlocked(record(1), replace(record(2), answered_at=datetime(2024, 1, 1, tzinfo=UTC)))
    page = opened(store)
    press(page, "Delete")
    press(page, "Delete older records")
    press(page, "Delete 1")
    press(page, "Yes, delete 1 for good")
    qtbot.waitUntil(lambda: [one.tag for one in store.kept] == ["T001"])


def test_a_code_is_made_for_a_label_and_shown_large(opened):
    store = unlocked(record())
    page = opened(store)
    press(page, "Codes")
    press(page, "Make a code")
    assert "Please type a label first." in shown_words(page)
    label, session = (field for field in page.findChildren(StaffField) if field.isVisible())
    label.setText("HL-9")
    session.setText("12")
    press(page, "Make a code")
    assert store.codes == [("HL-9", 12)]
    assert "1234" in shown_words(page)


def test_records_and_a_persons_paper_are_written_where_staff_say(opened, qtbot):
    store = unlocked(*labelled("HL-1", 19, 9))
    page = opened(store)
    press(page, "Export")
    view = page.findChild(ExportView)
    view._choose = lambda _parent, name: f"/somewhere/{name}"
    press(page, "FHIR R4 Bundle, for other systems")
    qtbot.waitUntil(lambda: "Done." in shown_words(page))
    assert store.files["/somewhere/records.json"] == "fhir 2"
    press(page, "PDF of HL-1")
    assert bytes(store.files["/somewhere/HL-1.pdf"]).startswith(b"%PDF")
    store.fails = True
    press(page, "Table (CSV), for spreadsheets")
    assert "Nothing was exported." in shown_words(page)


def test_the_recovery_sheet_is_shown_once_and_opens_the_door(opened, qtbot):
    store = unlocked(record())
    page = opened(store)
    press(page, "Passphrase")
    card = page.findChild(RecoveryCard)
    printed: list[str] = []

    def printing(_title: str, _lines: tuple[str, ...], code: str) -> bool:
        printed.append(code)
        return True

    card._printing = printing
    press(page, "Make a recovery sheet")
    assert printed == [store.recovery]
    assert store.recovery in shown_words(page)
    press(page, "Log")
    assert store.recovery not in shown_words(page)
    press(page, "Lock")
    press(page, "I lost the passphrase")
    press(page, "Back to the passphrase")
    assert "Staff only" in shown_words(page)
    press(page, "I lost the passphrase")
    code = next(field for field in page.findChildren(StaffField) if field.isVisible())
    code.setText("nonsense")
    first, second = fields(page)
    first.setText("quite another one")
    second.setText("quite another one")
    press(page, "Open and set")
    qtbot.waitUntil(lambda: "not the code of this tablet" in shown_words(page))
    code.setText(store.recovery)
    chosen = first.text()
    press(page, "Open and set")
    qtbot.waitUntil(lambda: store.passphrase == chosen)
    assert listed(page) is not None
    qtbot.waitUntil(lambda: any("passphrase is set" in one.accessibleName() for one in page.findChildren(Toast)))


def test_the_sheet_is_printed_with_its_code(tmp_path):
    writer = QPdfWriter(str(tmp_path / "x.pdf"))
    print_on(writer, "A title", ("A line",), "AAAA BBBB")
    del writer
    assert (tmp_path / "x.pdf").stat().st_size > 1000


def test_the_pause_is_told_at_the_door(opened):
    store = shut()
    store.pause = 14 * 60 + 5
    assert "Please wait 15 minutes." in shown_words(opened(store))


def test_the_page_opens_when_nobody_can_say_whether_there_is_a_passphrase(opened, monkeypatch):
    store = unlocked(record())

    def refuse():
        raise NotSavedError("gone")

    monkeypatch.setattr(store, "has_passphrase", refuse)
    opened(store).leave()
    assert not store.unlocked


def test_a_visitor_types_four_digits(qtbot):
    field = CodeField(fakes.look())
    qtbot.addWidget(field)
    field.show()
    given: list[str] = []
    field.given.connect(given.append)
    press(field, "Use this code")
    field._field.setText("0412")
    press(field, "Use this code")
    assert given == ["0412"]
