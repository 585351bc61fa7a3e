"""A painted picture as bytes and back, and the mark under which such bytes are kept between two starts."""

import hashlib
from collections.abc import Mapping
from struct import Struct
from typing import Protocol

from PySide6.QtCore import qVersion
from PySide6.QtGui import QImage, QPixmap

from tms_education import __version__

PLAIN = QImage.Format.Format_ARGB32_Premultiplied
_HEAD = Struct("<8sIId")
_KIND = b"TMSready"
_PIXEL = 4


class KeptPictures(Protocol):
    """Where pictures lie between two starts."""

    def get(self, mark: str) -> bytes:
        """Give what lies under a mark; empty for nothing."""

    def put(self, every: Mapping[str, bytes]) -> None:
        """Keep these and no others."""


def mark_of(wanted: tuple[object, ...], source: bytes) -> str:
    """Give the mark of a picture: another one for other words, another drawing or another program."""
    said = repr((*wanted, __version__, qVersion())).encode()
    return hashlib.blake2b(source, key=hashlib.blake2b(said, digest_size=32).digest(), digest_size=20).hexdigest()


def to_bytes(picture: QPixmap) -> bytes:
    """Give a picture as its width, height, ratio and pixels."""
    image = picture.toImage().convertToFormat(PLAIN)
    head = _HEAD.pack(_KIND, image.width(), image.height(), image.devicePixelRatio())
    return head + bytes(image.constBits())


def from_bytes(data: bytes) -> QPixmap | None:
    """Give that picture again; nothing when the bytes are not whole."""
    if len(data) <= _HEAD.size:
        return None
    kind, width, height, ratio = _HEAD.unpack_from(data)
    if kind != _KIND or len(data) != _HEAD.size + width * height * _PIXEL:
        return None
    image = QImage(memoryview(data)[_HEAD.size :], width, height, width * _PIXEL, PLAIN)
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)
