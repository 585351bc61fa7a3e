"""What comes from outside beside content: packs, files of the data folder, steps of a course, the command line."""

import contextlib
import io
import tempfile
from contextlib import suppress
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from tests.export.samples import StillClock

from tms_education.__main__ import _parser
from tms_education.app.pack_look import glance
from tms_education.content.library import ShippedLibrary
from tms_education.content.pack_zip import PackZip
from tms_education.domain.clinic import Rule
from tms_education.domain.course import Course, OpenDays, plan
from tms_education.domain.course_edits import Edit, EditRefusedError, Kind, apply
from tms_education.domain.errors import ContentError, StoreError, UnknownRouteError
from tms_education.domain.navigation import Route
from tms_education.storage.database import Database
from tms_education.storage.health import look_over
from tms_education.storage.paths import DataFolder
from tms_education.storage.ratings import RatingsFile
from tms_education.storage.settings_file import SettingsFile

FIRST = date(2027, 1, 4)
WEEKDAYS = OpenDays(frozenset(range(5)))
MOST_STEPS = 40


def pack_zip(data: bytes) -> None:
    """The bytes are a pack that somebody brings on a stick."""
    with tempfile.TemporaryDirectory(prefix="tms-fuzz-") as folder:
        path = Path(folder, "wild.tmspack")
        path.write_bytes(data)
        glance(path)
        with suppress(ContentError), PackZip(path) as packed:
            for name in packed.names:
                with suppress(ContentError):
                    packed.read(name)
        assert sorted(Path(folder).iterdir()) == [path], "looking at a pack wrote something"


def data_files(data: bytes) -> None:
    """The bytes are what a broken disk made of the records, the settings or the stars."""
    with tempfile.TemporaryDirectory(prefix="tms-fuzz-") as name:
        folder = DataFolder(Path(name))
        for path in (folder.records, folder.settings, folder.ratings):
            path.write_bytes(data)
        look_over(folder)
        SettingsFile(folder.settings).load()
        RatingsFile(folder.ratings).rating("three-ways")
        database = Database(folder.records, StillClock())
        with suppress(StoreError):
            database.read(lambda connection: connection.execute("SELECT sealed FROM record").fetchall(), [])
        with suppress(StoreError):
            database.write(lambda connection: connection.execute("INSERT INTO record VALUES (NULL, 'x', x'00')"))
            kept: list[tuple[str]] = database.read(
                lambda one: one.execute("SELECT identifier FROM record").fetchall(), []
            )
            assert ("x",) in kept, "a record was told saved and is not there"


@cache
def _course() -> Course:
    return plan(ShippedLibrary().protocols()[0], FIRST, WEEKDAYS)


def calendar_edits(data: bytes) -> None:
    """Three bytes are one step: what happened, to which day, and where it was moved."""
    course = _course()
    rule = list(Rule)[data[0] % len(Rule)] if data else Rule.ADD_AT_END
    for place in range(1, min(len(data) - 2, 3 * MOST_STEPS), 3):
        kind, day, to = list(Kind)[data[place] % len(Kind)], data[place + 1], data[place + 2]
        target = FIRST + timedelta(days=2 * to) if kind is Kind.MOVED else None
        before = course
        try:
            course, change = apply(course, Edit(kind, FIRST + timedelta(days=day), target), WEEKDAYS, rule)
        except EditRefusedError:
            continue
        assert (change.last_before, change.last_after) == (before.last_day, course.last_day)
        numbers = [session.number for session in course.sessions]
        assert numbers == list(range(1, len(numbers) + 1)), "the sessions are out of order"
        days = [session.day for session in course.sessions]
        assert days == sorted(days), "the days are out of order"
        assert len(numbers) == len(before.sessions) or kind is Kind.LEFT_OUT, "a session got lost"


def command_line(data: bytes) -> None:
    """The bytes are typed after the program's name."""
    words = data.decode("utf-8", "surrogateescape").split()
    with contextlib.redirect_stderr(io.StringIO()), contextlib.redirect_stdout(io.StringIO()):
        try:
            given = _parser().parse_args(words)
        except SystemExit as ended:
            if ended.code not in {0, 2}:
                raise AssertionError(ended.code) from ended
            return
    with suppress(UnknownRouteError):
        Route.parse(given.open)
