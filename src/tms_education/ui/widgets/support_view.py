"""Help for a hard moment: staff, crisis lines, the emergency number. It never names a risk."""

from datetime import date

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from tms_education.domain.clinic import Clinic
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.widgets import dates
from tms_education.ui.widgets.art_view import ArtView
from tms_education.ui.widgets.big_action import BigAction
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.crisis_row import crisis_row
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.notice import IconDisc
from tms_education.ui.widgets.scroll import PageScroll
from tms_education.ui.widgets.text import Text

NO_BREAK = "\u00a0"

PICTURE = "support-bench"
BAND_TOP = 0.58
"""Where the two people begin, as a share of the picture's height."""


class PictureBand(QWidget):
    """A wide band of the picture with the two people in it; decoration, so it is silent."""

    def __init__(self, look: Look, art: Art) -> None:
        super().__init__()
        self.look = look
        self.radius = look.space(24)
        self._art = art

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture as wide as the band, from the people down."""
        own = self._art.size(self.look.picture_folder, PICTURE)
        if own.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), self.radius, self.radius)
        painter.setClipPath(path)
        tall = self.width() * own.height() / own.width()
        size = QSizeF(self.width(), tall)
        picture = self._art.picture(self.look.picture_folder, PICTURE, size, self.devicePixelRatioF())
        painter.drawPixmap(0, round(-tall * BAND_TOP), picture)
        painter.end()


class SupportView(Ground):
    """The support page. ``after_answer`` when an answer opened it, and the form can go on from here.

    Signals:
        tell_staff_chosen: the person wants to hand the tablet over.
        back_chosen: back to where they were.
        go_on_chosen: on with the form.
    """

    tell_staff_chosen = Signal()
    back_chosen = Signal()
    go_on_chosen = Signal()

    def __init__(self, look: Look, art: Art, clinic: Clinic, today: date, *, after_answer: bool) -> None:
        super().__init__(look)
        self._clinic = clinic
        self._crisis = clinic.crisis
        self._today = today
        self._after_answer = after_answer
        inside = Ground(look)
        upright = not has_columns(look)
        across = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight, inside)
        side = look.space(24 if look.portrait else 40)
        across.setContentsMargins(side, look.space(16), side, look.space(24))
        across.setSpacing(look.space(24 if upright else 40))
        if has_columns(look) or (look.portrait and not look.has_big_text):
            across.addWidget(self._picture(art), 440)
        words = QVBoxLayout()
        words.setSpacing(look.space(13))
        across.addLayout(words, 608)
        self._fill(words)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(PageScroll(look, inside))

    def _picture(self, art: Art) -> QWidget:
        if has_columns(self.look):
            return ArtView(self.look, art, PICTURE, cover=True, radius=24)
        band = PictureBand(self.look, art)
        band.setFixedHeight(self.look.space(300))
        return band

    def _fill(self, words: QVBoxLayout) -> None:
        look = self.look
        title = self.tr("Thank you for telling us.") if self._after_answer else self.tr("Help is here")
        words.addWidget(Text(look, title, "h1"))
        words.addWidget(Text(look, self._kind_words(), "lead"))
        tell = BigAction(
            look, "hand", self.tr("Tell staff now"), self.tr("Opens a card to hand over. No need to explain.")
        )
        tell.clicked.connect(self.tell_staff_chosen)
        self._tell = tell
        words.addWidget(tell)
        words.addWidget(self._lines())
        words.addWidget(self._danger())
        honest = self.tr("This tablet can’t send alerts. Please tell a person.")
        words.addWidget(Text(look, honest, "body", "ink2"))
        words.addStretch(1)
        words.addLayout(self._foot())

    def take_focus(self) -> None:
        """The first way to help; without a ring, which keys alone bring."""
        self._tell.setFocus(Qt.FocusReason.OtherFocusReason)

    def _kind_words(self) -> str:
        if self._after_answer:
            return self.tr(
                "You are not in trouble, and you are not alone. "
                "Many people with depression have thoughts like this, and they can ease. "
                "You deserve support today."
            )
        return self.tr("You are not alone. You can ask for help at any time, for any reason.")

    def _lines(self) -> Card:
        card = Card(self.look)
        down = QVBoxLayout(card)
        side = self.look.space(24)
        down.setContentsMargins(side, self.look.space(18), side, self.look.space(18))
        down.setSpacing(self.look.space(16))
        for line in self._crisis.lines:
            down.addLayout(crisis_row(self.look, line))
        if self._clinic.phone:
            clinic = self.tr("Your clinic, in working hours: {phone}").format(phone=self._clinic.phone)
            down.addWidget(Text(self.look, clinic))
        checked = self.tr("Numbers checked on {date}.").format(date=dates.long_date(self.look, self._crisis.checked_on))
        down.addWidget(Text(self.look, checked, "caption", "ink2"))
        if self._crisis.is_overdue(self._today):
            due = dates.long_date(self.look, self._crisis.review_due)
            words = self.tr("For staff: a new check was due on {date}. Please check these numbers.").format(date=due)
            down.addWidget(Text(self.look, words, "caption", "wine"))
        return card

    def _danger(self) -> Card:
        card = Card(self.look, "rose")
        across = QHBoxLayout(card)
        side = self.look.space(20)
        across.setContentsMargins(side, self.look.space(14), side, self.look.space(14))
        across.setSpacing(self.look.space(14))
        across.addWidget(IconDisc(self.look, "alert", "wine", "rose", 44), 0, Qt.AlignmentFlag.AlignVCenter)
        number = self._crisis.emergency
        words = self.tr("In danger right now? Tell anyone near you, or call {number}.").format(
            number=number.replace(" ", NO_BREAK)
        )
        if not number:
            words = self.tr("In danger right now? Tell anyone near you.")
        across.addWidget(Text(self.look, words, "body-strong", "wine"), 1, Qt.AlignmentFlag.AlignVCenter)
        return card

    def _foot(self) -> QBoxLayout:
        look = self.look
        upright = look.has_big_text
        foot = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        foot.setSpacing(look.space(16))
        if not upright:
            foot.addStretch(1)
        back = PillButton(look, self.tr("Back"), "second", "back")
        back.clicked.connect(self.back_chosen)
        foot.addWidget(back)
        if self._after_answer:
            on = PillButton(look, self.tr("Keep going"), "second", "next", icon_after=True)
            on.clicked.connect(self.go_on_chosen)
            foot.addWidget(on)
        return foot
