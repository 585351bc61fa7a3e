"""Packs for tests: the shipped one to begin with, changed and packed by hand."""

from pathlib import Path

from tms_education.content.pack_layout import MANIFEST, SIGNATURE, SOURCE
from tms_education.content.pack_manifest import digest_of, message_of, read_label, write_manifest, write_signature
from tms_education.content.pack_source import starter
from tms_education.content.pack_zip import write_zip
from tms_education.domain.pack import PackLabel, Signer, Version
from tms_education.storage import signatures

KEY = signatures.SigningKey(b"k" * 32, "Clinic IT")
OTHER_KEY = signatures.SigningKey(b"o" * 32, "Somebody else")

ARTICLE = """\
---
title: {title}
question: Where is it?
summary: Here.
group: practical
order: {order}
art: article-first-visit
sources: []
written_on: 2026-11-26
reviewed_by: null
reviewed_on: null
review_due: 2027-11-26
next: []
---
It is here.
"""


def source() -> dict[str, bytes]:
    """Give the files of the shipped starter that go into a pack."""
    return {name: data for name, data in starter() if name not in {"README.md", SOURCE}}


def lay_out(folder: Path, files: dict[str, bytes]) -> Path:
    """Write files into a folder and give it."""
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def parts(
    files: dict[str, bytes],
    version: str = "1",
    key: signatures.SigningKey | None = KEY,
    identifier: str = "our-clinic",
) -> dict[str, bytes]:
    """Give every file of the zip of a pack, its manifest and signature too."""
    manifest = write_manifest(PackLabel(identifier, Version(version), "Our pack"), files)
    packed = {**files, MANIFEST: manifest}
    if key is not None:
        mark = signatures.sign(key.secret, message_of(digest_of(manifest), key.name))
        packed[SIGNATURE] = write_signature(Signer(signatures.public_key(key.secret), key.name), mark)
    return packed


def write(
    file: Path,
    files: dict[str, bytes],
    version: str = "1",
    key: signatures.SigningKey | None = KEY,
    identifier: str = "our-clinic",
) -> Path:
    """Write a pack and give its file."""
    file.write_bytes(write_zip(parts(files, version, key, identifier).items()))
    return file


def label_of(text: str) -> PackLabel:
    """Read a label."""
    return read_label(text)
