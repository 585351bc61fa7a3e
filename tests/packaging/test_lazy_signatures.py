"""PySide6 with its signature parser put off says the same of wrong calls; where that is in doubt it stays as it is."""

import os
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest
import shiboken6
from tools import lazy_signatures

SHIBOKEN, PYSIDE = Path(shiboken6.__file__).parent, Path(PySide6.__file__).parent
LOADER = """
def a(): return parser.pyside_type_init(1)
def b(): return layout.create_signature(1)
def c(): return errorhandler.seterror_argument(1)
def d(): return errorhandler.make_helptext(1)
def move():
    put_into_package(PySide6.support.signature, mapping)
    put_into_package(PySide6.support.signature, importhandler)
    put_into_package(PySide6.support.signature.lib, tool)

from shibokensupport.signature import mapping
from shibokensupport.signature import importhandler
import enum
"""

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="done on Linux alone")


def test_the_parser_is_put_off_and_the_rest_stays():
    text = lazy_signatures.changed(LOADER)
    assert 'return _late("parser").pyside_type_init(1)' in text
    assert text.endswith("import enum\n")
    assert text.count("put_into_package") == 1


@pytest.mark.parametrize(
    "gone", ["parser.pyside_type_init", "layout.create", "    put_into_package(PySide6.support.signature, mapping)\n",
             "from shibokensupport.signature import mapping\n", "import enum\n"]
)  # fmt: skip
def test_a_loader_that_reads_otherwise_is_left_as_it_is(gone: str):
    assert lazy_signatures.changed(LOADER.replace(gone, "")) == ""


@linux
@pytest.mark.slow
def test_wrong_calls_are_told_in_the_same_words(tmp_path: Path):
    made = lazy_signatures.make(SHIBOKEN, PYSIDE, tmp_path)
    if made is None:
        pytest.skip("this PySide6 is another one than the tool knows")
    assert not list(made.rglob("*.py"))
    code = "import sys, PySide6.QtWidgets; print(any('signature.parser' in name for name in sys.modules))"
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


@linux
@pytest.mark.slow
def test_a_change_that_breaks_error_messages_is_not_taken(tmp_path: Path, monkeypatch):
    broken = lazy_signatures.LATE.replace("vars(_placeholder).update(known)", "pass")
    assert broken != lazy_signatures.LATE
    monkeypatch.setattr(lazy_signatures, "LATE", broken)
    assert lazy_signatures.make(SHIBOKEN, PYSIDE, tmp_path) is None
