"""The page of a tablet that waits for the next person: the clinic, a calm landscape, and one button."""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tms_education.domain import navigation
from tms_education.domain.kiosk import why_no_kiosk
from tms_education.domain.navigation import Route
from tms_education.domain.settings import Appearance
from tms_education.ui.page import Outside, Page
from tms_education.ui.style.look import Look
from tms_education.ui.style.speech import own_name
from tms_education.ui.widgets.art_view import ArtView
from tms_education.ui.widgets.big_action import BigAction
from tms_education.ui.widgets.button import TabButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.dawn import Dawn
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.scroll import PageScroll
from tms_education.ui.widgets.text import Text

SIZES = (100, 150, 200)
WIDEST = 600


class AttractPage(Page):
    """Waits. A touch anywhere begins a visit; the size of the text can be chosen before.

    On a tablet that may no longer stand alone, because the check of its crisis lines is due, it asks to see the desk
    instead and begins nothing. Why, staff read behind their door.
    """

    def __init__(self, look: Look, outside: Outside, route: Route) -> None:
        super().__init__(look, outside, route)
        self.may_begin = why_no_kiosk(outside.library.clinic().crisis, outside.clock.today(), outside.records) is None
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        dawn = Dawn(look, outside.art)
        outer.addWidget(dawn)
        inside = Ground(look)
        down = QVBoxLayout(inside)
        side = look.space(24 if look.portrait else 48)
        down.setContentsMargins(side, look.space(24), side, side)
        down.setSpacing(look.space(24))
        down.addLayout(self._head())
        down.addStretch(1)
        down.addLayout(self._foot())
        over = QVBoxLayout(dawn)
        over.setContentsMargins(0, 0, 0, 0)
        over.addWidget(PageScroll(look, inside))

    def _head(self) -> QHBoxLayout:
        look = self.look
        card = Card(look, radius=20)
        across = QHBoxLayout(card)
        across.setContentsMargins(look.space(18), look.space(12), look.space(24), look.space(12))
        across.setSpacing(look.space(14))
        mark = ArtView(look, self.outside.art, "logo", logo=self.outside.library.clinic().logo)
        mark.setFixedSize(QSize(look.space(58), look.space(48)))
        across.addWidget(mark)
        name = Text(look, self.outside.library.clinic().name, "body-strong")
        across.addWidget(name, 1, Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.addWidget(card)
        row.addStretch(1)
        return row

    def _foot(self) -> QHBoxLayout:
        look = self.look
        card = Card(look, radius=24)
        card.elevation = "e2"
        down = QVBoxLayout(card)
        side = look.space(32)
        down.setContentsMargins(side, look.space(28), side, side)
        down.setSpacing(look.space(16))
        self._fill(down)
        card.setMaximumWidth(max(look.space(WIDEST), look.text(WIDEST)))
        card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.addWidget(card, 1000)
        row.addStretch(1)
        return row

    def _fill(self, down: QVBoxLayout) -> None:
        look = self.look
        if not self.may_begin:
            down.addWidget(Text(look, self.tr("This tablet is resting"), "h1"))
            down.addWidget(Text(look, self.tr("Please ask at the desk. Someone there is glad to help."), "lead"))
            return
        down.addWidget(Text(look, self.tr("What is TMS like?"), "h1"))
        down.addWidget(Text(look, self.tr("Look around at your own pace. There is no test."), "lead"))
        line = self.tr("The screen clears when you finish.")
        begin = BigAction(look, "hand", self.tr("Touch to begin"), line)
        begin.clicked.connect(self._begin)
        down.addWidget(begin)
        now = self.visit.appearance
        words = (self.tr("Usual text"), self.tr("Large"), self.tr("Largest"))
        down.addWidget(self._choices(tuple(zip(words, (replace(now, text_size=size) for size in SIZES), strict=True))))
        languages = self.outside.library.clinic().languages
        if len(languages) > 1:
            down.addWidget(self._choices(tuple((own_name(one), replace(now, language=one)) for one in languages)))

    def _choices(self, choices: tuple[tuple[str, Appearance], ...]) -> QWidget:
        look, now = self.look, self.visit.appearance
        ground = Ground(look)
        row = FlowLayout(ground, look.space(10), look.space(10))
        group = QButtonGroup(ground)
        for name, appearance in choices:
            button = TabButton(look, name)
            button.setChecked(appearance == now)
            button.clicked.connect(lambda _on=False, wanted=appearance: self._choose(wanted))
            group.addButton(button)
            row.addWidget(button)
        return ground

    def _choose(self, appearance: Appearance) -> None:
        self.change_visit(self.visit.with_appearance(appearance))

    def _begin(self) -> None:
        if self.may_begin:
            self.route_chosen.emit(navigation.HOME)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A touch anywhere begins."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._begin()
