"""A start loads what the first page needs and no more; whoever adds an import at the top of a module sees it here."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CODE = """
import sys
from pathlib import Path
from tms_education.app import run
from tms_education.app.compose import build_first as build
from tms_education.app.options import Options

application = run._application()
program = build(application, Options(data_dir=Path(sys.argv[1]), route=sys.argv[2]))
program.window.resize(1280, 800)
program.window.go(sys.argv[2])
program.window.show()
application.processEvents()
print("\\n".join(sorted(sys.modules)))
"""
NEVER = {
    *("numpy", "nacl", "sqlite3", "icalendar", "holidays", "segno", "rapidfuzz", "dateutil", "platformdirs", "asyncio"),
    *("qtawesome", "PySide6.QtOpenGL", "PySide6.QtMultimedia", "PySide6.QtNetwork"),
    *("tms_education.export.fhir", "tms_education.export.bundle", "tms_education.storage.sealed_store"),
    *("tms_education.ui.pages.library", "tms_education.ui.pages.explore", "tms_education.ui.staff.staff_page"),
    *("tms_education.content.library_search", "tms_education.content.questionnaires"),
}
"""What no first page of a visitor may load; each costs from a few milliseconds to a hundred."""

HOME_TOO = {
    *("markdown", "nh3", "PySide6.QtPrintSupport", "tms_education.content.scenes"),
    *("tms_education.ui.pages.reader", "tms_education.content.references"),
}
MOST_OWN = {"home": 110, "learn/three-ways": 161}


@pytest.mark.parametrize("route", ["home", "learn/three-ways"])
def test_a_start_loads_no_more_than_its_page_needs(tmp_path: Path, route: str):
    environment = os.environ | {"PYTHONPATH": str(ROOT / "src"), "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-c", CODE, str(tmp_path), route]
    done = subprocess.run(words, env=environment, capture_output=True, text=True, timeout=60, check=True)
    loaded = set(done.stdout.split())
    assert f"tms_education.ui.pages.{'home' if route == 'home' else 'reader'}" in loaded
    assert sorted(loaded & (NEVER | HOME_TOO if route == "home" else NEVER)) == []
    assert len([name for name in loaded if name.startswith("tms_education")]) <= MOST_OWN[route]
