"""What stands in place of a guide that is not there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.art_view import ArtView
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.text import Text


class MissingGuide(Ground):
    """Says so, and leads to the others.

    Signals:
        back_chosen: the person wants to see all guides.
    """

    back_chosen = Signal()

    def __init__(self, look: Look, art: Art) -> None:
        super().__init__(look)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.space(40), look.space(24), look.space(40), look.space(24))
        column.setSpacing(look.space(16))
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addStretch(1)
        if not look.has_big_text:
            picture = ArtView(look, art, "empty-no-match")
            picture.setFixedSize(look.space(320), look.space(240))
            column.addWidget(picture, 0, middle)
        column.addWidget(Text(look, self.tr("This guide isn’t here right now"), "h1", align=middle))
        column.addWidget(Text(look, self.tr("The other guides are all here."), "lead", "ink2", middle))
        back = PillButton(look, self.tr("See all guides"), "main")
        back.clicked.connect(self.back_chosen)
        column.addWidget(back, 0, middle)
        column.addStretch(2)
