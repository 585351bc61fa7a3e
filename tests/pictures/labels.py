"""The words painted in a picture: where each stands, and how it stands out from what lies under it."""

from dataclasses import dataclass
from itertools import combinations

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QTextLayout
from tests.pictures.helpers import render

from tms_education.ui.pictures.layers import Layers

LARGE, LARGE_BOLD = 24, 18.66
"""Pixels from which words count as large: WCAG 2.2 asks 3 to 1 of them, and 4.5 to 1 of all others."""

FAINT = 0.2
"""The share of a word's pixels that may stand out less: the soft edges of its letters are none of its colour."""


@dataclass(frozen=True)
class Label:
    """Words as they were painted: the box of their letters in the picture, their colour and their font."""

    text: str
    box: QRectF
    colour: QColor
    font: QFont

    @property
    def needed(self) -> float:
        """The contrast these words need."""
        size, bold = self.font.pixelSize(), self.font.weight() >= QFont.Weight.Bold
        return 3.0 if size >= LARGE or (bold and size >= LARGE_BOLD) else 4.5


@dataclass(frozen=True)
class Seen:
    """A picture with its words and without them."""

    image: QImage
    bare: QImage
    labels: tuple[Label, ...]


def see(monkeypatch, picture, size, time) -> Seen:
    """Paint a picture twice, its kept parts anew: with its words, and without."""
    found: list[Label] = []
    drawn, laid = QPainter.drawText, QTextLayout.draw

    def note(painter, text, box, font):
        colour = QColor(painter.pen().color())
        colour.setAlphaF(colour.alphaF() * painter.opacity())
        found.append(Label(text, painter.combinedTransform().mapRect(box), colour, font))

    def noted(painter, box, flags, text):
        note(painter, text, QRectF(painter.boundingRect(box, int(flags), text)), painter.font())
        drawn(painter, box, flags, text)

    def laid_out(layout, painter, at):
        note(painter, layout.text(), layout.boundingRect().translated(at), layout.font())
        laid(layout, painter, at)

    with monkeypatch.context() as patch:
        patch.setattr(Layers, "draw", lambda _layers, painter, _key, _area, paint: straight(painter, paint))
        patch.setattr(QPainter, "drawText", noted)
        patch.setattr(QTextLayout, "draw", laid_out)
        image = render(picture, size, time)
        patch.setattr(QPainter, "drawText", lambda *_words: None)
        patch.setattr(QTextLayout, "draw", lambda *_words: None)
        return Seen(image, render(picture, size, time), tuple(one for one in found if one.text.strip()))


def straight(painter, paint):
    """Paint a part of a picture into the picture itself, not into a store of its own."""
    painter.save()
    paint(painter)
    painter.restore()


def faults(seen: Seen) -> list[str]:
    """Give which words stand out too little, are covered or cut off, or lie on each other."""
    one, bare = pixels(seen.image), pixels(seen.bare)
    whole = QRectF(seen.image.rect())
    found = [f"{label.text}: {fault}" for label in seen.labels if (fault := _fault(label, one, bare, whole))]
    found += [f"{a.text} on {b.text}" for a, b in combinations(seen.labels, 2) if letters(a).intersects(letters(b))]
    return found


def letters(label: Label) -> QRectF:
    """Give the box of the letters alone: what is above and below them in a line is free."""
    air = label.box.height() * 0.14
    return label.box.adjusted(1, air, -1, -air)


def _fault(label: Label, image: np.ndarray, bare: np.ndarray, whole: QRectF) -> str:
    if not whole.adjusted(-1, -1, 1, 1).contains(letters(label)):
        return "cut off at the edge"
    box = label.box.toAlignedRect().intersected(whole.toRect())
    part = np.s_[box.top() : box.bottom() + 1, box.left() : box.right() + 1]
    own = np.array([label.colour.redF(), label.colour.greenF(), label.colour.blueF()])
    strong = (np.abs(image[part] - own).sum(-1) < 0.15) & (np.abs(image[part] - bare[part]).sum(-1) > 0.02)
    if strong.sum() < 2 * len(label.text.replace(" ", "")):
        return "not seen in its colour"
    ratios = np.sort(contrast(own, bare[part][strong]))
    worst = float(ratios[int(FAINT * len(ratios))])
    return "" if worst >= label.needed else f"contrast {worst:.2f} of {label.needed}"


def pixels(image: QImage) -> np.ndarray:
    """Give red, green and blue of every pixel, 0 to 1."""
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : 3 * plain.width()].reshape(plain.height(), plain.width(), 3) / 255.0


def contrast(colour: np.ndarray, grounds: np.ndarray) -> np.ndarray:
    """Give the contrast of a colour with each of some grounds, as WCAG counts it."""
    one, other = light(colour), light(grounds)
    return np.asarray((np.maximum(one, other) + 0.05) / (np.minimum(one, other) + 0.05))


def light(colours: np.ndarray) -> np.ndarray:
    """Give the relative luminance of colours."""
    linear = np.where(colours <= 0.04045, colours / 12.92, ((colours + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def busy_share(image: QImage) -> float:
    """Give the share of the picture where something is drawn: its colour is not that of the pixel beside or above."""
    seen = pixels(image)
    across, down = np.abs(np.diff(seen, axis=1)).sum(-1) > 0.02, np.abs(np.diff(seen, axis=0)).sum(-1) > 0.02
    return float((across[:-1] | down[:, :-1]).mean())
