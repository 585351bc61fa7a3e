"""The program speaks one language at a time, and can change it at any moment."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication
from tests.ui.program import button, make

from tms_education.domain.idle import unfinished
from tms_education.domain.pseudo import LONGER, REVERSED
from tms_education.domain.settings import Appearance
from tms_education.domain.visit import SavedResult
from tms_education.ui.shell.language_switch import LanguageSwitch
from tms_education.ui.shell.top_strip import ClinicName, TopStrip
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.style.speech import direction_of, locale_in


@pytest.fixture
def program(tmp_path, qtbot):
    made = make(tmp_path)
    qtbot.addWidget(made.window)
    yield made
    speak(made, "en")


def speak(program, language):
    holder = program.outside.holder
    holder.replace(holder.visit.with_appearance(replace(holder.visit.appearance, language=language)))


def test_words_and_library_change_together_and_the_place_stays(program, qtbot):
    program.window.go("learn/three-ways#change")
    before = program.window.route
    speak(program, LONGER)
    assert program.window.route == before
    assert QCoreApplication.translate("Places", "Home").startswith("[")
    assert program.window.page.outside.library.cards()[0].title.startswith("[")
    speak(program, "en")
    assert QCoreApplication.translate("Places", "Home") == "Home"
    assert not program.window.page.outside.library.cards()[0].title.startswith("[")


def test_the_layout_runs_the_way_of_the_language(program):
    speak(program, REVERSED)
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert program.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    speak(program, "en")
    assert QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_new_visit_begins_in_the_language_of_the_device(program):
    speak(program, LONGER)
    program.window.clear_visit()
    assert program.window.look.appearance.language == "en"
    assert QCoreApplication.translate("Places", "Home") == "Home"


def test_patterns_of_dates_are_no_words(program):
    speak(program, LONGER)
    assert QCoreApplication.translate("Dates", "MMM d") == "MMM d"


def test_numbers_are_written_as_in_the_united_states():
    assert locale_in("es").name() == "es_US"
    assert locale_in("es").toString(1234.5, "f", 1) == "1,234.5"
    assert locale_in(LONGER).language() is QLocale.Language.English


def test_a_language_we_do_not_ship_yet_would_run_its_own_way():
    assert direction_of("he") is Qt.LayoutDirection.RightToLeft
    assert direction_of("es") is direction_of("en") is Qt.LayoutDirection.LeftToRight


def test_the_switch_changes_the_language_and_keeps_the_place_and_the_focus(program):
    program.window.go("learn/three-ways#change")
    program.outside.holder.replace(replace(program.outside.holder.visit, searched="cost", protocol="itbs"))
    button(program, "Español").click()
    assert str(program.window.route) == "learn/three-ways#change"
    assert program.window.look.appearance.language == "es"
    assert (program.outside.holder.visit.searched, program.outside.holder.visit.protocol) == ("cost", "itbs")
    assert QCoreApplication.translate("Places", "Home") == "Inicio"
    assert program.window.windowTitle().startswith("Entender la EMT")
    assert program.window.focusWidget() is button(program, "Español")
    assert button(program, "Español").isChecked()


@pytest.mark.parametrize(("route", "begun"), [("check-in/phq-9", True), ("check-in/phq-9", False)])
def test_a_form_under_way_begins_anew_only_after_asking(program, route, begun):
    program.window.go(route)
    holder = program.outside.holder
    if begun:
        begun_form = holder.visit.form("phq-9").with_answer("1", "LA6570-1")
        holder.replace(holder.visit.with_form(begun_form).with_item("phq-9", 3))
    button(program, "Español").click()
    if begun:
        assert program.window.look.appearance.language == "en"
        button(program, "English").click()  # stay: the second answer of the question
        assert button(program, "English").isChecked()
        assert holder.visit.form("phq-9").chosen
        button(program, "Español").click()
        button(program, "Español").click()
    assert program.window.look.appearance.language == "es"
    assert not unfinished(holder.visit)
    assert holder.visit.item_of("phq-9") == 0


def test_a_form_handed_over_needs_no_asking(program):
    holder = program.outside.holder
    done = holder.visit.with_form(holder.visit.form("phq-9").with_answer("1", "LA6570-1"))
    holder.replace(done.with_saved(SavedResult("phq-9", "K7")))
    button(program, "Español").click()
    assert program.window.look.appearance.language == "es"
    assert holder.visit.form("phq-9").chosen


def test_the_sheet_offers_the_languages_by_their_own_names(program):
    program.window.open_look_sheet()
    button(program, "Español").click()
    assert program.window.look.appearance.language == "es"


def test_one_language_needs_no_switch(program):
    strip = TopStrip(program.window.look, program.outside.art, "A clinic", ("en",))
    assert strip.findChildren(LanguageSwitch) == []


def test_the_program_begins_in_the_first_language_of_the_clinic(program, tmp_path, qtbot):
    values = dict(program.outside.set_up.values())
    assert program.outside.set_up.save(values | {"languages": ["es", "en"]}) == {}
    again = make(tmp_path)
    qtbot.addWidget(again.window)
    assert again.window.look.appearance.language == "es"
    assert QCoreApplication.translate("Places", "Home") == "Inicio"
    asked = make(tmp_path, language="en")
    qtbot.addWidget(asked.window)
    assert asked.window.look.appearance.language == "en"


def test_the_name_of_the_clinic_takes_no_third_line_for_the_mark_of_the_program(qtbot):
    look = Look(Appearance(text_size=150, language="es"))
    name = ClinicName(look, Art(lambda _folder, _name: b""), "Su clínica de EMT", with_mark=True)
    qtbot.addWidget(name)
    narrow = name.minimumWidth()
    assert name.before(narrow) == 0
    assert name.before(narrow * 4) > 0
    assert name.heightForWidth(narrow) < 3 * look.line_height("body-strong")
