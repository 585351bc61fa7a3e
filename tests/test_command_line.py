"""The command line other people build on."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tms_education import __version__
from tms_education.__main__ import main
from tms_education.domain.navigation import Route

ROOT = Path(__file__).resolve().parents[1]


def run(*words: object, **environment: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-m", "tms_education", *map(str, words)],
        env=os.environ | {"PYTHONPATH": str(ROOT / "src"), "QT_QPA_PLATFORM": "offscreen"} | environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_routes_are_a_json_list_and_each_one_parses(capsys):
    assert main(["routes", "--format", "json"]) == 0
    routes = json.loads(capsys.readouterr().out)
    for wanted in (
        "home",
        "learn",
        "learn/three-ways",
        "explore/brain",
        "timeline",
        "numbers",
        "check-in/phq-9",
        "staff",
    ):
        assert wanted in routes
    assert len(set(routes)) == len(routes)
    assert all(str(Route.parse(route)) == route for route in routes)


def test_the_shipped_content_is_sound(capsys):
    code = main(["check"])
    assert capsys.readouterr().out == ""
    assert code == 0


@pytest.mark.parametrize("route", ["nowhere", "learn/nothing-here", "explore/brain/elsewhere", "home/extra", ""])
def test_an_unknown_route_ends_with_2_and_one_line(route, tmp_path):
    done = run("--open", route, "--screenshot", tmp_path / "x.png", "--data-dir", tmp_path)
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1
    assert not (tmp_path / "x.png").exists()


@pytest.mark.parametrize(
    "words", [["--text-size", "90"], ["--text-size", "big"], ["--size", "12"], ["--theme", "pink"]]
)
def test_wrong_words_end_with_2(words, capsys):
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert capsys.readouterr().err


def test_the_version_is_the_package_s(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert __version__ in capsys.readouterr().out


def test_a_screenshot_is_as_large_as_asked_and_not_empty(tmp_path):
    file = tmp_path / "article.png"
    done = run(
        "--open", "learn/side-effects", "--size", "800x1280", "--theme", "dim", "--text-size", "130",
        "--screenshot", file, "--data-dir", tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    image = QImage(str(file))
    assert (image.width(), image.height()) == (800, 1280)
    seen = {image.pixel(x, y) for x in range(0, 800, 7) for y in range(0, 1280, 7)}
    assert len(seen) > 50


def test_a_screenshot_works_without_any_display(tmp_path):
    file = tmp_path / "home.png"
    done = run("--screenshot", file, "--data-dir", tmp_path, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert done.returncode == 0, done.stderr
    assert file.is_file()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 only")
def test_a_window_without_a_display_ends_with_a_sentence_not_an_abort(tmp_path):
    done = run("--data-dir", tmp_path, QT_QPA_PLATFORM="", DISPLAY="", WAYLAND_DISPLAY="")
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "display" in done.stderr


def test_a_screenshot_that_cannot_be_written_ends_with_1_and_a_sentence(tmp_path):
    done = run("--screenshot", tmp_path / "no" / "such" / "x.png", "--data-dir", tmp_path)
    assert done.returncode == 1
    assert len(done.stderr.strip().splitlines()) == 1
