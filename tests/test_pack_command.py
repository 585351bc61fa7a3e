import zipfile

import pytest
from tests.content import packs

from tms_education.__main__ import main
from tms_education.content.pack_zip import write_zip


@pytest.fixture
def folder(tmp_path, capsys):
    assert main(["pack", "new", str(tmp_path / "pack")]) == 0
    capsys.readouterr()
    return tmp_path / "pack"


def run(*words: object) -> int:
    return main([str(word) for word in words])


def test_from_new_to_a_signed_pack_that_is_trusted(tmp_path, folder, capsys):
    key, file, data = tmp_path / "key", tmp_path / "a.tmspack", tmp_path / "data"
    assert run("pack", "verify", folder) == 0
    assert "articles added: How to find us" in capsys.readouterr().out
    assert run("pack", "key", key, "--name", "Clinic IT") == 0
    assert run("pack", "build", folder, "--out", file, "--key", key) == 0
    assert "Our clinic's pack, version 1, 3 files, signed" in capsys.readouterr().out
    assert run("--data-dir", data, "pack", "verify", file) == 0
    first = capsys.readouterr().out
    assert "signed by Clinic IT, a signer this device does not know; fingerprint " in first
    assert run("--data-dir", data, "pack", "trust", file) == 0
    fingerprint = first.partition("fingerprint ")[2].split("\n")[0]
    assert fingerprint in capsys.readouterr().out
    assert run("--data-dir", data, "pack", "verify", file) == 0
    assert f"signed by Clinic IT, trusted on this device; fingerprint {fingerprint}" in capsys.readouterr().out


def test_the_same_folder_gives_the_same_pack(tmp_path, folder):
    run("pack", "key", tmp_path / "key", "--name", "Clinic IT")
    for name in ("a", "b"):
        assert run("pack", "build", folder, "--out", tmp_path / name, "--key", tmp_path / "key") == 0
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    with zipfile.ZipFile(tmp_path / "a") as packed:
        assert sorted(packed.namelist()) == [
            *("articles/en/how-to-find-us.md", "clinic.yaml", "crisis.yaml", "manifest.json", "signature.json")
        ]


def test_a_pack_nobody_signed_is_named_so_and_cant_be_trusted(tmp_path, folder, capsys):
    assert run("pack", "build", folder, "--out", tmp_path / "a") == 0
    assert run("pack", "verify", tmp_path / "a") == 0
    assert "not signed: it never applies itself" in capsys.readouterr().out
    assert run("--data-dir", tmp_path / "data", "pack", "trust", tmp_path / "a") == 1
    assert "Nobody signed" in capsys.readouterr().err


def test_every_problem_is_named_by_file_and_line_and_nothing_is_built(tmp_path, folder, capsys):
    clinic = folder / "clinic.yaml"
    clinic.write_text(clinic.read_text().replace("country: US", "country: XX").replace("[monday, ", "[someday, "))
    article = folder / "articles/en/how-to-find-us.md"
    article.write_text(article.read_text().replace("order: 900", "order: no"))
    assert run("pack", "build", folder, "--out", tmp_path / "a") == 1
    found = capsys.readouterr()
    assert found.out.splitlines() == [
        "articles/en/how-to-find-us.md:8: “order” must be a whole number from 1 to 9999.",
        "clinic.yaml:4: There is no crisis line for “XX”.",
        "clinic.yaml:5: “someday” is not a day of the week.",
    ]
    assert found.err == "3 problems. The pack is not sound.\n"
    assert not (tmp_path / "a").exists()
    assert run("pack", "verify", folder) == 1


def test_a_pack_that_was_changed_after_it_was_signed_is_not_sound(tmp_path, capsys):
    files = packs.parts(packs.source())
    changed = {**files, "clinic.yaml": files["clinic.yaml"].replace(b"country: US", b"country: GB")}
    (tmp_path / "a").write_bytes(write_zip(changed.items()))
    assert run("pack", "verify", tmp_path / "a") == 1
    assert capsys.readouterr().out == "clinic.yaml:1: This file is not the one that was packed.\n"


def test_a_manifest_that_was_changed_no_longer_fits_its_signature(tmp_path, capsys):
    files = packs.parts(packs.source())
    other = packs.parts(packs.source(), version="2", key=None)
    (tmp_path / "a").write_bytes(write_zip({**files, **other}.items()))
    assert run("pack", "verify", tmp_path / "a") == 1
    assert capsys.readouterr().out.startswith("signature.json:1: The signature does not fit this pack")
    assert run("--data-dir", tmp_path / "data", "pack", "trust", tmp_path / "a") == 1
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("words", [["pack"], ["pack", "build", "x"], ["pack", "key", "x"], ["pack", "other"]])
def test_words_that_are_not_understood(words):
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2


def test_what_cant_be_done_is_a_sentence(tmp_path, folder, capsys):
    assert run("pack", "new", folder) == 1
    assert run("pack", "verify", tmp_path / "missing") == 1
    assert run("pack", "build", tmp_path / "missing", "--out", tmp_path / "a") == 1
    assert run("pack", "build", folder, "--out", tmp_path / "no" / "a") == 1
    assert run("pack", "build", folder, "--out", tmp_path / "a", "--key", folder / "pack.yaml") == 1
    run("pack", "key", tmp_path / "key", "--name", "A")
    assert run("pack", "key", tmp_path / "key", "--name", "A") == 1
    assert "Traceback" not in capsys.readouterr().err
