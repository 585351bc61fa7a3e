"""The start of the check-in: what it is and who will see the answers, before anything is asked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tms_education.domain.questionnaire import Questionnaire
from tms_education.ui.pages.check_in import papers
from tms_education.ui.pages.check_in.frame import View
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.art_view import ArtView
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.code_field import CodeField
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.form_card import PickRow
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.hand import suit_hand
from tms_education.ui.widgets.notice import Notice
from tms_education.ui.widgets.text import Text


class StartView(View):
    """The start page.

    Signals:
        begun: the person starts the form or goes on with it.
        back_chosen: back to the forms to choose from.
        code_given: the person typed a code from the desk.
        keeping_chosen: whether the answers may stay on this tablet.
    """

    begun = Signal()
    back_chosen = Signal()
    code_given = Signal(str)
    keeping_chosen = Signal(bool)

    def __init__(
        self,
        look: Look,
        art: Art,
        form: Questionnaire,
        *,
        in_progress: bool,
        guarded: bool,
        is_one_of_many: bool,
        seals_unfinished: bool = False,
    ) -> None:
        super().__init__(look)
        self._art = art
        self._form = form
        self._in_progress = in_progress
        self._guarded = guarded
        self._is_one_of_many = is_one_of_many
        self._seals_unfinished = seals_unfinished and form.is_kept
        down = QVBoxLayout()
        down.setSpacing(look.space(12))
        if not has_columns(look):
            self.body.addLayout(down, 1)
        else:
            across = QHBoxLayout()
            across.setSpacing(look.space(40))
            across.addWidget(ArtView(look, art, "still-window"), 300)
            across.addLayout(down, 748)
            self.body.addLayout(across, 1)
        self._fill(down)
        self.add_credit(form)
        self.add_foot(self._ways())

    def _fill(self, down: QVBoxLayout) -> None:
        look = self.look
        down.addWidget(Text(look, self._form.about.card or self.tr("A short check-in"), "h1"))
        count = sum(1 for item in self._form.items if not item.when)
        what = self.tr("%Ln questions", "", count)
        if self._form.about.minutes:
            minutes = self.tr("about %Ln minutes", "", self._form.about.minutes)
            what = self.tr("{questions}, {minutes}").format(questions=what, minutes=minutes)
        down.addWidget(Text(look, f"{self._form.about.line} {what}.".strip(), "lead"))
        self._keeping = QVBoxLayout()
        down.addLayout(self._keeping)
        who = Notice(look, "people", self.tr("Who sees your answers"), self._who_sees() + self._what_of_half())
        who.body.addWidget(Text(look, self.tr("This tablet can’t send alerts. Please tell a person."), "body-strong"))
        down.addWidget(who)
        talk = self.tr("It is one way to start a talk with your care team.")
        no_test = Notice(look, "info", self.tr("This is not a diagnosis"), talk, "lav")
        stop = self.tr("You can choose “{skip}” for any question. You can stop at any time.")
        no_test.body.addWidget(Text(look, stop.format(skip=papers.skip_words())))
        down.addWidget(no_test)
        self._codes = QVBoxLayout()
        down.addLayout(self._codes)
        down.addStretch(1)

    def _ways(self) -> QHBoxLayout:
        """Give the way on and the way back."""
        look = self.look
        begin = PillButton(
            look, self.tr("Go on") if self._in_progress else self.tr("Start"), "main", "next", icon_after=True
        )
        begin.setMinimumWidth(look.space(280))
        begin.clicked.connect(self.begun)
        self._begin = begin
        row = QHBoxLayout()
        row.setSpacing(look.space(16))
        row.addStretch(1)
        row.addWidget(begin)
        suit_hand(look, row)
        if self._is_one_of_many:
            back = PillButton(look, self.tr("Back"), "second", "back")
            back.clicked.connect(self.back_chosen)
            row.insertWidget(0, back)
        return row

    def offer_to_keep(self, *, keeps: bool) -> None:
        """Let the person say whether answers stay here, where it is seen before the form begins."""
        name = self.tr("After you finish")
        ways = (("", self.tr("Don’t keep my answers")), ("keep", self.tr("Keep my answers on this tablet")))
        row = PickRow(self.look, name, ways, ("keep" if keeps else "",), one=True)
        row.picked.connect(lambda: self.keeping_chosen.emit(bool(row.value)))
        self._keeping.addWidget(row)

    def offer_code(self, *, shown: bool) -> None:
        """Let the person type a code from the desk, where answers are kept; the field opens at a press."""
        box = Ground(self.look)
        down = QVBoxLayout(box)
        down.setContentsMargins(0, 0, 0, 0)
        field = CodeField(self.look)
        field.hide()
        field.given.connect(self.code_given)
        ask = PillButton(self.look, self.tr("I have a code from the desk"), "quiet", role="label")
        ask.clicked.connect(field.show)
        ask.clicked.connect(ask.hide)
        down.addWidget(ask, 0, Qt.AlignmentFlag.AlignLeft)
        down.addWidget(field)
        self._codes.addWidget(box)
        box.setVisible(shown)
        self.keeping_chosen.connect(box.setVisible)
        self._field = field

    def take_code(self, words: str) -> None:
        """Say how it went with the code."""
        self._field.clear()
        self._field.say(words)

    def _who_sees(self) -> str:
        if not self._form.is_kept:
            return self.tr(
                "You, and the people you show the page at the end to. Nothing is kept on this tablet. "
                "Nothing is sent anywhere, and nobody is alerted."
            )
        if self._guarded:
            return self.tr(
                "The clinic’s staff who know the passphrase. Answers are kept sealed on this tablet. "
                "They are not sent anywhere, and nobody is alerted."
            )
        return self.tr(
            "If you keep your answers, anyone who uses this tablet can open them. It has no passphrase yet. "
            "They are not sent anywhere, and nobody is alerted."
        )

    def _what_of_half(self) -> str:
        """Say what becomes of a form that its person walks away from, where it is sealed."""
        if not self._seals_unfinished:
            return ""
        return " " + self.tr("If you leave halfway, your answers so far are sealed for them too.")

    def take_focus(self) -> None:
        """The way on."""
        self._begin.setFocus(Qt.FocusReason.OtherFocusReason)
