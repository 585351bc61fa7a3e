"""The illustrations, shipped or of the clinic's pack, drawn once into a picture of the size needed and kept."""

from collections import OrderedDict
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QRectF, QSizeF, Qt, QXmlStreamReader
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from tms_education.ui.style.ready import PLAIN, KeptPictures, from_bytes, mark_of, to_bytes

KEPT = 48
"""Ready pictures kept in memory, the latest used."""

Solids = Callable[[str], bytes]
"""Gives a shape in space by its file name; empty when there is none."""

Source = Callable[[str, str], bytes]
"""Gives the SVG or PNG bytes of a picture by folder (``light``, ``dim``, ``logo``) and name; empty for none."""

FINE = QImage.Format.Format_RGBA64_Premultiplied
"""How a landscape is drawn: with 8 bits a veil over a wide sky shows as streaks."""

_PNG = b"\x89PNG"


class Wanted(NamedTuple):
    """What a ready picture is kept under."""

    folder: str
    name: str
    layers: tuple[str, ...]
    width: int
    height: int
    ratio: float
    cover: bool


class Art:
    """Draws illustrations by name; one renderer per file, ready pictures kept by size and device pixel ratio."""

    def __init__(self, source: Source, solids: Solids = lambda _name: b"", kept: KeptPictures | None = None) -> None:
        self._source = source
        self._kept = kept
        self.edition = 0
        self.solid = solids
        self._renderers: dict[tuple[str, str], QSvgRenderer] = {}
        self._ready: OrderedDict[Wanted, QPixmap] = OrderedDict()
        self._photographs: dict[tuple[str, str], QImage] = {}

    def forget(self) -> None:
        """Draw everything anew, as another ``edition``: the clinic's pack has changed."""
        self.edition += 1
        self._renderers.clear()
        self._ready.clear()
        self._photographs.clear()

    def renderer(self, folder: str, name: str) -> QSvgRenderer:
        """Give the renderer of an illustration; not valid when the file is missing or damaged."""
        key = (folder, name)
        if key not in self._renderers:
            renderer = QSvgRenderer()
            text = self._source(folder, name)
            if text.startswith(_PNG):
                self._photographs[key] = QImage.fromData(text)
            elif text:
                renderer.load(QByteArray(text))
                renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
            self._renderers[key] = renderer
        return self._renderers[key]

    def size(self, folder: str, name: str) -> QSizeF:
        """Give the illustration's own size; empty when it can't be drawn."""
        renderer = self.renderer(folder, name)
        photograph = self._photographs.get((folder, name))
        if photograph is not None:
            return QSizeF(photograph.size())
        return renderer.viewBoxF().size() if renderer.isValid() else QSizeF()

    def layers(self, folder: str, name: str) -> tuple[str, ...]:
        """Give the names of the parts that make up the illustration, the backmost first."""
        reader = QXmlStreamReader(self._source(folder, name).decode("utf-8", "replace"))
        found: list[str] = []
        if reader.readNextStartElement():
            while reader.readNextStartElement():
                if reader.attributes().hasAttribute("id"):
                    found.append(reader.attributes().value("id"))
                reader.skipCurrentElement()
        return tuple(found)

    def draw(self, painter: QPainter, target: QRectF, folder: str, name: str, layers: tuple[str, ...] = ()) -> None:
        """Draw an illustration, or only some of its layers, fitted into ``target``."""
        renderer = self.renderer(folder, name)
        photograph = self._photographs.get((folder, name))
        if photograph is not None:
            self._draw_photograph(painter, target, photograph)
        if not renderer.isValid():
            return
        view = renderer.viewBoxF()
        scale = min(target.width() / view.width(), target.height() / view.height())
        left = target.center().x() - view.width() * scale / 2
        top = target.center().y() - view.height() * scale / 2
        if not layers:
            renderer.render(painter, QRectF(left, top, view.width() * scale, view.height() * scale))
            return
        for layer in layers:
            bounds = renderer.boundsOnElement(layer)
            place = QRectF(
                left + (bounds.x() - view.x()) * scale,
                top + (bounds.y() - view.y()) * scale,
                bounds.width() * scale,
                bounds.height() * scale,
            )
            renderer.render(painter, layer, place)

    @staticmethod
    def _draw_photograph(painter: QPainter, target: QRectF, photograph: QImage) -> None:
        size = QSizeF(photograph.size()).scaled(target.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(target.topLeft(), size)
        place.moveCenter(target.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, photograph)

    def picture(
        self,
        folder: str,
        name: str,
        size: QSizeF,
        ratio: float,
        layers: tuple[str, ...] = (),
        *,
        cover: bool = False,
    ) -> QPixmap:
        """Give a ready picture of ``size`` logical pixels; ``cover`` fills it and crops, else it fits inside."""
        wanted = Wanted(folder, name, layers, round(size.width()), round(size.height()), ratio, cover)
        if wanted in self._ready:
            self._ready.move_to_end(wanted)
            return self._ready[wanted]
        picture = self._from_last_start(wanted) or self._render(wanted)
        self._ready[wanted] = picture
        if len(self._ready) > KEPT:
            self._ready.popitem(last=False)
        return picture

    def end_start(self, *, keeps: bool) -> None:
        """Look no more for what the last start left; if it ``keeps``, what is ready now lies ready at the next one."""
        if self._kept is not None and keeps:
            self._kept.put({self._mark(wanted): to_bytes(picture) for wanted, picture in self._ready.items()})
        self._kept = None

    def _mark(self, wanted: Wanted) -> str:
        return mark_of(wanted, self._source(wanted.folder, wanted.name))

    def _from_last_start(self, wanted: Wanted) -> QPixmap | None:
        return None if self._kept is None else from_bytes(self._kept.get(self._mark(wanted)))

    def _render(self, wanted: Wanted) -> QPixmap:
        size = max(1, round(wanted.width * wanted.ratio)), max(1, round(wanted.height * wanted.ratio))
        picture = QImage(*size, FINE if wanted.cover else PLAIN)
        picture.setDevicePixelRatio(wanted.ratio)
        picture.fill(Qt.GlobalColor.transparent)
        own = self.size(wanted.folder, wanted.name)
        if own.isEmpty():
            return QPixmap.fromImage(picture)
        target = QRectF(0, 0, wanted.width, wanted.height)
        if wanted.cover:
            scale = max(target.width() / own.width(), target.height() / own.height())
            filled = QSizeF(own.width() * scale, own.height() * scale)
            target = QRectF(
                (target.width() - filled.width()) / 2,
                (target.height() - filled.height()) / 2,
                filled.width(),
                filled.height(),
            )
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, target, wanted.folder, wanted.name, wanted.layers)
        painter.end()
        return QPixmap.fromImage(picture.convertToFormat(PLAIN))
