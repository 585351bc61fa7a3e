"""`make shots` pictures every page, and says so when one could not be taken."""

import sys
from pathlib import Path

import pytest
from tools import shots

PROGRAM = """
import json, struct, sys
words = sys.argv[1:]
if words[:1] == ["routes"]:
    print(json.dumps(["home", "learn/three-ways#change"]))
    sys.exit()
wishes = dict(zip(words[::2], words[1::2]))
if wishes["--theme"] == "dim":
    sys.exit("no dim today")
width, height = map(int, wishes["--size"].split("x"))
with open(wishes["--screenshot"], "wb") as file:
    file.write(b"\\x89PNG\\r\\n\\x1a\\n" + b"\\0" * 8 + struct.pack(">II", width, height))
"""


@pytest.fixture
def program(tmp_path: Path, monkeypatch):
    file = tmp_path / "program.py"
    file.write_text(PROGRAM, encoding="utf-8")
    monkeypatch.setattr(shots, "PROGRAM", (sys.executable, str(file)))


def test_every_page_is_pictured_in_every_size_and_theme_and_in_large_text():
    planned = list(shots.plan(["home", "learn"], list(shots.SIZES), list(shots.THEMES)))
    assert len(planned) == len(set(planned)) == 2 * (3 * 3 + 3 * 2)


def test_a_picture_lies_where_its_look_says():
    small = shots.Shot("learn/three-ways#change", "dim", "1280x800", 100)
    large = shots.Shot("home", "light", "800x1280", 200)
    assert small.file(Path("out")) == Path("out/dim/1280x800/learn-three-ways-change.png")
    assert large.file(Path("out")) == Path("out/light/800x1280-200/home.png")


@pytest.mark.usefixtures("program")
def test_all_pictures_taken_is_success(tmp_path: Path, capsys):
    out = tmp_path / "out"
    assert shots.main(["--out", str(out), "--themes", "light", "--sizes", "1280x800"]) == 0
    assert len(list(out.rglob("*.png"))) == 4
    assert capsys.readouterr().out.startswith("4 of 4 pictures")


@pytest.mark.usefixtures("program")
def test_one_picture_missing_is_a_failure_with_its_name(tmp_path: Path, capsys):
    wishes = ["--themes", "light", "dim", "--sizes", "800x1280", "--routes", "home"]
    assert shots.main(["--out", str(tmp_path / "out"), *wishes]) == 1
    shown = capsys.readouterr()
    assert "no dim today" in shown.err
    assert shown.out.startswith("2 of 3 pictures")


def test_what_is_no_picture_has_no_size(tmp_path: Path):
    file = tmp_path / "words.png"
    assert shots.picture_size(file) == ""
    file.write_text("not a picture at all, but long enough", encoding="utf-8")
    assert shots.picture_size(file) == ""
