"""A file dialog opens where staff have their files."""

from pathlib import Path

from tms_education.ui.widgets.file_places import place_for, stick_of, usual_folder


def test_a_stick_comes_first():
    assert stick_of(["/", "/home", "/media/staff/STICK"]) == "/media/staff/STICK"
    assert stick_of(["/", "/run/media/staff/STICK"]) == "/run/media/staff/STICK"
    assert stick_of(["/", "/boot", "/mnt/tools", "/mediatek"]) == ""


def test_it_is_never_the_folder_of_the_program():
    assert Path(usual_folder()).is_dir()
    assert usual_folder() != str(Path.cwd())
    assert Path(place_for("a.csv")) == Path(usual_folder(), "a.csv")
