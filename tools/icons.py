"""Makes the icon of the program in every form that systems ask for, from the project's own logo.

    python tools/icons.py            writes the window's icon into resources/icon (committed: the program shows it)
    python tools/icons.py FOLDER     writes tms-education.ico, .icns and .png into a folder, for build.spec

The logo is drawn on a tile of paper, since its lines alone are lost on a dark task bar. .ico and .icns are plain
containers of PNG pictures, so no other tool is needed.
"""

import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from tms_education.design import tokens

ROOT = Path(__file__).resolve().parents[1]
LOGO = ROOT / "resources" / "pictures" / "light" / "logo.svg"
SHOWN = ROOT / "resources" / "icon"
NAME = "tms-education"
WINDOW_SIZES = (32, 64, 128)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}
CORNER = 0.22
"""The radius of the tile's corners, as a part of its side."""

WIDTH = 0.78
"""The width of the logo on the tile, as a part of its side; on the smallest it fills more."""

SMALL, SMALL_WIDTH = 32, 0.94


def tile(size: int) -> QImage:
    """Draw the icon, ``size`` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    logo = QSvgRenderer(str(LOGO))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.LIGHT.paper))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * CORNER, size * CORNER)
    width = size * (SMALL_WIDTH if size < SMALL else WIDTH)
    height = width * logo.viewBoxF().height() / logo.viewBoxF().width()
    logo.render(painter, QRectF((size - width) / 2, (size - height) / 2, width, height))
    painter.end()
    return image


def png(size: int) -> bytes:
    """Give the icon as a PNG picture."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(tile(size)):
        raise OSError("Qt wrote no PNG picture")
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Give a Windows icon of PNG pictures, by their size."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    entries = b""
    for size, data in pictures.items():
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), place)
        place += len(data)
    return head + entries + b"".join(pictures.values())


def icns(pictures: dict[bytes, bytes]) -> bytes:
    """Give a macOS icon of PNG pictures, by the name of their kind."""
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in pictures.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def make(folder: Path) -> dict[str, Path]:
    """Write every form into a folder; give the files by their ending."""
    folder.mkdir(parents=True, exist_ok=True)
    forms = {
        "ico": ico({size: png(size) for size in ICO_SIZES}),
        "icns": icns({kind: png(size) for kind, size in ICNS_KINDS.items()}),
        "png": png(512),
    }
    for ending, data in forms.items():
        (folder / f"{NAME}.{ending}").write_bytes(data)
    return {ending: folder / f"{NAME}.{ending}" for ending in forms}


def main(words: list[str]) -> int:
    """Write what was asked for."""
    if words:
        make(Path(words[0]))
        return 0
    SHOWN.mkdir(exist_ok=True)
    for size in WINDOW_SIZES:
        (SHOWN / f"{size}.png").write_bytes(png(size))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
