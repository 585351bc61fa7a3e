"""20,000 sealed records: the staff list, a trend, both exports; and what kills in the middle of writing leave."""

import os
import random
import subprocess
import tempfile
import time
from datetime import timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from tests.export.samples import FORM, StillClock, all_answered
from tests.storage.making import PASSPHRASE, program
from tests.storage.test_processes import ADD_MANY

from tms_education.app.record_store import record_store
from tms_education.content.library import ShippedLibrary
from tms_education.domain.settings import Appearance
from tms_education.export import fhir
from tms_education.storage.database import Database
from tms_education.storage.paths import DataFolder
from tms_education.storage.sealed_records import SealedRecords
from tms_education.storage.vault import Vault
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.answers_view import AnswersView

COUNT = 20_000
SESSIONS = 36
LIST_SECONDS, TREND_SECONDS = 1.0, 0.2
WRITES = 300


class _Batch:
    """Stands in for the database while it is filled: every row in one transaction."""

    def __init__(self):
        self.rows = []

    def write(self, work):
        return work(self)

    def execute(self, _statement, row):
        self.rows.append(row)


def fill(folder, clock):
    """Seal the records one by one, as the program does, and write them at once."""
    vault, batch = Vault(folder.keys, clock), _Batch()
    records = SealedRecords(batch, vault)
    form = ShippedLibrary().questionnaire("phq-9") or FORM
    store = record_store(folder, clock, ShippedLibrary())
    for number in range(COUNT):
        clock.time += timedelta(minutes=7)
        answers = all_answered(number % 4, "A note")
        records.add_bytes(fhir.encode(form, answers, clock.now(), f"T{number:05}"))
    Database(folder.records, clock).write(
        lambda connection: connection.executemany("INSERT INTO record (identifier, sealed) VALUES (?, ?)", batch.rows)
    )
    for session in range(SESSIONS):
        clock.time += timedelta(days=1)
        store.add(form, all_answered(session % 4), store.redeem(store.make_code("HL-0418", session)))
    store.set_passphrase(PASSPHRASE)
    store.lock()


def run(job):
    start = time.perf_counter()
    while not job.step():
        pass
    return time.perf_counter() - start


def timed(work):
    start = time.perf_counter()
    found = work()
    return time.perf_counter() - start, found


def listed(store, look, library):
    """List everything and paint it, as the staff page does after unlocking."""
    job = store.listing()
    while not job.step():
        pass
    view = AnswersView(look, job.found.opened, store.record, lambda form: library.questionnaire(form).scale)
    view.resize(1088, 600)
    view.grab()
    return view, job.found


def killed(root):
    """Kill a writing program again and again; give how many were told saved, found, and lost."""
    chance, told = random.Random(6), set()  # noqa: S311 -- when to kill
    while len(told) < WRITES:
        one = program(ADD_MANY, root, 10_000)
        told.add(one.stdout.readline().decode().strip())
        try:
            one.wait(chance.random() * 0.1)
        except subprocess.TimeoutExpired:
            one.kill()
        lines = one.communicate()[0].decode().splitlines(keepends=True)
        told |= {line.strip() for line in lines if line.endswith("\n")}
    store = record_store(DataFolder(root), StillClock(), ShippedLibrary())
    found = store.records()
    tags = {record.tag for record in found.opened}
    return len(told), len(tags), len(told - tags), found.unreadable


def main():
    """Measure; give 1 when a number is missed."""
    QApplication.instance() or QApplication([])
    library, look = ShippedLibrary(), Look(Appearance())
    with tempfile.TemporaryDirectory(prefix="tms-bench-") as place:
        folder, clock = DataFolder(Path(place, "data")), StillClock()
        fill(folder, clock)
        print(f"{COUNT + SESSIONS} records, {folder.records.stat().st_size / 1e6:.0f} MB")
        store = record_store(folder, clock, library)
        checked, _state = timed(store.state)
        unlocked, _none = timed(lambda: store.unlock(PASSPHRASE))
        print(f"state at the door (whole file checked)  {checked:7.3f} s\nunlock (Argon2id)  {unlocked:28.3f} s")
        first = run(store.listing())
        print(f"first list, every box opened, in steps  {first:7.3f} s")
        seconds, (view, found) = timed(lambda: listed(store, look, library))
        print(f"list on screen after unlock  {seconds:18.3f} s   (at most {LIST_SECONDS})")
        person = view.person
        trend, _none = timed(lambda: (view.show_person(person), view.grab()))
        print(f"trend of {len(person.records)} check-ins  {trend:22.3f} s   (at most {TREND_SECONDS})")
        names = tuple(one.identifier for one in found.opened)
        for kind in ("fhir", "csv"):
            out = Path(place, kind)
            print(
                f"export {kind}  {run(store.export(kind, str(out), names)):33.3f} s   {out.stat().st_size / 1e6:.0f} MB"
            )
        told, tags, lost, half = killed(Path(place, "killed"))
        print(f"kill -9: {told} told saved, {tags} found, {lost} lost, {half} half")
        view.forget()
        view.deleteLater()
    return int(seconds > LIST_SECONDS or trend > TREND_SECONDS or lost > 0 or half > 0)


if __name__ == "__main__":
    raise SystemExit(main())
