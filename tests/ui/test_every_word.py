"""Every page, sheet and desk view in both languages: nothing reads the same, so nothing bypasses translation."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication
from tests.ui.program import make
from tests.ui.words_seen import is_words, painted, said
from tools.translations import FOLDER, read

from tms_education.app.routes import all_routes
from tms_education.domain.visit import Visit

NAMES = re.compile(
    r"EN|ES|English|Español|Australia|No\.?|(?:<p[^>]*>)?SAINT \(SNT\)(?:</p>)?|\d cm: \d+ %"  # alike in both languages
    r"|(?:<p style=[^>]*>)?[^<]*(?:</p>)?(?<=\d</p>)|<p style=[^>]*></p>"  # figures, as a text document
    r"|.*\(20\d\d\).*"  # who wrote a source, and when
    r"|#\d.*|FHIR R4.*|PDF.*"
    r"|(?:<p[^>]*>)?(?:/|[A-Z]:)[^<]*(?:</p>)?"  # where a folder is
)
"""What is the same in every language."""
ENGLISH = re.compile(
    r"\b(?:the|and|with|you|your|is|are|of|for|this|that|was|were|from|page|open|not|about)\b", re.IGNORECASE
)

GUIDES = {"learn/three-ways", "learn/side-effects", "learn/about"}
ROUTES = tuple(
    route
    for route in all_routes()
    if route in GUIDES or not (route.startswith("learn/") or (route.startswith("explore/") and route.count("/") > 1))
)
"""Every page, but only some guides and steps of pictures: their words are content, checked elsewhere."""

SHEETS = (
    ("home", "Text size and theme"),
    ("home", "Finish & clear"),
    ("learn/three-ways", "Print or save this guide"),
    ("timeline", "Take it with you"),
    ("timeline", "Where this comes from"),
    ("numbers", "Where this comes from"),
    ("explore/brain", "Picture in words"),
    ("support", "Tell staff now"),
    *(("staff", words) for words in ("Codes", "Export", "Delete", "Passphrase", "Log")),
)
"""What opens at a press: the page, and the English name of the button."""

OPENER = "four quiet words here"


def names_of(words: str, language: str) -> set[str]:
    """Give what a button is called in a language, in whatever context."""
    spanish = {own for (_, source, _), own in read(FOLDER / "tms_education_es.ts").items() if source == words}
    return spanish if language == "es" else {words}


def walk(folder, language, monkeypatch) -> Iterator[tuple[str, set[str]]]:
    """Give every place with all that a person reads or hears there."""
    program = make(folder / language, language=language)
    program.outside.records.set_passphrase(OPENER)
    window = program.window

    def seen() -> set[str]:
        QApplication.processEvents()
        with painted(monkeypatch) as found:
            window.grab()
        return {text.strip() for text in [*found, *said(window)] if text and is_words(text)}

    for route in ROUTES:
        window.go(route)
        yield route, seen()
    for route, words in SHEETS:
        program.outside.holder.replace(Visit(window.look.appearance))
        if route == "staff":
            program.outside.records.unlock(OPENER)  # leaving the page locks it
        window.go(route)
        QApplication.processEvents()
        names = names_of(words, language)
        buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
        found = [one for one in buttons if names & {one.accessibleName(), one.text()}]
        if found:
            found[0].click()
            yield f"{route}: {words}", seen()
            window.back()
    window.close()
    window.deleteLater()


@pytest.fixture(scope="module")
def pages(tmp_path_factory, qapp):
    with pytest.MonkeyPatch.context() as patch:
        folder = tmp_path_factory.mktemp("words")
        return {language: dict(walk(folder, language, patch)) for language in ("es", "en")}


@pytest.mark.slow
def test_every_place_was_seen_in_every_language(pages):
    assert pages["en"].keys() == pages["es"].keys()
    opened = {place for place in pages["en"] if ": " in place}
    assert opened >= {f"{route}: {words}" for route, words in SHEETS}
    assert sum(map(len, pages["es"].values())) > 1500


@pytest.mark.slow
def test_nothing_english_is_left_in_spanish(pages):
    for place, english in pages["en"].items():
        alike = {text for text in pages["es"][place] & english if NAMES.fullmatch(text) is None}
        mixed = {text for text in pages["es"][place] if ENGLISH.search(text) and NAMES.fullmatch(text) is None}
        assert (alike, mixed) == (set(), set()), place
