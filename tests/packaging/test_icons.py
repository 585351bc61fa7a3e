"""The icon is made of the project's own logo, and every form of it is what its system expects."""

import struct
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from tools import icons

from tms_education.design import tokens


@pytest.mark.parametrize("size", icons.WINDOW_SIZES)
def test_the_committed_icon_is_the_one_the_logo_gives(size: int):
    shown = QImage(str(icons.SHOWN / f"{size}.png"))
    drawn = icons.tile(size)
    assert shown.size() == drawn.size()
    for place in (0.1, 0.25, 0.5, 0.75):
        spot = (round(size * place), round(size * 0.5))
        assert abs(shown.pixelColor(*spot).lightness() - drawn.pixelColor(*spot).lightness()) <= 2


def test_it_shows_the_dot_on_paper_with_clear_corners():
    drawn = icons.tile(128)
    assert drawn.pixelColor(0, 0).alpha() == 0
    assert drawn.pixelColor(64, 8).name().upper() == tokens.LIGHT.paper.upper()
    assert drawn.pixelColor(64, 64).red() > 200


def test_a_windows_icon_holds_every_size(tmp_path: Path):
    files = icons.make(tmp_path)
    data = files["ico"].read_bytes()
    assert struct.unpack_from("<HHH", data) == (0, 1, len(icons.ICO_SIZES))
    place = length = 0
    for number, size in enumerate(icons.ICO_SIZES):
        side, _, _, _, _, _, length, place = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert side == size % 256
        picture = QImage.fromData(data[place : place + length])
        assert (picture.width(), picture.height()) == (size, size)
    assert data[place + length :] == b""
    assert QImage(str(files["png"])).width() == 512


def test_a_macos_icon_holds_every_kind(tmp_path: Path):
    data = icons.make(tmp_path)["icns"].read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8]) == (len(data),)
    place, kinds = 8, {}
    while place < len(data):
        kind, length = data[place : place + 4], struct.unpack(">I", data[place + 4 : place + 8])[0]
        kinds[kind] = QImage.fromData(data[place + 8 : place + length]).width()
        place += length
    assert kinds == icons.ICNS_KINDS
