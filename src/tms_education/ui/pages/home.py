"""Home: a quiet welcome, the five questions patients ask first, and the four doors."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from tms_education.domain.article import ArticleCard
from tms_education.domain.navigation import Route
from tms_education.ui.page import Outside, Page
from tms_education.ui.style import mirror
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Layout, Look
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.card import CardButton
from tms_education.ui.widgets.flow import FlowLayout
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.scroll import PageScroll
from tms_education.ui.widgets.text import Text

FIRST_GROUP = "first-questions"
START = "learn/three-ways"

WORDS, UPRIGHT_WORDS = 450, 375
"""Pixels that the welcome may be wide at 100 %; the people stand beside it."""

FOUR_UP_TO = 130
"""Text size up to which the four doors stand side by side."""

EMPTY = 0.58
"""The share of the picture of people, from its left, in which nobody is."""


class Hero(Ground):
    """The dawn landscape with the welcome on it."""

    elevation = "e1"

    def __init__(self, look: Look, art: Art) -> None:
        super().__init__(look)
        self._art = art
        self.radius = look.space(24)
        self.body = QVBoxLayout(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the landscape, the people at its right, clipped to round corners; plain at big text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        rect = QRectF(self.rect())
        path.addRoundedRect(rect, self.radius, self.radius)
        painter.setClipPath(path)
        painter.fillRect(rect, self.look.colour("surface"))
        if not self.look.has_big_text:
            self._paint_landscape(painter, rect)
        if self.look.is_contrast:
            width = self.look.space(3)
            painter.setPen(QPen(self.look.colour("ctl"), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            inside = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.drawRoundedRect(inside, self.radius, self.radius)
        painter.end()
        super().paintEvent(event)

    def _paint_landscape(self, painter: QPainter, rect: QRectF) -> None:
        folder = self.look.picture_folder
        ratio = self.devicePixelRatioF()
        if not self.look.is_contrast:
            hills = self._art.picture(folder, "home-hero-hills", QSizeF(rect.size()), ratio, cover=True)
            painter.drawPixmap(0, 0, hills)
        own = self._art.size(folder, "home-hero")
        if own.isEmpty():
            return
        tall = min(rect.height(), rect.width() * 0.34) if self.look.portrait else rect.height()
        words = self.look.text(UPRIGHT_WORDS if self.look.portrait else WORDS) + self.look.space(60)
        tall = min(tall, (rect.width() - words) / (1 - EMPTY) * own.height() / own.width())
        width = tall * own.width() / own.height()
        people = ("glow", "people", "arm", "coil")
        picture = self._art.picture(folder, "home-hero", QSizeF(width, tall), ratio, people)
        left = -EMPTY * width if mirror.runs_left() else rect.width() - width  # moved, never turned
        painter.drawPixmap(QPointF(left, rect.height() - tall), picture)


class HomePage(Page):
    """The first page of every visit."""

    def __init__(self, look: Look, outside: Outside, route: Route) -> None:
        super().__init__(look, outside, route)
        side = 24 if look.portrait else 40
        inside = Ground(look)
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(look.space(18))
        self._column.setContentsMargins(*(look.space(edge) for edge in (side, 8, side, 22)))
        self._column.addWidget(self._hero())
        self._add_questions()
        self._column.addWidget(self._doors(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(PageScroll(look, inside))

    def _hero(self) -> Hero:
        look = self.look
        hero = Hero(look, self.outside.art)
        pad = look.space(40 if not look.portrait else 32)
        edge = look.space(44 if look.roomy else 16)
        hero.body.setContentsMargins(pad, edge, pad, edge)
        hero.body.setSpacing(look.space(8))
        words = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        words.setSizePolicy(policy)
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(look.space(8))
        lines.addWidget(Text(look, self.tr("Welcome.\nTake your time."), "display"))
        lines.addWidget(
            Text(look, self.tr("See how TMS works and what a visit feels like. Stop or skip at any time."), "lead")
        )
        lines.addSpacing(look.space(4))
        start = PillButton(look, self.tr("Start with the basics"), "main", "next", icon_after=True)
        start.clicked.connect(lambda: self.route_chosen.emit(START))
        line = QHBoxLayout()
        line.addWidget(start)
        line.addStretch(1)
        lines.addLayout(line)
        if not look.has_big_text:
            words.setMaximumWidth(look.text(UPRIGHT_WORDS if look.portrait else WORDS))
        beside = QHBoxLayout()
        beside.addWidget(words, 4)
        if not look.has_big_text:
            beside.addStretch(1)
        hero.body.addStretch(1)
        hero.body.addLayout(beside)
        hero.body.addStretch(1)
        return hero

    def _add_questions(self) -> None:
        cards = [card for card in self.outside.library.cards() if card.group == FIRST_GROUP]
        if not cards:
            return
        holder = Ground(self.look)
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.look.space(8))
        layout.addWidget(Text(self.look, self.tr("What people ask first"), "h3"))
        row = Ground(self.look)
        flow = FlowLayout(row, self.look.space(8), self.look.space(10))
        for card in cards:
            flow.addWidget(self._question(card))
        layout.addWidget(row)
        self._column.addWidget(holder)

    def _question(self, card: ArticleCard) -> PillButton:
        button = PillButton(self.look, card.question, "second", role="label")
        button.clicked.connect(lambda: self.route_chosen.emit(f"learn/{card.slug}"))
        return button

    def _guide_minutes(self) -> str:
        minutes = [card.minutes for card in self.outside.library.cards()]
        if not minutes:
            return ""
        return self.tr("{least} to {most} minutes each").format(least=min(minutes), most=max(minutes))

    def _doors(self) -> Ground:
        few, two = self.tr("about 3 minutes"), self.tr("about 2 minutes")
        doors = (
            ("learn", self.tr("Learn"), self.tr("Short guides in plain words"), self._guide_minutes()),
            ("explore", self.tr("Explore"), self.tr("See how it works, step by step"), few),
            ("timeline", self.tr("Timeline"), self.tr("Plan your visits, week by week"), two),
            ("check-in", self.tr("Check-in"), self.tr("Nine questions about your mood"), few),
        )
        ground = Ground(self.look)
        grid = QGridLayout(ground)
        grid.setContentsMargins(0, 0, 0, 0)
        has_room = self.look.layout is Layout.RAIL and self.look.crowding <= FOUR_UP_TO
        columns = 4 if has_room else 2
        if self.look.has_big_text and self.look.portrait:
            columns = 1
        grid.setSpacing(self.look.space(24 if columns == 4 else 16))
        for place, (route, title, line, hint) in enumerate(doors):
            art = f"door-{route.replace('-', '')}"
            card = CardButton(
                self.look,
                self.outside.art,
                art,
                title,
                line,
                hint,
                190 if self.look.roomy else 108,
            )
            if self.look.portrait:
                card.let_picture_grow()
            card.clicked.connect(lambda _checked=False, wanted=route: self.route_chosen.emit(wanted))
            grid.addWidget(card, place // columns, place % columns)
        for index in range(columns):
            grid.setColumnStretch(index, 1)
        if not self.look.portrait:
            grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        return ground
