"""What assistive technology hears of widgets that paint themselves, and what its actions do."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget
from tests.ui.program import button, make

from tms_education.domain.reading_help import Rating
from tms_education.domain.scale import Band
from tms_education.ui.shell.still_there_sheet import StillThereSheet
from tms_education.ui.style import hearing
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.gauge import Gauge
from tms_education.ui.widgets.icon_array import IconArray
from tms_education.ui.widgets.progress import Segments
from tms_education.ui.widgets.stars import Stars
from tms_education.ui.widgets.text import Text

Role = QAccessible.Role


@pytest.fixture
def heard(qapp, monkeypatch):
    """Give the words that are announced."""
    hearing.install(qapp)
    words: list[str] = []
    monkeypatch.setattr(hearing, "announce", lambda _widget, said, **_how: words.append(said))
    return words


def of(widget):
    found = QAccessible.queryAccessibleInterface(widget)
    return found.role(), found.text(QAccessible.Text.Name)


def test_pictures_and_headings_have_their_roles(qtbot, heard):
    look = Look()
    widgets = [
        (Gauge(look, 12, 27, (Band("moderate", 10, 14),)), Role.Graphic, "12 out of 27, moderate range"),
        (IconArray(look, 29, "29 of 100 people"), Role.Graphic, "29 of 100 people"),
        (Text(look, "What happens", "h2"), Role.Heading, "What happens"),
        (Text(look, "Some words"), Role.StaticText, "Some words"),
        (Segments(look, 8, 1, "Part 2 of 8"), Role.ProgressBar, "Part 2 of 8"),
    ]
    for widget, role, name in widgets:
        qtbot.addWidget(widget)
        assert of(widget) == (role, name)
    value = QAccessible.queryAccessibleInterface(widgets[-1][0]).valueInterface()
    assert (value.currentValue(), value.maximumValue()) == (2, 8)


def test_words_that_change_on_a_shown_page_are_announced(qtbot, tmp_path, heard):
    program = make(tmp_path)
    qtbot.addWidget(program.window)
    program.window.go("explore")
    heard.clear()
    button(program, "Next").click()
    step = program.outside.library.scenes()[0].steps[1]
    assert any(words.startswith(f"{step.caption}. ") for words in heard), heard


def test_another_page_is_announced_by_its_heading(qtbot, tmp_path, heard):
    program = make(tmp_path)
    qtbot.addWidget(program.window)
    program.window.go("check-in")
    assert heard[-1] == "Check-in"
    program.window.go("learn/will-it-work")
    assert heard[-1] == "Will TMS help me?"
    assert of(program.window.page) == (Role.Pane, "Will TMS help me?")


def act(control: QAbstractButton, action: str) -> None:
    """Do what a screen reader does."""
    found = QAccessible.queryAccessibleInterface(control).actionInterface()
    assert action in found.actionNames()
    found.doAction(action)


def test_an_answer_chosen_by_a_screen_reader_is_given(qtbot, tmp_path, heard):
    program = make(tmp_path)
    qtbot.addWidget(program.window)
    program.window.go("check-in/phq-9")
    form = program.outside.library.questionnaire("phq-9")
    assert form is not None
    first = form.items[0]
    act(button(program, first.options[2].words), "Toggle")
    qtbot.waitUntil(lambda: program.outside.holder.visit.form("phq-9").get(first.link) == first.options[2].code)


def test_the_stars_are_one_group_of_radio_buttons_with_names(qtbot, heard):
    stars = Stars(Look(), 3, Rating())
    qtbot.addWidget(stars)
    names = [f"{number} of 5 stars" for number in range(1, 6)]
    assert [of(one) for one in stars.buttons] == [(hearing.Role.RadioButton, name) for name in names]
    assert [one.isChecked() for one in stars.buttons] == [False, False, True, False, False]
    assert of(stars.buttons[0].parentWidget()) == (hearing.Role.Grouping, "Was this page helpful?")
    given: list[int] = []
    stars.rated.connect(given.append)
    act(stars.buttons[4], "Toggle")
    qtbot.waitUntil(lambda: given == [5])
    assert not stars.buttons[2].isChecked()


def test_a_text_size_chosen_by_a_screen_reader_is_taken(qtbot, tmp_path, heard):
    program = make(tmp_path)
    qtbot.addWidget(program.window)
    program.window.open_look_sheet()
    act(button(program, "160 %"), "Toggle")
    qtbot.waitUntil(lambda: program.window.look.appearance.text_size == 160)


def test_a_countdown_is_spoken_now_and_then_not_every_second(qtbot, heard):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    window.show()
    sheet = StillThereSheet(Look(), window, "The screen will clear.")
    sheet.present()
    for seconds in range(29, 0, -1):
        sheet.count(seconds)
    assert heard == [f"Are you still there? {seconds} seconds left" for seconds in (29, 20, 10)]
