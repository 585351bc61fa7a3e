"""The window: it goes where it is sent, is rebuilt for each look, and forgets everything at Finish and clear."""

import gc

import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QTextEdit, QWidget
from tests.ui.program import button, make

from tms_education.app.routes import all_routes
from tms_education.domain.errors import UnknownRouteError
from tms_education.domain.settings import Theme
from tms_education.domain.visit import SavedResult, Visit
from tms_education.ui.page import Page
from tms_education.ui.style.look import Layout
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.sheet import Sheet
from tms_education.ui.widgets.text import Text

PLANTED = "the violet heron counts to nine"


@pytest.fixture
def program(qtbot, tmp_path):
    made = make(tmp_path)
    qtbot.addWidget(made.window)
    return made


def settle(qtbot, milliseconds=30):
    qtbot.wait(milliseconds)


def sheets(program):
    return [sheet for sheet in program.window.findChildren(Sheet) if sheet.isVisible()]


@pytest.mark.parametrize(
    "route", ["learn", "learn/side-effects", "explore", "timeline", "numbers", "check-in", "staff"]
)
def test_every_page_opens_by_its_route_and_back_leads_home(program, qtbot, route):
    program.window.go(route)
    assert str(program.window.route).startswith(route)
    program.window.back()
    assert program.window.route.page == "home"


class OtherWindows(QObject):
    """Notes every widget but one that is shown as a window of its own; such a window flashes up and is gone."""

    def __init__(self, window):
        super().__init__()
        self.seen = []
        self._window = window

    def eventFilter(self, watched, event):
        is_window = isinstance(watched, QWidget) and watched.isWindow() and watched is not self._window
        if is_window and event.type() == QEvent.Type.Show:
            self.seen.append(type(watched).__name__)
        return False


@pytest.mark.parametrize("route", [*all_routes("en"), "support"])
def test_no_second_window_flashes_up(program, qtbot, route):
    others = OtherWindows(program.window)
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(others)
    program.window.go(route)
    settle(qtbot, 150 if route.startswith("learn/") else 10)  # the end of an article is built a little later
    application.removeEventFilter(others)
    assert others.seen == []


def test_an_unknown_route_is_refused_and_the_page_stays(program):
    with pytest.raises(UnknownRouteError):
        program.window.go("nowhere")
    assert program.window.route.page == "home"


def test_only_one_page_lives_at_a_time(program, qtbot):
    for route in ("learn", "explore", "timeline", "home"):
        program.window.go(route)
        settle(qtbot)
    assert len([page for page in program.window.findChildren(Page) if page.isVisible()]) == 1
    assert len(program.window.findChildren(Page)) == 1


@pytest.mark.parametrize(
    ("size", "text", "layout"),
    [((1280, 800), 100, Layout.RAIL), ((800, 1280), 100, Layout.BAR), ((1280, 800), 200, Layout.MENU)],
)
def test_the_navigation_stands_where_the_window_has_room(qtbot, tmp_path, size, text, layout):
    program = make(tmp_path, text_size=text)
    qtbot.addWidget(program.window)
    program.window.resize(QSize(*size))
    qtbot.waitUntil(lambda: program.window.look.layout is layout)


def test_another_text_size_keeps_the_page_and_the_answers(program, qtbot):
    program.window.go("check-in/phq-9")
    holder = program.outside.holder
    form = program.outside.library.questionnaire("phq-9")
    first = form.items[0]
    QTest.mouseClick(button(program, first.options[2].words), Qt.MouseButton.LeftButton)
    before = program.window.page
    program.window.open_look_sheet()
    QTest.mouseClick(button(program, "150 %"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.window.look.appearance.text_size == 150)
    settle(qtbot)
    assert program.window.page is not before
    assert program.window.route.parts == ("phq-9",)
    assert holder.visit.form("phq-9").get(first.link) == first.options[2].code
    assert button(program, first.options[2].words).isChecked()
    assert sheets(program), "the sheet stays open for the next choice"


def test_escape_closes_the_sheet_before_it_leaves_the_page(program, qtbot):
    program.window.go("learn")
    program.window.open_look_sheet()
    settle(qtbot)
    QTest.keyClick(program.window, Qt.Key.Key_Escape)
    settle(qtbot)
    assert not sheets(program)
    assert program.window.route.page == "learn"
    QTest.keyClick(program.window, Qt.Key.Key_Escape)
    assert program.window.route.page == "home"


def test_help_is_one_press_away_and_leads_back(program, qtbot):
    program.window.go("learn/side-effects")
    QTest.mouseClick(button(program, "Help now"), Qt.MouseButton.LeftButton)
    assert program.window.route.page == "support"
    QTest.mouseClick(button(program, "Back"), Qt.MouseButton.LeftButton)
    assert program.window.route.parts == ("side-effects",)


def test_finish_asks_once_and_keeps_everything_when_told_to(program, qtbot):
    program.window.go("check-in/phq-9")
    form = program.outside.library.questionnaire("phq-9")
    QTest.mouseClick(button(program, form.items[0].options[1].words), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(program, "Finish & clear"), Qt.MouseButton.LeftButton)
    words = " ".join(label.text() for label in sheets(program)[0].findChildren(QLabel))
    assert "not finished" in words
    QTest.mouseClick(button(program, "Keep reading"), Qt.MouseButton.LeftButton)
    settle(qtbot)
    assert program.outside.holder.visit.form("phq-9").chosen
    assert program.window.route.page == "check-in"


@pytest.mark.parametrize(("passphrase", "said"), [("", "No passphrase guards it yet"), ("long enough words", "sealed")])
def test_finish_promises_a_seal_only_where_a_passphrase_guards(program, qtbot, passphrase, said):
    if passphrase:
        program.outside.records.set_passphrase(passphrase)
    holder = program.outside.holder
    holder.replace(holder.visit.with_saved(SavedResult("phq-9", "AB12C")))
    program.window.ask_to_finish()
    settle(qtbot)
    words = " ".join(one.words for sheet in sheets(program) for one in sheet.findChildren(Text))
    assert said in words
    assert ("sealed" in words) == bool(passphrase)


def test_nothing_of_the_visit_is_left_after_finish_and_clear(qtbot, tmp_path):
    program = make(tmp_path, theme="dim", text_size=115)
    qtbot.addWidget(program.window)
    holder = program.outside.holder
    device = holder.visit.appearance
    program.window.go("check-in/phq-9/review")
    assert program.window.page is not None
    field = program.window.page.findChild(QTextEdit, "field")
    assert field is not None
    QTest.keyClicks(field, PLANTED)
    assert PLANTED in holder.visit.form("phq-9").note
    QGuiApplication.clipboard().setText(PLANTED)
    holder.replace(holder.visit.with_appearance(holder.visit.appearance.__class__(Theme.HIGH_CONTRAST, 130)))
    settle(qtbot)
    QTest.mouseClick(button(program, "Finish & clear"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(program, "Yes, clear it"), Qt.MouseButton.LeftButton)
    settle(qtbot, 100)
    assert holder.visit == Visit(device)
    assert program.window.look.appearance == device
    assert QGuiApplication.clipboard().text() == ""
    assert program.window.route.page == "home"
    program.window.back()
    assert program.window.route.page == "home"
    for widget in QApplication.allWidgets():
        words = [widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle(), widget.toolTip()]
        words += [widget.text()] if isinstance(widget, QLineEdit | QLabel) else []
        words += [widget.toPlainText()] if isinstance(widget, QTextEdit) else []
        assert not any(PLANTED in one for one in words), widget
    gc.collect()
    left = [one for one in gc.get_objects() if type(one).__name__ in {"Answers", "Visit"} and PLANTED in repr(one)]
    assert not left


def test_staff_stay_unlocked_when_the_look_changes_but_not_after_leaving(program, qtbot):
    records = program.outside.records
    records.set_passphrase("a long enough passphrase")
    program.window.go("staff")
    assert records.is_unlocked()
    holder = program.outside.holder
    holder.replace(holder.visit.with_appearance(holder.visit.appearance.__class__(Theme.DIM)))
    settle(qtbot)
    assert program.window.route.page == "staff"
    assert records.is_unlocked()
    program.window.go("home")
    assert not records.is_unlocked()


def test_escape_leaves_the_page_for_the_desk_as_its_back_does(program, qtbot):
    program.window.go("check-in/phq-9/review")
    program.window.go("support/check-in/phq-9/review")
    QTest.mouseClick(button(program, "Tell staff now"), Qt.MouseButton.LeftButton)
    assert program.window.route.parts[-1:] == ("hand-over",)
    QTest.keyClick(program.window, Qt.Key.Key_Escape)
    assert str(program.window.route) == "support/check-in/phq-9/review"


def test_a_folder_that_keeps_nothing_still_gives_the_result_with_a_sentence(qtbot, tmp_path):
    blocked = tmp_path / "a file, not a folder"
    blocked.write_text("in the way")
    program = make(blocked / "data")
    qtbot.addWidget(program.window)
    form = program.outside.library.questionnaire("phq-9")
    assert form is not None
    answers = program.outside.holder.visit.form("phq-9")
    for item in form.items:
        answers = answers.with_answer(item.link, item.options[0].code)
    program.outside.holder.replace(Visit(answers=(answers,), wants_keeping=True))
    program.window.go("check-in/phq-9/review")
    QTest.mouseClick(button(program, "See my result"), Qt.MouseButton.LeftButton)
    assert program.window.route.parts == ("phq-9", "result")
    words = " ".join(label.accessibleName() for label in program.window.findChildren(QLabel))
    assert "could not" in words
    program.window.go("staff")
    assert program.window.route.page == "staff"


def test_every_control_of_the_shell_has_a_name(program, qtbot):
    from PySide6.QtWidgets import QAbstractButton  # noqa: PLC0415

    program.window.open_look_sheet()
    settle(qtbot)
    for one in program.window.findChildren(QAbstractButton):
        assert one.accessibleName().strip(), one


def test_the_menu_of_large_text_has_a_title_a_cross_and_marks_the_open_place(qtbot, tmp_path):
    program = make(tmp_path, text_size=200)
    qtbot.addWidget(program.window)
    program.window.go("numbers")
    button(program, "Menu").click()
    sheet = sheets(program)[-1]
    buttons = sheet.findChildren(PillButton)
    assert [one.text() for one in buttons if one.accessibleDescription() == "You are here"] == ["Learn"]
    assert "Menu" in [text.words for text in sheet.findChildren(Text)]
    button(program, "Close").click()
    assert not sheets(program)


@pytest.mark.parametrize(("route", "is_led"), [("staff", False), ("take-home", False), ("walk/cost", True)])
def test_only_a_picture_of_the_walk_through_is_led(qtbot, tmp_path, route, is_led):
    program = make(tmp_path, route=route, screenshot=tmp_path / "one.png")
    qtbot.addWidget(program.window)
    assert program.outside.holder.visit.walk.is_led == is_led


def test_enter_presses_a_button_as_the_space_bar_does(qtbot, program):
    program.window.go("learn/three-ways")
    settle(qtbot)
    QTest.keyClick(button(program, "All guides"), Qt.Key.Key_Return)
    settle(qtbot)
    assert str(program.window.route) == "learn"
    QTest.mouseClick(button(program, "Finish & clear"), Qt.MouseButton.LeftButton)
    QTest.keyClick(button(program, "Yes, clear it"), Qt.Key.Key_Enter)
    settle(qtbot, 100)
    assert sheets(program) == []
    assert program.window.route.page == "home"


def test_no_picture_of_a_guide_outlives_the_visit(qtbot, program):
    program.window.go("learn/will-it-work")
    settle(qtbot, 300)
    shown = program.window.page.picture.stage.picture
    program.window.go("learn")
    program.window.go("home")  # the guide waits for one step
    scene, look, left = shown.scene, shown.look, program.outside.left
    assert left.take(scene, look, shown.art) is shown
    program.window.go("learn/will-it-work")
    settle(qtbot, 300)
    program.window.clear_visit()
    settle(qtbot, 100)
    assert left.take(scene, look, shown.art) is None
