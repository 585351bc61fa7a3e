"""Targets for clinic packs: the zip file, its manifest, and the drawings in it."""

from contextlib import suppress

from fuzz.content_targets import _folder
from tms_education.content.pack_layout import LARGEST_PACK, fault
from tms_education.content.pack_manifest import read_label, read_manifest
from tms_education.content.pack_pictures import picture_faults
from tms_education.content.pack_zip import PackZip, write_zip
from tms_education.domain.errors import ContentError

OWN = {"manifest.json", "signature.json"}


def pack(data: bytes) -> None:
    """The bytes are a pack; and, behind a sound zip file, its manifest."""
    path = _folder() / "wild.tmspack"
    for raw in (data, write_zip([("manifest.json", data)])):
        path.write_bytes(raw)
        with suppress(ContentError), PackZip(path) as packed:
            total = 0
            for name in packed.names:
                if name not in OWN and fault(name, 0):
                    raise AssertionError(f"a name was let through: {name!r}")
                total += len(packed.read(name))
            if total > LARGEST_PACK:
                raise AssertionError("more was unpacked than may be")
    with suppress(ContentError):
        read_manifest(data)
    with suppress(ContentError):
        read_label(data.decode("utf-8", "replace"))


def drawing(data: bytes) -> None:
    """The bytes are a picture, drawn or photographed; each gets a verdict."""
    for name in ("wild.svg", "wild.png"):
        if any(problem.file != name or problem.line < 1 for problem in picture_faults(name, data)):
            raise AssertionError("a problem without a place")
