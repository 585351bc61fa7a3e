"""Puts a paper on a printer. Nothing is written to the tablet: a file would keep answers in plain."""

from html import escape

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QTextDocument
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from tms_education.domain.paper import Block, Paper

MARGIN = 18.0
"""Millimetres of empty paper on every side."""

STYLE = """
body { font-family: 'Atkinson Hyperlegible Next'; font-size: 12pt; }
h1 { font-size: 22pt; margin-bottom: 2pt; } h2 { font-size: 14pt; margin: 14pt 0 4pt 0; }
p { margin: 2pt 0; } li { margin: 3pt 0; } .foot { font-size: 9pt; margin-top: 10pt; }
"""


def document(paper: Paper) -> QTextDocument:
    """Give the paper as a document, black on white."""
    made = QTextDocument()
    made.setDefaultStyleSheet(STYLE)
    blocks = "".join(_block(block) for block in paper.blocks)
    foot = "".join(f'<p class="foot">{escape(line)}</p>' for line in paper.foot)
    made.setHtml(f"<body><h1>{escape(paper.title)}</h1><p>{escape(paper.under)}</p>{blocks}{foot}</body>")
    return made


def _block(block: Block) -> str:
    if block.boxed:
        lines = "".join(f"<p>{escape(line)}</p>" for line in block.lines)
        box = '<table border="1" cellpadding="8" width="100%" style="margin-top:12pt">'
        return f"{box}<tr><td><b>{escape(block.heading)}</b>{lines}</td></tr></table>"
    lines = "".join(f"<li>{escape(line)}</li>" for line in block.lines)
    return f"<h2>{escape(block.heading)}</h2><ul>{lines}</ul>"


def draw(paper: Paper, device: QPagedPaintDevice) -> None:
    """Draw the paper on a printer or a PDF writer, as many pages as it needs."""
    device.setPageMargins(QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN), QPageLayout.Unit.Millimeter)
    made = document(paper)
    made.setPageSize(QSizeF(device.pageLayout().paintRectPoints().size()))
    made.print_(device)


def send(paper: Paper) -> str:
    """Print on the tablet's own printer and give its name; an empty name when there is none."""
    chosen = QPrinterInfo.defaultPrinter()
    if chosen.isNull():
        return ""
    printer = QPrinter(chosen, QPrinter.PrinterMode.HighResolution)
    draw(paper, printer)
    return chosen.printerName()
