"""The body of a page that scrolls: as tall as its words need, and never wider than can be read well."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from tms_education.ui.style.look import Look
from tms_education.ui.widgets.ground import Ground, Margins
from tms_education.ui.widgets.scroll import PageScroll

WIDEST = 1400
"""Pixels a page's content may be wide; in a roomy window a fifth more."""


def page_body(look: Look, spacing: int, margins: Margins) -> tuple[PageScroll, QVBoxLayout]:
    """Give the scrolling widget and the layout inside it."""
    body = Ground(look)
    layout = QVBoxLayout(body)
    layout.setSpacing(look.space(spacing))
    left, top, right, bottom = (look.space(side) for side in margins)
    layout.setContentsMargins(left, top, right, bottom)
    body.setMaximumWidth(look.space(WIDEST) + left + right)
    scroll = PageScroll(look, body)
    scroll.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    return scroll, layout
