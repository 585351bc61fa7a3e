"""Nothing of a visitor is readable in any file, at any moment."""

import base64
from contextlib import closing
from pathlib import Path

from tests.export.samples import CODES, FORM, FREQUENCY, all_answered
from tests.storage.making import PASSPHRASE, every_file, run_sql, store_in

from tms_education.domain.questionnaire import DECLINED
from tms_education.storage.database_file import opened

NOTE = "wintergreen lighthouse sentence"
WORDS = (
    *(
        NOTE,
        "wintergreen",
        "phq",
        "PHQ",
        "Questionnaire",
        "2026",
        "loinc",
        DECLINED,
        FORM.url,
        "Question ",
        "valueCoding",
    ),
    *CODES,
    *(option.code for option in FREQUENCY),
    *(option.words for option in FREQUENCY),
    PASSPHRASE,
)


def forms_of(word: str) -> tuple[bytes, ...]:
    """The same word as a file might hold it."""
    plain = word.encode()
    return (plain, plain.upper(), word.encode("utf-16-le"), base64.b64encode(plain)[:-4] or plain, plain.hex().encode())


def found_in(root: Path, words: tuple[str, ...]) -> list[tuple[str, str]]:
    files = every_file(root)
    assert files
    return [
        (name, word)
        for name, data in files.items()
        for word in words
        if any(len(form) > 3 and form in data for form in forms_of(word))
    ]


def test_the_search_finds_what_is_there(tmp_path: Path):
    store_in(tmp_path).add(FORM, all_answered(1, NOTE))
    run_sql(tmp_path, "INSERT INTO record (identifier, sealed) VALUES ('x', 'wintergreen lighthouse sentence')")
    assert ("records.sqlite3", NOTE) in found_in(tmp_path, WORDS)


def test_nothing_is_in_plain_without_a_passphrase_and_with_the_database_in_use(tmp_path: Path):
    store = store_in(tmp_path)
    tags = [store.add(FORM, all_answered(1, NOTE))]
    with closing(opened(tmp_path / "records.sqlite3", 1.0)) as held:
        held.execute("BEGIN")
        held.execute("SELECT count(*) FROM record").fetchall()
        tags += [store.add(FORM, all_answered(place, NOTE)) for place in range(4)]
        assert (tmp_path / "records.sqlite3-wal").stat().st_size > 4096
        assert (tmp_path / "records.sqlite3-shm").exists()
        assert found_in(tmp_path, (*WORDS, *tags)) == []
    assert found_in(tmp_path, (*WORDS, *tags)) == []


def test_nothing_is_in_plain_after_everything_staff_do(tmp_path: Path):
    words = tuple(word for word in WORDS if word != "2026")  # the audit trail has dates, of what staff did
    store = store_in(tmp_path)
    tag = store.add(FORM, all_answered(1, NOTE))
    store.set_passphrase(PASSPHRASE)
    store.lock()
    store.unlock(PASSPHRASE)
    store.records()
    store.add(FORM, all_answered(3, NOTE))
    assert found_in(tmp_path, (*words, tag)) == []


def test_damage_brings_nothing_into_the_open(tmp_path: Path):
    store = store_in(tmp_path)
    store.add(FORM, all_answered(1, NOTE))
    with (tmp_path / "records.sqlite3").open("r+b") as file:
        file.write(bytes(100))
    store.add(FORM, all_answered(1, NOTE))
    words = tuple(word for word in WORDS if word != "2026")
    assert len(every_file(tmp_path)) > 4
    assert found_in(tmp_path, words) == []


def test_a_note_does_not_show_in_the_size(tmp_path: Path):
    store = store_in(tmp_path)
    for note in ("", "x", "x" * 900):
        store.add(FORM, all_answered(1, note))
    with closing(opened(tmp_path / "records.sqlite3", 1.0)) as connection:
        sizes = connection.execute("SELECT DISTINCT length(sealed) FROM record").fetchall()
    assert len(sizes) == 1
