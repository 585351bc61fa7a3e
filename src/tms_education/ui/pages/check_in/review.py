"""All answers at a glance, before they are kept: each can be changed, and a note added."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from tms_education.domain.questionnaire import DECLINED, Answers, Questionnaire, ResultKind
from tms_education.domain.safety import needs_support
from tms_education.domain.scoring import asked_items, open_required
from tms_education.domain.settings import MIN_TEXT_SIZE
from tms_education.ui.pages.check_in import papers
from tms_education.ui.pages.check_in.frame import View
from tms_education.ui.style import icons, typeset
from tms_education.ui.style.look import Look
from tms_education.ui.style.typeset import Block
from tms_education.ui.widgets.button import PillButton, Pressable
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.hand import suit_hand
from tms_education.ui.widgets.note_field import LONGEST, NoteField
from tms_education.ui.widgets.support_card import SupportCard
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.waiting_button import WaitingButton


class AnswerRow(Pressable):
    """A question with its answer in words; pressing it goes back to the question."""

    def __init__(self, look: Look, question: str, answer: str, *, is_open: bool) -> None:
        super().__init__(look, question)
        self.setAccessibleName(f"{question}: {answer}")
        self._question = Block(question, "body")
        self._answer = Block(answer, "body-strong", "plum" if is_open else "petrol_deep")
        self._under = not has_columns(look) or look.crowding > MIN_TEXT_SIZE
        self.radius = look.space(14)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _widths(self, width: int) -> tuple[int, int]:
        inner = width - 2 * self.look.space(14) - self.look.target(40)
        if self._under:
            return inner, inner
        answer = self.look.text(230)
        return inner - answer - self.look.space(16), answer

    def sizeHint(self) -> QSize:
        """Half a page wide."""
        width = self.look.space(520)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest word."""
        return QSize(self.look.space(300), self.look.target(56))

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height the words need."""
        left, right = self._widths(width)
        question = typeset.height(self.look, self._question, left)
        answer = typeset.height(self.look, self._answer, right)
        words = question + answer if self._under else max(question, answer)
        return max(self.look.target(56), words + self.look.space(20))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the two texts, a pencil and a rule under them."""
        look = self.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect())
        if self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("petrol_tint"))
            painter.drawRoundedRect(shape, self.radius, self.radius)
        left, right = self._widths(self.width())
        side = look.space(14)
        tall = self.heightForWidth(self.width()) - look.space(20)
        top = (shape.height() - tall) / 2
        if self._under:
            used = typeset.paint(painter, QRectF(side, top, left, tall), look, self._question)
            typeset.paint(painter, QRectF(side, top + used, left, tall), look, self._answer)
        else:
            typeset.paint(painter, QRectF(side, 0, left, shape.height()), look, self._question, middle=True)
            box = QRectF(side + left + look.space(16), 0, right, shape.height())
            typeset.paint(painter, box, look, self._answer, middle=True)
        pencil = look.target(24)
        spot = icons.box(shape.right() - side - pencil / 2, shape.center().y(), pencil)
        icons.paint(painter, spot, "edit", look.colour("petrol"))
        painter.setPen(QPen(look.colour("line"), 1.5))
        painter.drawLine(shape.bottomLeft(), shape.bottomRight())
        painter.end()


class ReviewView(View):
    """The page before the end.

    Signals:
        item_chosen: the person wants to change the answer of the item with that place.
        noted: the note is another now.
        back_chosen: back to the last question.
        finished: hand the answers over.
        support_chosen: open the support page.
    """

    item_chosen = Signal(int)
    noted = Signal(str)
    back_chosen = Signal()
    finished = Signal()
    support_chosen = Signal()

    def __init__(self, look: Look, form: Questionnaire, answers: Answers) -> None:
        super().__init__(look)
        self._form = form
        self._answers = answers
        self._add_head()
        upright = not has_columns(look)
        across = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        across.setSpacing(look.space(24))
        across.addWidget(self._list(), 650)
        side = QVBoxLayout()
        side.setSpacing(look.space(16))
        across.addLayout(side, 414)
        suit_hand(look, across)
        self.body.addLayout(across, 1)
        self._fill_side(side)
        self.add_credit(form)

    def _add_head(self) -> None:
        look = self.look
        self.body.addWidget(Text(look, self.tr("Your answers"), "h1"))
        left = sum(1 for item in asked_items(self._form, self._answers) if self._answers.get(item.link) is None)
        needed = len(open_required(self._form, self._answers))
        words = self.tr("Press a line to change an answer.")
        if not self._answers.chosen:
            words = self._reason()
        elif needed:
            words = self.tr("%Ln questions need an answer, or “{skip}”.", "", needed).format(skip=papers.skip_words())
        elif left:
            words = self.tr("%Ln questions have no answer yet. You can answer them, or leave them.", "", left)
        self.body.addWidget(Text(look, words, "lead", "plum" if left else "ink2"))

    def _list(self) -> Card:
        card = Card(self.look)
        down = QVBoxLayout(card)
        side = self.look.space(12)
        down.setContentsMargins(side, side, side, side)
        down.setSpacing(self.look.space(2))
        for place, item in enumerate(asked_items(self._form, self._answers)):
            row = AnswerRow(
                self.look,
                item.words,
                papers.answer_words(item, self._answers),
                is_open=self._answers.get(item.link) in {None, DECLINED},
            )
            row.clicked.connect(lambda _checked=False, place=place: self.item_chosen.emit(place))
            down.addWidget(row)
        down.addStretch(1)
        return card

    def _fill_side(self, side: QVBoxLayout) -> None:
        look = self.look
        if needs_support(self._form, self._answers):
            card = SupportCard(look)
            card.opened.connect(self.support_chosen)
            side.addWidget(card)
        if self._form.is_kept:
            self._add_note(side)
        if has_columns(look):
            side.addLayout(self._ways())
        else:
            self.add_foot(self._ways())
        side.addStretch(1)

    def _add_note(self, side: QVBoxLayout) -> None:
        look = self.look
        name = self.tr("A note for my care team (optional)")
        label = Text(look, name, "body-strong")
        self._note = NoteField(look, name, self._answers.note)
        self._note.written.connect(self.noted)
        label.setBuddy(self._note)
        side.addWidget(label)
        side.addWidget(self._note)
        limit = self.tr("Up to {count} letters. Nobody is alerted by a note.").format(count=LONGEST)
        side.addWidget(Text(look, limit, "caption", "ink2"))

    def _ways(self) -> QVBoxLayout:
        """Give the ways on and back, below the words why it can't go on yet."""
        look = self.look
        ways, row = QVBoxLayout(), QHBoxLayout()
        row.setSpacing(look.space(16))
        back = PillButton(look, self.tr("Back"), "second", "back")
        back.clicked.connect(self.back_chosen)
        self._finish = WaitingButton(look, self._way_on(), "next")
        self._finish.wait_for(self._reason())
        self._finish.went_on.connect(self.finished)
        reason = Text(look, "", "caption")
        self._finish.refused.connect(reason.set_words)
        row.addWidget(back)
        row.addWidget(self._finish, 1)
        suit_hand(look, row)
        ways.addWidget(reason)
        ways.addLayout(row)
        return ways

    def _way_on(self) -> str:
        """Name what comes next; never “finish”, which clears the screen elsewhere."""
        return self.tr("See my result") if self._form.result is ResultKind.SCORE else self.tr("See my page")

    def _reason(self) -> str:
        """Why it can't be finished yet, if so."""
        if not self._answers.chosen:
            words = self.tr("Nothing is answered yet. Answer a question first, or choose “{skip}” for it.")
            return words.format(skip=papers.skip_words())
        left = open_required(self._form, self._answers)
        if not left:
            return ""
        skip = papers.skip_words()
        return self.tr("“{question}” needs an answer, or “{skip}”.").format(question=left[0].words, skip=skip)

    def take_focus(self) -> None:
        """The way on."""
        self._finish.setFocus(Qt.FocusReason.OtherFocusReason)
