"""The plan on one printed page, however long it is: the letters shrink until all of it fits."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QLocale, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
)

from tms_education.domain.course import Course
from tms_education.domain.guide import Dots, VisitGuide
from tms_education.ui.widgets.month_grid import short

LARGEST, SMALLEST = 12.0, 3.0
"""Sizes of the letters in points."""

CODE_SIDE = 4.2
"""Side of the code in centimetres, at the foot of the page."""


def plan_html(
    locale: QLocale, course: Course, clinic: str, guide: VisitGuide, matters: Sequence[str], help_now: Sequence[str]
) -> str:
    """Give the words of the page."""
    translate = QCoreApplication.translate
    weeks = "".join(_week(locale, course, number) for number in range(len(course.weeks)))
    head = translate("PlanPaper", "{count} sessions, {first} to {last}, {year}").format(
        count=len(course.sessions),
        first=short(locale, course.first_day),
        last=short(locale, course.last_day),
        year=course.last_day.year,
    )
    foot = translate("PlanPaper", "For learning. What the clinic tells you counts. Nothing was sent anywhere.")
    parts = [
        f"<h1>{escape(translate('PlanPaper', 'My TMS plan'))}</h1><p>{escape(clinic)}</p>",
        f"<h3>{escape(course.protocol.name)}: {escape(head)}</h3><table cellpadding='2'>{weeks}</table>",
        _list(translate("PlanPaper", "What matters to me"), matters),
        _list(translate("PlanPaper", "What to bring"), guide.bring),
        _list(translate("PlanPaper", "Call the clinic the same day if"), guide.call),
        _list(translate("PlanPaper", "In danger, or thoughts of ending your life? Call at once"), help_now),
        f"<p>{escape(foot)}</p>",
    ]
    return "".join(parts)


def _week(locale: QLocale, course: Course, number: int) -> str:
    """Give a week as a row; days that were had bear a check."""
    week = course.weeks[number]
    had = {session.day: session.done for session in week}
    days = " &nbsp;·&nbsp; ".join(escape(short(locale, day)) + (" ✓" if done else "") for day, done in had.items())
    name = QCoreApplication.translate("PlanPaper", "Week {number}").format(number=week[0].week)
    return f"<tr><td><b>{escape(name)}</b>&nbsp;&nbsp;</td><td>{days}</td></tr>"


def _list(title: str, lines: Sequence[str]) -> str:
    if not lines:
        return ""
    return f"<h3>{escape(title)}</h3><ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"


def paint_page(painter: QPainter, page: QRectF, html: str, code: Dots, dots_a_cm: float) -> float:
    """Draw the page; give the size of its letters in points."""
    side = CODE_SIDE * dots_a_cm if code else 0.0
    room = page.adjusted(0, 0, 0, -side * 1.15)
    points = LARGEST
    document = _document(painter, html, room.size(), points)
    while document.size().height() > room.height() and points > SMALLEST:
        points -= 0.5
        document = _document(painter, html, room.size(), points)
    painter.save()
    painter.translate(room.topLeft())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, Qt.GlobalColor.black)
    document.documentLayout().draw(painter, context)
    painter.restore()
    if code:
        dot = side / len(code)
        for row, dots in enumerate(code):
            for column, dark in enumerate(dots):
                if dark:
                    at = QRectF(page.right() - side + column * dot, page.bottom() - side + row * dot, dot, dot)
                    painter.fillRect(at, Qt.GlobalColor.black)
    return points


def _document(painter: QPainter, html: str, size: QSizeF, points: float) -> QTextDocument:
    document = QTextDocument()
    font = painter.font()
    font.setPointSizeF(points)
    document.setDefaultFont(font)
    document.documentLayout().setPaintDevice(painter.device())
    document.setDocumentMargin(0)
    document.setHtml(html)
    document.setTextWidth(size.width())
    return document


def pdf_page(locale: QLocale, font: QFont, html: str, code: Dots) -> bytes:
    """Give the page as a PDF: Letter where people use it, A4 elsewhere."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(300)
    american = locale.measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4))
    margins = writer.pageLayout().margins(QPageLayout.Unit.Millimeter)
    for side in ("Left", "Top", "Right", "Bottom"):
        getattr(margins, f"set{side}")(18)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    painter.setFont(font)
    paint_page(painter, QRectF(0, 0, writer.width(), writer.height()), html, code, 300 / 2.54)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())
