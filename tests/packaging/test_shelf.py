"""What the build has read for the frozen folder is what the files say, and only the files of what ships."""

import importlib
import sys
from pathlib import Path

import pytest
from tests.content.small import present
from tools import shelf

from tms_education.content.languages import shipped_languages
from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import content_root
from tms_education.domain.article import Paragraph


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("shelf")
    shelf.make(folder)
    return folder


@pytest.fixture
def frozen(made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(made)
    monkeypatch.setattr(sys, "frozen", True, raising=False)


@pytest.mark.parametrize("language", shipped_languages())
def test_every_value_is_the_one_that_the_files_give(language: str, made: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.syspath_prepend(made)
    expected = dict(shelf.values(language))
    assert {"cards", "default_clinic", "evidence", "shipped_references", "article_three_ways"} <= expected.keys()
    for name, value in expected.items():
        assert value == importlib.import_module(f"tms_shelf.{language}.{name}").VALUE, name


@pytest.mark.usefixtures("frozen")
def test_a_frozen_start_opens_no_file_of_what_ships(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(Path, "read_text", lambda path, **_: pytest.fail(f"{path} was read"))
    ours = ShippedLibrary("es")
    assert len(ours.cards()) > 10
    assert present(ours.article("three-ways")).sections
    assert ours.clinic().crisis.lines
    assert all((ours.numbers(), ours.references(), ours.terms(), ours.protocols()))


@pytest.mark.usefixtures("frozen")
def test_the_pack_of_a_clinic_stands_over_the_shelf(tmp_path: Path):
    shipped = (content_root() / "articles" / "en" / "about.md").read_text(encoding="utf-8")
    (tmp_path / "articles" / "en").mkdir(parents=True)
    (tmp_path / "articles" / "en" / "about.md").write_text(shipped.replace("\n---\n", "\n---\nOurs alone.\n\n", 1))
    ours = ShippedLibrary(pack=tmp_path)
    assert present(ours.article("about")) != present(ShippedLibrary().article("about"))
    assert present(ours.article("about")).short.paragraphs[0] == Paragraph("text", "<p>Ours alone.</p>")
    assert present(ours.article("change")) == present(ShippedLibrary().article("change"))
