"""Icons by meaning, drawn from qtawesome's Phosphor font alone.

qtawesome itself is not imported: its import costs about 135 ms and 31 MB, its first icon 40 to 85 ms more for eleven
other fonts (measured, docs/decisions/0005). Its font file and character table are all that is needed.
"""

import importlib.util
import json
from functools import cache
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPixmap

from tms_education.ui.style import mirror
from tms_education.ui.style.look import Look

FONT_FILE = "phosphor-1.3.0.ttf"
TABLE_FILE = "phosphor-charmap-1.3.0.json"

MEANINGS = {
    "home": "house",
    "learn": "book-open",
    "explore": "brain",
    "timeline": "path",
    "check-in": "clipboard-text",
    "staff": "lock-key",
    "staff-open": "lock-key-open",
    "text-size": "text-aa",
    "theme-light": "sun",
    "theme-dim": "moon",
    "theme-high-contrast": "circle-half",
    "finish": "shield-check",
    "menu": "list",
    "close": "x",
    "time": "clock",
    "next": "arrow-right",
    "back": "arrow-left",
    "done": "check",
    "done-disc": "check-circle",
    "read": "book-bookmark",
    "question": "question",
    "follows": "eye",
    "replay": "arrow-counter-clockwise",
    "play": "play",
    "pause": "pause",
    "place": "map-pin",
    "date": "calendar-blank",
    "edit": "pencil-simple",
    "kind": "heart",
    "info": "info",
    "alert": "warning-circle",
    "phone": "phone",
    "message": "chat-text",
    "meaning": "chat-centered-text",
    "hand": "hand-waving",
    "print": "printer",
    "delete": "trash",
    "open": "caret-right",
    "shut": "caret-left",
    "flag": "flag",
    "privacy": "lock-key",
    "note": "note-pencil",
    "more": "plus",
    "less": "minus",
    "turn": "hand-pointing",
    "person": "person-simple",
    "people": "users",
    "flask": "flask",
    "lab": "test-tube",
    "advice": "book-bookmark",
    "support": "lifebuoy",
    "records": "tray",
    "save": "export",
    "idea": "lightbulb",
    "microscope": "test-tube",
    "book": "book-bookmark",
    "search": "magnifying-glass",
    "star": "star",
    "speak": "speaker-high",
    "silent": "speaker-slash",
    "source": "file-text",
    "word": "text-t",
    "paper": "file-pdf",
}
"""What an icon means to the reader, and its name in Phosphor. ``-fill`` and ``-bold`` variants may be asked for."""


@cache
def _font_folder() -> Path:
    spec = importlib.util.find_spec("qtawesome")  # finds the package without importing it
    if spec is None or spec.origin is None:
        raise FileNotFoundError("the icon font's package, qtawesome, is not installed")
    return Path(spec.origin).parent / "fonts"


@cache
def _family() -> str:
    number = QFontDatabase.addApplicationFont(str(_font_folder() / FONT_FILE))
    families = QFontDatabase.applicationFontFamilies(number)
    return families[0] if families else ""


@cache
def _table() -> dict[str, str]:
    table: dict[str, str] = json.loads((_font_folder() / TABLE_FILE).read_text(encoding="utf-8"))
    return table


def glyph(meaning: str, variant: str = "") -> str:
    """Give the one-character text of an icon; ``variant`` is ``fill``, ``bold`` or nothing.

    Raises:
        KeyError: no icon has that meaning.
    """
    name = MEANINGS[meaning]
    return chr(int(_table()[f"{name}-{variant}" if variant else name], 16))


def paint(painter: QPainter, box: QRectF, meaning: str, colour: QColor, variant: str = "") -> None:
    """Draw an icon as large as fits into ``box``."""
    font = QFont(_family())
    font.setPixelSize(max(1, round(min(box.width(), box.height()))))
    painter.save()
    painter.setFont(font)
    painter.setPen(colour)
    shown = glyph(mirror.arrow(painter, meaning), variant)
    painter.drawText(mirror.visual(painter, box), Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


def pixmap(meaning: str, size: int, colour: QColor, ratio: float = 1.0, variant: str = "") -> QPixmap:
    """Give an icon as a picture of ``size`` logical pixels."""
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, QRectF(0, 0, size, size), meaning, colour, variant)
    painter.end()
    return image


def icon(look: Look, meaning: str, role: str = "petrol", size: int = 24, variant: str = "") -> QIcon:
    """Give an icon in the colour of a role, for controls that take a QIcon."""
    return QIcon(pixmap(meaning, size, look.colour(role), 2.0, variant))


def box(centre_x: float, centre_y: float, size: float) -> QRectF:
    """Give the square of ``size`` round a point."""
    half = QSizeF(size, size) / 2
    return QRectF(centre_x - half.width(), centre_y - half.height(), size, size)
