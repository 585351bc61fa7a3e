"""A second screen: it opens while a clinician leads, follows the page, and never shows notes or the staff area."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from tests.ui.program import make

from tms_education.ui.shell.second_screen import SecondScreen
from tms_education.ui.widgets.clinician_notes import ClinicianNotes


@pytest.fixture
def program(qtbot, tmp_path):
    made = make(tmp_path)
    qtbot.addWidget(made.window)
    yield made
    lead(made, on=False)
    made.window.close()
    made.window.deleteLater()
    QCoreApplication.sendPostedEvents(made.window, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def second(program, monkeypatch):
    """The same screen stands for another one: offscreen has only one. Two real ones: tests/window."""
    found = program.window.findChild(SecondScreen)
    monkeypatch.setattr(found, "_other_screen", program.window.screen)
    return found


def lead(program, *, on=True):
    visit = program.outside.holder.visit
    program.outside.holder.replace(visit.with_walk(visit.walk.led(on=on)))


def test_with_one_screen_nothing_opens(program):
    lead(program)
    assert program.window.findChild(SecondScreen).shown is None


def is_shown(second):
    return second.shown is not None and second.shown.isVisible()


def test_it_is_there_only_while_a_clinician_leads(program, second):
    assert not is_shown(second)
    lead(program)
    assert is_shown(second)
    lead(program, on=False)
    assert not is_shown(second)
    lead(program)
    program.window.clear_visit()
    assert not is_shown(second)


def test_it_follows_the_page(program, second, qtbot):
    lead(program)
    program.window.go("walk/cost")
    second.shown.take()
    first = second.shown.picture.toImage()
    program.window.go("walk/cost#2")
    qtbot.waitUntil(lambda: second.shown.picture.toImage() != first, timeout=3000)


def test_the_notes_are_never_part_of_it(program, second):
    lead(program)
    for card in program.outside.course_help.walk().cards:
        program.window.go(f"walk/{card.identifier}")
        page = program.window.page
        assert page.findChildren(ClinicianNotes)
        assert not page.patient_view().findChildren(ClinicianNotes)


def test_putting_the_notes_away_changes_nothing_on_it_but_room(program, second):
    lead(program)
    program.window.go("walk/cost")
    view = program.window.page.patient_view()
    program.window.page._show_notes(is_open=False)
    assert program.window.page.patient_view() is view


def test_the_staff_area_leaves_only_the_name_of_the_clinic(program, second):
    lead(program)
    program.window.go("staff")
    assert program.window.page.patient_view() is None
    second.shown.take()
    rest = second.shown.picture.toImage()
    program.window.go("home")
    second.shown.take()
    assert second.shown.picture.toImage() != rest


def test_unplugged_it_goes_on_with_one(program, second, monkeypatch):
    lead(program)
    program.window.go("walk/cost")
    monkeypatch.setattr(second, "_other_screen", lambda: None)
    second._without(program.window.screen())
    assert second.shown is None
    assert str(program.window.route) == "walk/cost"
    assert program.window.page.notes is not None
