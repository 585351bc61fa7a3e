"""Codes from the desk: four digits for one use within 48 hours, that bind a visitor's records to a label.

At rest a code is a hash keyed with the clinic's public key, and its label a sealed box: the tablet itself can't read it
back. Four digits can be tried out by whoever has copied the files; what they win is the right to add one more sealed
record to a label they can't read.
"""

import hmac
import json
import secrets
import sqlite3
from datetime import datetime, timedelta

from tms_education.domain.errors import NotSavedError, WrongPassphraseError
from tms_education.domain.ports import Clock
from tms_education.storage.boxes import keyed
from tms_education.storage.database import Database
from tms_education.storage.vault import Vault

DIGITS = 4
HOURS = 48
MOST_OPEN = 500
"""Open codes at one time: one guess in twenty would hit at more."""

LABEL_LENGTH = 40
STEP = 512
"""Labels are filled up to a multiple of this before they are sealed."""


class DeskCodes:
    """Makes codes and uses them up."""

    def __init__(self, database: Database, vault: Vault, clock: Clock) -> None:
        self._database, self._vault, self._clock = database, vault, clock

    def make(self, label: str, session: int | None) -> str:
        """Give a new code. Raises ``NotSavedError``, ``OSError``, and ``ValueError`` for a label without words."""
        label = " ".join(label.split())[:LABEL_LENGTH]
        if not label:
            raise ValueError("a label needs a letter or digit")
        words = json.dumps({"label": label, "session": session}).encode()
        sealed = self._vault.seal(words.ljust(-(-len(words) // STEP) * STEP))
        return self._database.write(lambda connection: self._insert(connection, sealed))

    def redeem(self, code: str) -> bytes:
        """Use a code up; give the sealed label.

        Raises:
            WrongPassphraseError: no such code is open.
            NotSavedError: the device would not use it up.
            OSError: the device would not read the key.
        """
        mark = self._mark(code)
        ticket = self._database.write(lambda connection: self._take(connection, mark))
        if ticket is None:
            raise WrongPassphraseError("This code is not open. Codes work once, within 48 hours.")
        return ticket

    def _mark(self, code: str) -> bytes:
        return keyed(self._vault.ensure_pair(), b"tms-desk", "".join(code.split()).encode())

    def _insert(self, connection: sqlite3.Connection, sealed: bytes) -> str:
        now = self._now(connection)
        self._drop_old(connection, now)
        open_ones = {row[0] for row in connection.execute("SELECT code FROM desk")}
        if len(open_ones) >= MOST_OPEN:
            raise NotSavedError("Too many codes are open. They end after 48 hours.")
        code = ""
        while not code or self._mark(code) in open_ones:
            code = f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
        until = now + timedelta(hours=HOURS)
        row = (self._mark(code), sealed, now.isoformat(), until.isoformat())
        connection.execute("INSERT INTO desk (code, sealed, made, until) VALUES (?, ?, ?, ?)", row)
        return code

    def _take(self, connection: sqlite3.Connection, mark: bytes) -> bytes | None:
        self._drop_old(connection, self._now(connection))
        for place, code, sealed in connection.execute("SELECT place, code, sealed FROM desk").fetchall():
            if hmac.compare_digest(code, mark):
                connection.execute("DELETE FROM desk WHERE place = ?", (place,))
                return bytes(sealed)
        return None

    def _now(self, connection: sqlite3.Connection) -> datetime:
        """Give the time, and never one before a code was made: a clock set back makes no old code good again."""
        times = [self._clock.now()]
        for (made,) in connection.execute("SELECT made FROM desk"):
            try:
                times.append(datetime.fromisoformat(made))
            except (ValueError, TypeError):
                continue
        return max(times)

    def _drop_old(self, connection: sqlite3.Connection, now: datetime) -> None:
        for place, until in connection.execute("SELECT place, until FROM desk").fetchall():
            try:
                is_over = datetime.fromisoformat(until) <= now
            except (ValueError, TypeError):
                is_over = True
            if is_over:
                connection.execute("DELETE FROM desk WHERE place = ?", (place,))
