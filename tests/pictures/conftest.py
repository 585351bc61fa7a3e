"""Looks, scenes and the shipped art for the tests of live pictures."""

import os

if os.environ.get("TMS_TEST_WINDOW") != "1":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

from pathlib import Path

import pytest
from tests.pictures.helpers import RESOURCES, shipped_art

from tms_education.ui.style import fonts
from tms_education.ui.style.art import Art


@pytest.fixture(scope="session")
def typeface(qapp) -> None:
    assert fonts.load(str(file) for file in sorted(Path(RESOURCES / "fonts").glob("*.ttf")))


@pytest.fixture
def art(typeface) -> Art:
    return shipped_art()
