from pathlib import Path

from tms_education.storage.paths import DataFolder, data_folder


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
