"""Every test of the interface begins in English, whatever the one before it spoke."""

import pytest

from tms_education.content.languages import words_file
from tms_education.ui.style.speech import Speech


@pytest.fixture(autouse=True)
def _in_english(qapp):
    Speech(qapp, words_file).speak("en")
