import io
import stat
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.content import packs

from tms_education.content import pack_layout, pack_zip
from tms_education.content.pack_zip import PackZip, write_zip
from tms_education.domain.errors import ContentError, Problem

GOOD = write_zip(packs.parts(packs.source()).items())


def opened(folder: Path, data: bytes) -> dict[str, bytes]:
    file = folder / "a.tmspack"
    file.write_bytes(data)
    with PackZip(file) as packed:
        return {name: packed.read(name) for name in packed.names}


def sentences(folder: Path, data: bytes) -> list[str]:
    with pytest.raises(ContentError) as caught:
        opened(folder, data)
    return [str(problem) for problem in caught.value.problems]


def zipped(*entries: tuple[str | zipfile.ZipInfo, bytes], method: int = zipfile.ZIP_STORED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as packed:
        packed.writestr("manifest.json", b"{}")
        for name, data in entries:
            packed.writestr(name, data)
    return out.getvalue()


def entry(name: str, mode: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system, info.external_attr = 3, mode << 16
    return info


def test_a_pack_gives_back_what_was_put_in(tmp_path):
    assert opened(tmp_path, GOOD) == packs.parts(packs.source())


def test_the_same_files_give_the_same_bytes_in_any_order():
    files = packs.parts(packs.source())
    assert write_zip(reversed(files.items())) == GOOD


@pytest.mark.parametrize(
    "name",
    [
        *("../clinic.yaml", "articles/../../x.md", "/etc/passwd", "C:/x.yaml", "c:clinic.yaml", "articles\\en\\x.md"),
        *("articles/./en/x.md", "articles//en/x.md", "..", "\\\\host\\x", "articles/en/..", "./clinic.yaml"),
    ],
)
def test_a_name_that_leads_out_is_refused(tmp_path, name):
    (found,) = sentences(tmp_path, zipped((name, b"x")))
    assert found.endswith(":1: This name leads out of the pack.")


def test_a_name_with_a_nul_is_refused_and_not_cut_short(tmp_path):
    data = zipped(("clinic.yaml.X", b"x")).replace(b"clinic.yaml.X", b"clinic.yaml\x00X")
    assert sentences(tmp_path, data) == ["clinic.yaml?X:1: This name leads out of the pack."]


@pytest.mark.parametrize("name", ["setup.exe", "articles/en/x.py", "clinic.yml", ".hidden", "pictures/a/b/c.svg", "x/"])
def test_a_name_nobody_knows_is_refused_unless_it_is_a_folder(tmp_path, name):
    data = zipped((name, b""))
    if name.endswith("/"):
        assert set(opened(tmp_path, data)) == {"manifest.json"}
    else:
        assert sentences(tmp_path, data) == [f"{name}:1: No file of a pack has a name like this."]


@pytest.mark.parametrize("name", ["articles/en/con.md", "protocols/lpt1.yaml", "nul.png"])
def test_the_names_of_windows_devices_are_refused(tmp_path, name):
    assert sentences(tmp_path, zipped((name, b"x"))) == [f"{name}:1: Windows can't have a file of this name."]


def test_names_that_differ_in_capitals_alone_are_refused(tmp_path):
    data = zipped(("articles/zh-Hant/a.md", b"x"), ("articles/zh-hant/a.md", b"x"))
    assert sentences(tmp_path, data) == [
        "articles/zh-hant/a.md:1: Two files have this name, or differ only in small and large letters."
    ]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_that_stands_twice_is_refused(tmp_path):
    assert len(sentences(tmp_path, zipped(("clinic.yaml", b"a"), ("clinic.yaml", b"b")))) == 1


@pytest.mark.parametrize("mode", [stat.S_IFLNK | 0o777, stat.S_IFCHR | 0o600, stat.S_IFIFO | 0o600])
def test_links_and_devices_are_refused(tmp_path, mode):
    found = sentences(tmp_path, zipped((entry("clinic.yaml", mode), b"/etc/passwd")))
    assert found == ["clinic.yaml:1: This is a link or a device, not a file."]


def test_every_problem_of_the_list_is_named_at_once(tmp_path):
    data = zipped(("../a", b""), ("b.exe", b""), (entry("clinic.yaml", stat.S_IFLNK), b""))
    assert len(sentences(tmp_path, data)) == 3


def test_a_file_that_is_too_large_is_refused_before_it_is_unpacked(tmp_path, monkeypatch):
    bomb = zipped(("clinic.yaml", bytes(30_000_000)), method=zipfile.ZIP_DEFLATED)
    assert len(bomb) < 100_000
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda *_given, **_named: pytest.fail("it was unpacked"))
    assert sentences(tmp_path, bomb) == ["clinic.yaml:1: The file has 30,000,000 bytes; 200,000 are the most."]


def test_many_files_that_are_too_large_together_are_refused(tmp_path):
    pictures = [(f"pictures/p{number}.png", bytes(pack_layout.LARGEST_PICTURE)) for number in range(17)]
    (found,) = sentences(tmp_path, zipped(*pictures, method=zipfile.ZIP_DEFLATED))
    assert found.startswith("a.tmspack:1: Unpacked it would have 71,303,170 bytes")


def test_an_entry_that_lies_about_its_size_gives_no_more_than_it_says(tmp_path):
    data = zipped(("clinic.yaml", bytes(100_000)), method=zipfile.ZIP_DEFLATED)
    lying = data.replace(struct.pack("<L", 100_000), struct.pack("<L", 10))
    assert sentences(tmp_path, lying) == ["clinic.yaml:1: The file is damaged and can't be unpacked."]


def test_too_many_files_are_refused_by_the_length_of_their_list(tmp_path):
    data = zipped(*((f"articles/en/a{number}.md", b"") for number in range(4100)))
    assert sentences(tmp_path, data) == ["a.tmspack:1: The pack holds more than 4,000 files."]


def test_a_pack_that_is_too_large_is_not_opened(tmp_path):
    file = tmp_path / "a.tmspack"
    with file.open("wb") as stream:
        stream.truncate(pack_layout.LARGEST_PACK + 1)
    with pytest.raises(ContentError, match="67,108,865 bytes; 67,108,864 are the most"):
        PackZip(file)


@pytest.mark.parametrize("data", [b"", b"PK", b"x" * 100, GOOD + b"x", b"x" + GOOD, GOOD[:-1], GOOD[:200]])
def test_what_is_no_plain_zip_file_is_refused(tmp_path, data):
    assert sentences(tmp_path, data) == ["a.tmspack:1: This is not a clinic pack: it is no plain zip file."]


def test_a_file_packed_in_a_strange_way_or_locked_is_refused(tmp_path):
    assert sentences(tmp_path, zipped(("clinic.yaml", b"x"), method=zipfile.ZIP_BZIP2))[-1].endswith(
        "The file is packed in a way this program does not read."
    )
    data = bytearray(zipped(("clinic.yaml", b"x")))
    place = data.rfind(b"PK\x01\x02")
    data[place + 8] |= 1
    assert sentences(tmp_path, bytes(data)) == ["clinic.yaml:1: The file is locked with a password."]


def test_a_pack_without_a_manifest_or_a_file_is_named(tmp_path):
    found = sentences(tmp_path, write_zip([("clinic.yaml", b"x")]))
    assert found == ["a.tmspack:1: There is no manifest.json; make the pack with “tms-education pack build”."]
    with pytest.raises(ContentError, match=r"b\.tmspack:1: The file can't be opened\."):
        PackZip(tmp_path / "b.tmspack")
    with pytest.raises(ContentError, match=r"can't be opened"):
        PackZip(tmp_path)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), min_size=1, max_size=12),
    cut=st.integers(0, 40),
)
def test_a_damaged_pack_is_always_a_sentence_and_never_more_than_it_may_be(tmp_path, changes, cut):
    data = bytearray(GOOD)
    for place, value in changes:
        data[place] = value
    found: dict[str, bytes] = {}
    problems: tuple[Problem, ...] = ()
    try:
        found = opened(tmp_path, bytes(data[: len(data) - cut]))
    except ContentError as error:
        problems = error.problems
    assert found or problems
    assert all(problem.line == 1 and "\n" not in str(problem) for problem in problems)
    assert sum(map(len, found.values())) <= pack_layout.LARGEST_PACK


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.text(max_size=30), st.binary(max_size=30)), max_size=5))
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_no_name_gets_out_of_the_folder(tmp_path, entries):
    try:
        made = zipped(*((name or "x", data) for name, data in entries))
    except (UnicodeEncodeError, ValueError, IndexError):
        return  # no zip file can have such a name
    try:
        found = opened(tmp_path, made)
    except ContentError:
        return
    for name in found:
        assert (tmp_path / name).resolve().is_relative_to(tmp_path.resolve())
        assert name in {"manifest.json", "signature.json"} or pack_layout.fault(name, 0) == ""


def test_the_end_of_a_zip_is_read_strictly():
    assert pack_zip._end_of(io.BytesIO(GOOD)) is not None
