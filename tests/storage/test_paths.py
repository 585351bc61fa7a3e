import sys
from pathlib import Path

from tms_education.storage.paths import DataFolder, data_folder, paper_folder, portable_folder


def test_the_chosen_folder_is_taken_and_nothing_is_made(tmp_path: Path):
    folder = data_folder(tmp_path / "mine")
    assert folder == DataFolder(tmp_path / "mine")
    assert {folder.records.parent, folder.keys.parent, folder.settings.parent, folder.logs.parent} == {folder.root}
    assert not folder.root.exists()


def test_a_chosen_folder_is_the_same_wherever_the_program_goes():
    assert data_folder(Path("here")).root.is_absolute()


def test_without_a_choice_the_system_says_where(tmp_path: Path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    root = data_folder().root
    assert root.is_absolute()
    assert root.name == "tms-education"
    assert not root.exists()


def test_a_folder_named_data_beside_the_program_keeps_everything(tmp_path: Path, monkeypatch):
    program = tmp_path / "stick" / "tms-education"
    program.parent.mkdir()
    assert portable_folder(program) is None
    (program.parent / "data").mkdir()
    assert portable_folder(program) == program.parent / "data"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert data_folder() == DataFolder(program.parent / "data")
    assert paper_folder() == program.parent / "data" / "papers"
    assert data_folder(tmp_path / "mine") == DataFolder(tmp_path / "mine")


def test_on_macos_the_folder_stands_beside_the_bundle(tmp_path: Path):
    program = tmp_path / "Understanding TMS.app" / "Contents" / "MacOS" / "tms-education"
    (tmp_path / "data").mkdir()
    assert portable_folder(program) == tmp_path / "data"


def test_an_installation_by_pip_knows_no_portable_folder():
    assert portable_folder() is None
