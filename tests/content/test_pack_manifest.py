import json

import pytest
from tests.content import packs

from tms_education.content.pack_layout import MANIFEST, SIGNATURE
from tms_education.content.pack_manifest import differences, read_manifest, read_signature, write_manifest
from tms_education.domain.errors import ContentError
from tms_education.domain.pack import PackLabel, Version

LABEL = PackLabel("our-clinic", Version("1.2"), "Our pack")
RAW = write_manifest(LABEL, {"clinic.yaml": b"x"})


def changed(**values: object) -> bytes:
    return json.dumps({**json.loads(RAW), **values}, indent=1).encode()


def test_a_manifest_is_read_as_it_was_written():
    found = read_manifest(RAW)
    assert found.label == LABEL
    assert found.digests == {"clinic.yaml": "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"}


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"id": "Our Clinic"}, "“id” may only hold small letters, digits and single dashes, such as our-clinic."),
        ({"id": ""}, "“id” must be a text."),
        ({"name": "n" * 81}, "The name has 81 letters; 80 is the most."),
        ({"version": "one"}, "“version” must be one to four numbers in quotes"),
        ({"version": 1.5}, "“version” must be one to four numbers in quotes"),
        ({"format": 2}, "This pack was made for a newer version of the program."),
        ({"format": True}, "“format” must be a whole number from 1 to 1."),
        ({"files": []}, "“files” must be named values."),
        ({"files": {"clinic.yaml": "00"}}, "A digest has 64 hexadecimal digits."),
        ({"more": 1}, "Nothing is called “more” here."),
    ],
)
def test_a_wrong_manifest_is_named_by_its_line(values, sentence):
    with pytest.raises(ContentError) as caught:
        read_manifest(changed(**values))
    (problem,) = caught.value.problems
    assert (problem.file, problem.sentence.startswith(sentence)) == (MANIFEST, True), problem


@pytest.mark.parametrize("raw", [b"", b"[]", b"\xff", b'{"a": 1, "a": 2}'])
def test_what_is_no_manifest_is_a_sentence(raw):
    with pytest.raises(ContentError):
        read_manifest(raw)


def test_files_and_manifest_must_name_each_other():
    found = differences(read_manifest(RAW), frozenset({"crisis.yaml"}))
    assert [str(one) for one in found] == [
        "clinic.yaml:1: The manifest names this file, and it is not in the pack.",
        "crisis.yaml:1: The manifest does not name this file.",
    ]


def test_the_label_in_yaml_may_hold_whole_numbers():
    assert packs.label_of("format: 1\nid: a\nname: A\nversion: 3\n").version == Version("3")
    with pytest.raises(ContentError, match=r"pack\.yaml:4: “version” must be"):
        packs.label_of("format: 1\nid: a\nname: A\nversion: 2.10\n")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"key": "xyz"}, "“key” must have 64 hexadecimal digits."),
        ({"signature": "00"}, "“signature” must have 128 hexadecimal digits."),
        ({"signer": ""}, "“signer” must be a text."),
        ({"signer": "s" * 81}, "The name has 81 letters; 80 is the most."),
        ({"format": 9}, "“format” must be a whole number from 1 to 1."),
    ],
)
def test_a_wrong_signature_file_is_named(change, sentence):
    files = packs.parts(packs.source())
    manifest = read_manifest(files[MANIFEST])
    assert read_signature(files[SIGNATURE], manifest).signer == packs.KEY.signer
    raw = json.dumps({**json.loads(files[SIGNATURE]), **change}).encode()
    with pytest.raises(ContentError) as caught:
        read_signature(raw, manifest)
    assert [problem.sentence for problem in caught.value.problems] == [sentence]
