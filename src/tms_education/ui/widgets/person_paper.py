"""One person's trend and every answer as a PDF, for the notes of the clinic."""

from html import escape

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from tms_education.domain.people import Person
from tms_education.domain.questionnaire import DECLINED
from tms_education.domain.record import Record
from tms_education.domain.settings import Appearance, Theme
from tms_education.ui.style.look import Look
from tms_education.ui.widgets import dates
from tms_education.ui.widgets.person_view import Open, ScaleOf
from tms_education.ui.widgets.trend_chart import TrendChart

CHART = QSize(640, 300)
SHARP = 3


def person_pdf(language: str, person: Person, open_one: Open, scale_of: ScaleOf) -> bytes:
    """Give the bytes of the paper; raises ``StoreError`` when a record does not open."""
    look = Look(Appearance(Theme.LIGHT, language=language))
    document = QTextDocument()
    parts = [f"<h1>{escape(person.name)}</h1>"]
    for form in person.forms:
        records = person.totals(form)
        chart = TrendChart(look, records, scale_of(form))
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(form), _image(chart))
        parts.append(f"<h2>{escape(records[0].title)}</h2><img src='{escape(form)}' width='{CHART.width()}'/>")
    parts += [_record(look, open_one(record.identifier)) for record in person.records]
    document.setHtml("".join(parts))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    margins = QMarginsF(18, 18, 18, 18)
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins))
    document.print_(writer)
    buffer.close()
    return bytes(buffer.data().data())


def _image(chart: TrendChart) -> QImage:
    chart.resize(CHART)
    image = QImage(CHART * SHARP, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SHARP)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    chart.draw(painter)
    painter.end()
    return image


def _record(look: Look, record: Record) -> str:
    declined = QCoreApplication.translate("RecordView", "Prefer not to say")
    nothing = QCoreApplication.translate("RecordView", "No answer")
    total = str(record.total) if record.total is not None else f"{record.answered}/{record.asked}"
    parts = (dates.short_moment(look, record.answered_at), record.title, "" if record.is_page else total, record.tag)
    head = " · ".join(part for part in parts if part)
    words = {DECLINED: declined, "": nothing}
    rows = "".join(
        f"<tr><td>{escape(question)}</td><td><b>{escape(words.get(answer, answer))}</b></td></tr>"
        for question, answer in record.lines
    )
    note = f"<p><i>{escape(record.note)}</i></p>" if record.note else ""
    return f"<h3>{escape(head)}</h3><table cellpadding='3'>{rows}</table>{note}"
