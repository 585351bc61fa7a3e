"""An article on paper: its whole text, its pictures drawn anew and whole, its sources and its date."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import QImage, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from tms_education.domain.article import Article, Cue, Paragraph, Section
from tms_education.domain.citation import Reference
from tms_education.domain.scene import Scene
from tms_education.domain.settings import Appearance
from tms_education.ui.pictures import gallery
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.article_words import ArticleWords
from tms_education.ui.widgets.dates import long_date

WIDE, TALL = 620, 440
"""Pixels a picture is drawn in, as on a screen; twice as many go to paper."""

ON_PAPER = 380
"""Points a picture is wide on paper."""

MARGIN = 18.0
"""Millimetres of empty paper on every side."""

SHARP = 2

STYLE = """
body { font-family: 'Atkinson Hyperlegible Next'; font-size: 12pt; }
h1 { font-size: 22pt; margin-bottom: 2pt; } h2 { font-size: 15pt; margin-top: 16pt; margin-bottom: 4pt; }
p { margin-top: 0; margin-bottom: 7pt; } li { margin-bottom: 4pt; }
p.small, p.note, p.source { font-size: 10pt; margin-bottom: 3pt; } a { text-decoration: none; }
"""

Scenes = Callable[[str], Scene | None]


class PrintedWords(ArticleWords):
    """The words of an article for paper: without chips to tap, with a picture below the text that asks for it."""

    def __init__(self, look: Look, article: Article, references: Mapping[str, Reference], scenes: Scenes) -> None:
        super().__init__(look, article, references)
        self._scenes = scenes
        self.cues: dict[Cue, str] = {}
        for section in article.sections:
            scene = scenes(section.cue.picture) if section.cue is not None else None
            if section.cue is not None and scene is not None and section.cue.picture in gallery.PICTURES:
                self.cues.setdefault(section.cue, section.identifier)

    def _chips(self, _paragraph: Paragraph) -> Iterator[str]:
        return iter(())

    def _section(self, section: Section, heading: str) -> Iterator[str]:
        yield from super()._section(section, heading)
        cue = section.cue
        scene = None if cue is None else self._scenes(cue.picture)
        if cue is not None and scene is not None and self.cues.get(cue) == section.identifier:
            caption = scene.step(cue.step).caption
            yield f'<p><img src="picture:{cue.picture}/{cue.step}" width="{ON_PAPER}"/></p>'
            yield f'<p class="small">{caption}. {scene.label}</p>'


class ArticlePaper:
    """Makes the paper in small steps, one picture each, so that progress can be shown."""

    def __init__(
        self,
        article: Article,
        references: Mapping[str, Reference],
        scenes: Scenes,
        art: Art,
        today: date,
        language: str = "en",
    ) -> None:
        self._look = Look(Appearance(language=language, reduced_motion=True))
        self._scenes, self._art, self._today = scenes, art, today
        self._words = PrintedWords(self._look, article, references, scenes)
        self._left = list(self._words.cues)
        self._images: dict[Cue, QImage] = {}
        self.title = article.card.title
        self.total = len(self._left)

    @property
    def done(self) -> int:
        """How many pictures are ready."""
        return len(self._images)

    def step(self) -> bool:
        """Draw one more picture; true once all are drawn."""
        if self._left:
            cue = self._left.pop(0)
            self._images[cue] = self._picture(cue)
        return not self._left

    def _picture(self, cue: Cue) -> QImage:
        image = QImage(WIDE * SHARP, TALL * SHARP, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        scene = self._scenes(cue.picture)
        picture = None if scene is None else gallery.build(cue.picture, scene, self._look, self._art)
        if picture is not None:
            picture.go_to(cue.step)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(SHARP, SHARP)
            picture.draw(painter, QRectF(0, 0, WIDE, TALL), picture.still_at(cue.step))
            painter.end()
        return image

    def document(self) -> QTextDocument:
        """Give the whole paper as a document, dark on white."""
        while not self.step():
            pass
        made = QTextDocument()
        made.setDefaultStyleSheet(STYLE)
        for cue, image in self._images.items():
            address = QUrl(f"picture:{cue.picture}/{cue.step}")
            made.addResource(QTextDocument.ResourceType.ImageResource.value, address, image)
        day = long_date(self._look, self._today)
        told = QCoreApplication.translate("ArticlePaper", "Printed {date}. For learning. It is not medical advice.")
        made.setHtml(f'<body>{self._words.html(with_sources=True)}<p class="small">{told.format(date=day)}</p></body>')
        return made

    def draw(self, device: QPagedPaintDevice) -> None:
        """Draw on a printer or a PDF writer, as many pages as it needs."""
        device.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
        made = self.document()
        made.setPageSize(QSizeF(device.pageLayout().paintRectPoints().size()))
        made.print_(device)

    def pdf(self) -> bytes:
        """Give the paper as a PDF: Letter where people use it, A4 elsewhere."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self.title)
        writer.setResolution(300)
        american = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4))
        self.draw(writer)
        buffer.close()
        return bytes(buffer.data().data())
