"""An index of texts in memory: SQLite's full-text search finds them by their words."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from tms_education.content.search_text import folded

NAMES, ASKED, TEXT = 8.0, 6.0, 1.0
"""How much a word counts in a title, in the ways to ask, and in a text."""

MOST_ROWS = 240
"""Rows that are looked at for one query."""


@dataclass(frozen=True, slots=True)
class Row:
    """One text that can be found. ``whole`` rows stand for a page, the others for a part of it."""

    kind: str
    identifier: str
    section: str
    names: str
    asked: str
    text: str


@dataclass(frozen=True, slots=True)
class Match:
    """A row that was found, and how well it fits: more is better."""

    kind: str
    identifier: str
    section: str
    text: str
    fit: float


class SearchIndex:
    """Holds rows and finds them. ``prefix`` indexes make half a word as quick to find as a whole one."""

    def __init__(self) -> None:
        self._database = sqlite3.connect(":memory:", check_same_thread=False)
        self._database.execute(
            "CREATE VIRTUAL TABLE rows USING fts5("
            "kind UNINDEXED, identifier UNINDEXED, section UNINDEXED, shown UNINDEXED, names, asked, body,"
            " tokenize='porter unicode61 remove_diacritics 2', prefix='2 3')"
        )
        weights = f"bm25(0, 0, 0, 0, {NAMES}, {ASKED}, {TEXT})"
        self._database.execute("INSERT INTO rows(rows, rank) VALUES ('rank', ?)", (weights,))

    def add(self, rows: Iterable[Row]) -> None:
        """Take rows in."""
        self._database.executemany(
            "INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    row.kind,
                    row.identifier,
                    row.section,
                    row.text,
                    _plain(row.names),
                    _plain(row.asked),
                    _plain(row.text),
                )
                for row in rows
            ],
        )

    def find(self, words: Iterable[str], begun: str = "") -> tuple[Match, ...]:
        """Give the rows with any of the words; ``begun`` is a word that may not be finished."""
        wanted = [f'"{word}"' for word in words]
        if begun:
            wanted.append(f'"{begun}"*')
        if not wanted:
            return ()
        found = self._database.execute(
            "SELECT kind, identifier, section, shown, -best.rank FROM"
            " (SELECT rowid AS place, rank FROM rows WHERE rows MATCH ? ORDER BY rank LIMIT ?) AS best"
            " JOIN rows ON rows.rowid = best.place ORDER BY best.rank",
            (" OR ".join(wanted), MOST_ROWS),
        )
        return tuple(Match(*row) for row in found)


def _plain(text: str) -> str:
    """Give a text as queries are written: folded, and without the marks inside words."""
    return folded(text).replace("’", "").replace("'", "")
