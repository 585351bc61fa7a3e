"""A person who only hears the program does the main job through the real accessibility bus."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from tests.window.xserver import require_tools, screen

from tms_education.content.languages import words_file
from tms_education.content.library import ShippedLibrary

ROOT = Path(__file__).resolve().parents[2]
SYSTEM_PYTHON = "/usr/bin/python3"
SCRIPT = Path(__file__).with_name("atspi_journey.py")
BUS = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
SLUG, FORM, PROTOCOL = "will-it-work", "phq-9", "itbs"
ANSWER, TOTAL = 1, 9
"""The place of the answer given to every question, and the total of nine of them."""


def why_not() -> str:
    """Give why nobody can listen here; nothing when somebody can."""
    if shutil.which("dbus-run-session") is None or not BUS.exists():
        return "needs dbus-run-session and at-spi2-core"
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    if subprocess.run([SYSTEM_PYTHON, "-c", asked], capture_output=True, check=False).returncode:
        return "needs gir1.2-atspi-2.0 and python3-gi in the system's Python"
    return ""


def require_ears() -> None:
    reason = why_not()
    if reason and os.environ.get("CI") == "true":
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)
    require_tools()


def names(language: str) -> dict[str, object]:
    """Give what the controls on the way are called in a language."""
    library = ShippedLibrary(language)
    article, form = library.article(SLUG), library.questionnaire(FORM)
    protocol = next(one for one in library.protocols() if one.identifier == PROTOCOL)
    assert article is not None
    assert form is not None
    translator = QTranslator()
    assert language == "en" or translator.load(words_file(language))

    def says(context: str, words: str) -> str:
        return translator.translate(context, words) or words

    total = says("Gauge", "{total} out of {highest}").format(total=TOTAL, highest=27)
    questions = [
        {"words": item.words, "answer": item.options[ANSWER].words, "safety": item.is_safety} for item in form.items
    ]
    return {
        "welcome": says("HomePage", "Welcome.\nTake your time."),
        "article": article.card.question,
        "article-title": article.card.title,
        "article-words": article.sections[0].heading,
        "first-source": says("HeardLink", "Source {number}").format(number=1),
        "source-sheet": says("SourceSheet", "Where this comes from"),
        "close": says("Sheet", "Close"),
        "timeline": says("Places", "Timeline"),
        "protocol": protocol.name,
        "check-in": says("Places", "Check-in"),
        "form": form.name,
        "keep": says("StartView", "Keep my answers on this tablet"),
        "start": says("StartView", "Start"),
        "next": says("QuestionView", "Next"),
        "questions": questions,
        "support": says("SupportView", "Thank you for telling us."),
        "keep-going": says("SupportView", "Keep going"),
        "finish": says("ReviewView", "See my result"),
        "result": says("Gauge", "{score}, {band} range").format(score=total, band=says("Bands", "Mild").lower()),
        "finish-and-clear": says("TopStrip", "Finish & clear"),
        "clear-question": says("FinishSheet", "Clear this visit?"),
        "yes": says("FinishSheet", "Yes, clear it"),
    }


@pytest.mark.window
@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_main_job_through_the_accessibility_bus(tmp_path, language, qapp):
    require_ears()
    told = tmp_path / "names.json"
    told.write_text(json.dumps(names(language)), encoding="utf-8")
    program = [sys.executable, "-m", "tms_education", "--language", language, "--data-dir", str(tmp_path / "data")]
    with screen() as environment:
        environment |= {
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONPATH": str(ROOT / "src"),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        done = subprocess.run(
            ["dbus-run-session", "--", SYSTEM_PYTHON, str(SCRIPT), str(told), "--", *program],
            env=environment,
            capture_output=True,
            text=True,
            timeout=240,
            check=False,
        )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "accessibility journey done" in done.stdout
