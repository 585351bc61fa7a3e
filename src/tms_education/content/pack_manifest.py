"""The manifest of a pack: what it is called, and the digest of each of its files. The signature speaks of it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from tms_education.content.documents import json_sheet, mapping, yaml_sheet
from tms_education.content.fields import Fields
from tms_education.content.pack_layout import MANIFEST, MOST_FILES, SIGNATURE, SOURCE
from tms_education.content.reading import decode
from tms_education.domain.errors import Problem
from tms_education.domain.pack import FORMAT, LONGEST_NAME, PackLabel, Signer, Version, is_identifier

_HEX = frozenset("0123456789abcdef")
_KEY, _MARK, _DIGEST = 64, 128, 64
"""Hexadecimal digits of a public key, of a signature and of a digest."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """A sound manifest: ``digests`` are the SHA-256 of each file by name, ``digest`` is that of the manifest itself."""

    label: PackLabel
    digests: Mapping[str, str]
    digest: str


@dataclass(frozen=True, slots=True)
class Signed:
    """What ``signature.json`` says; whether it is true, only the key can tell."""

    signer: Signer
    mark: bytes
    message: bytes


def read_label(text: str) -> PackLabel:
    """Give the label that the maker of a pack wrote into ``pack.yaml``.

    Raises:
        ContentError: with every problem of the file.
    """
    fields = mapping(yaml_sheet(SOURCE, text))
    fields.only({"id", "version", "name", "format"})
    label = _label(fields)
    fields.sheet.settle()
    return label


def read_manifest(raw: bytes) -> Manifest:
    """Give the manifest of a pack.

    Raises:
        ContentError: with every problem of the file.
    """
    fields = mapping(json_sheet(MANIFEST, decode(MANIFEST, raw)))
    fields.only({"id", "version", "name", "format", "files"})
    label, files = _label(fields), fields.child("files")
    digests = {name: files.text(name) for name in list(files.values)[: MOST_FILES + 1]}
    for name, found in digests.items():
        if found and not _is_hex(found, _DIGEST):
            files.note(name, "A digest has 64 hexadecimal digits.")
    fields.sheet.settle()
    return Manifest(label, digests, digest_of(raw))


def write_manifest(label: PackLabel, files: Mapping[str, bytes]) -> bytes:
    """Give the manifest of some files; always the same bytes for the same files."""
    values = {
        "format": FORMAT,
        "id": label.identifier,
        "name": label.name,
        "version": str(label.version),
        "files": {name: digest_of(data) for name, data in files.items()},
    }
    return _canonical(values)


def read_signature(raw: bytes, manifest: Manifest) -> Signed:
    """Give what is signed, by whom, and the mark.

    Raises:
        ContentError: with every problem of the file.
    """
    fields = mapping(json_sheet(SIGNATURE, decode(SIGNATURE, raw)))
    fields.only({"format", "signer", "key", "signature"})
    fields.whole("format", 1, FORMAT)
    name, key, mark = fields.text("signer"), fields.text("key"), fields.text("signature")
    if len(name) > LONGEST_NAME:
        fields.note("signer", f"The name has {len(name)} letters; {LONGEST_NAME} is the most.")
    for where, value, digits in (("key", key, _KEY), ("signature", mark, _MARK)):
        if value and not _is_hex(value, digits):
            fields.note(where, f"“{where}” must have {digits} hexadecimal digits.")
    fields.sheet.settle()
    return Signed(Signer(key, name), bytes.fromhex(mark), message_of(manifest.digest, name))


def write_signature(signer: Signer, mark: bytes) -> bytes:
    """Give ``signature.json``."""
    return _canonical({"format": FORMAT, "signer": signer.name, "key": signer.key, "signature": mark.hex()})


def message_of(digest: str, signer: str) -> bytes:
    """Give the bytes that are signed: the digest of the manifest, and the name the signer goes by."""
    return b"tms-education clinic pack\n" + _canonical({"format": FORMAT, "manifest": digest, "signer": signer})


def digest_of(data: bytes) -> str:
    """Give the SHA-256 of some bytes in hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def differences(manifest: Manifest, names: frozenset[str]) -> tuple[Problem, ...]:
    """Give what stands in the manifest and is not in the pack, and the other way round."""
    missing, spare = sorted(manifest.digests.keys() - names), sorted(names - manifest.digests.keys())
    return (
        *(Problem(name, 1, "The manifest names this file, and it is not in the pack.") for name in missing),
        *(Problem(name, 1, "The manifest does not name this file.") for name in spare),
    )


def _label(fields: Fields) -> PackLabel:
    identifier, name = fields.text("id"), fields.text("name")
    if identifier and not is_identifier(identifier):
        fields.note("id", "“id” may only hold small letters, digits and single dashes, such as our-clinic.")
    if len(name) > LONGEST_NAME:
        fields.note("name", f"The name has {len(name)} letters; {LONGEST_NAME} is the most.")
    newest = fields.values.get("format")
    if isinstance(newest, int) and not isinstance(newest, bool) and newest > FORMAT:
        fields.note("format", "This pack was made for a newer version of the program.")
    else:
        fields.whole("format", 1, FORMAT)
    return PackLabel(identifier, _version(fields), name)


def _version(fields: Fields) -> Version:
    """Give the version; YAML reads ``2`` and ``2.1`` as numbers, and both are as good as text but ``2.10``."""
    value = fields.values.get("version")
    words = str(value) if type(value) is int else value
    if isinstance(words, str):
        try:
            return Version.parse(words.strip())
        except ValueError:
            pass
    fields.note("version", '“version” must be one to four numbers in quotes, such as "2" or "2026.11.3".')
    return Version("0")


def _is_hex(words: str, digits: int) -> bool:
    return len(words) == digits and set(words) <= _HEX


def _canonical(values: object) -> bytes:
    return (json.dumps(values, indent=1, sort_keys=True, ensure_ascii=False) + "\n").encode()
