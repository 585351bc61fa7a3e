"""How long an article takes from the tap until it is painted, at 1,500 and at 20,000 words."""

import os
import sys
import time
from dataclasses import replace

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from tms_education.content.library import ShippedLibrary
from tms_education.content.markdown_html import Converter
from tms_education.content.reading_help import ShippedReadingHelp
from tms_education.domain.article import Article, Section
from tms_education.domain.navigation import Route
from tms_education.domain.visit import Visit
from tms_education.ui.page import Outside, VisitHolder
from tms_education.ui.pages.reader import ReaderPage
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look

LIMITS = {1_500: 60.0, 20_000: 250.0}


class One:
    """The shipped library with one article of another length."""

    def __init__(self, shipped, words: int) -> None:
        self._shipped = shipped
        whole = shipped.article("three-ways")
        count = len(" ".join(p.html for s in whole.sections for p in s.paragraphs).split())
        times = max(1, round(words / count))
        sections = tuple(
            Section(f"{one.identifier}-{turn}", one.heading, one.paragraphs, one.cue, one.line)
            for turn in range(times)
            for one in whole.sections
        )
        self._article = Article(replace(whole.card, slug="long"), whole.short, sections)

    def __getattr__(self, name):
        return getattr(self._shipped, name)

    def article(self, _slug):
        return self._article


def opened(outside) -> float:
    started = time.perf_counter()
    page = ReaderPage(Look(), outside, Route("learn", ("long",)))
    page.resize(1168, 728)
    page.show()
    page.grab()
    taken = (time.perf_counter() - started) * 1000
    page.close()
    page.deleteLater()
    QApplication.processEvents()
    return taken


def main() -> int:
    QApplication([])
    shipped = ShippedLibrary()
    started = time.perf_counter()
    Converter()
    print(f"Markdown is loaded with the first article: {(time.perf_counter() - started) * 1000:.0f} ms, once")
    shipped.article("three-ways")
    missed = False
    for words, most in LIMITS.items():
        library = One(shipped, words)
        outside = Outside(library, None, None, Art(lambda *_: b""), VisitHolder(Visit()), ShippedReadingHelp(shipped))
        times = [opened(outside) for _ in range(6)]
        middle = min(times[1:])
        print(f"{words:6,} words: first {times[0]:5.0f} ms, then {middle:5.0f} ms at best; at most {most:.0f} ms")
        missed |= middle > most
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
