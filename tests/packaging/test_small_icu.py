"""The small copy of ICU's data holds what Qt needs: words sort as with the whole of it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tools import small_icu, system_libraries

SORTED = """
from PySide6.QtCore import QCollator, QLocale, QTimeZone
words = ["zebra", "Äpfel", "apple", "Apfel", "éclair", "eclair", "ångström", "10", "9", "côte", "coté", "straße",
         "ñandu", "strasse", "co-op", "coop", "日本", "한국", "ไทย"]
for name in ("en_US", "en_GB", "C"):
    for numeric in (False, True):
        collator = QCollator(QLocale(name))
        collator.setNumericMode(numeric)
        print(sorted(words, key=collator.sortKey), [collator.compare(a, b) for a in words for b in words])
locale = QLocale("en_US")
print(locale.toUpper("straße ı i"), locale.toLower("İI"))
zone = QTimeZone(b"America/New_York")
print(zone.isValid(), zone.displayName(QTimeZone.TimeType.StandardTime, QTimeZone.NameType.LongName, locale))
"""


def library() -> Path | None:
    pyside = system_libraries.pyside_folder()
    return next((pyside / "Qt" / "lib").glob("libicudata.so.*"), None) if pyside else None


needs_linux = pytest.mark.skipif(library() is None or not shutil.which("ld"), reason="needs Qt's ICU and binutils")


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("icudt73l/en_US.res", True),
        ("icudt73l/coll/en.res", True),
        ("icudt73l/coll/de.res", False),
        ("icudt73l/root.res", True),
        ("icudt73l/zoneinfo64.res", True),
        ("icudt73l/coll/ucadata.icu", True),
        ("icudt73l/sr_Latn_RS.res", False),
        ("icudt73l/gb18030.cnv", False),
        ("icudt73l/translit/root.res", False),
        ("icudt73l/brkitr/thaidict.dict", False),
        ("icudt73l/brkitr/line.brk", True),
    ],
)
def test_only_other_languages_and_old_things_go(name: str, kept: bool):
    assert small_icu.is_kept(name, {"en"}) is kept


def test_what_is_packed_can_be_read_again():
    header = bytes([32, 0]) + small_icu.MAGIC + bytes(8) + small_icu.FORMAT + bytes(16)
    entries = {"icu/a.res": b"1" * 5, "icu/b.res": b"2" * 40, "icu/c.res": b"3" * 16}
    data = small_icu.packed(header, entries)
    read_header, read = small_icu.package_in(b"before" + data)
    assert read_header == header
    assert [(name, value.rstrip(b"\0")) for name, value in read.items()][:2] == list(entries.items())[:2]
    assert read["icu/c.res"] == entries["icu/c.res"]


def test_a_library_of_another_kind_is_refused():
    with pytest.raises(small_icu.UnknownFormatError):
        small_icu.package_in(b"\x7fELF and nothing that we know")


@needs_linux
def test_words_sort_as_before(tmp_path: Path):
    whole = library()
    assert whole is not None
    small = tmp_path / whole.name
    small_icu.make_small(whole, {"en"}, small)
    assert small.stat().st_size < whole.stat().st_size / 5
    answers = []
    for preload in ("", str(small)):
        environment = os.environ | {"LD_PRELOAD": preload}
        done = subprocess.run(
            [sys.executable, "-c", SORTED], env=environment, capture_output=True, text=True, check=True
        )
        assert done.stderr == ""
        answers.append(done.stdout)
    assert answers[0] == answers[1]
