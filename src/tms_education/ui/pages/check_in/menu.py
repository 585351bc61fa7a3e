"""The forms to choose from: what each one is, how long it takes, and who sees it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout

from tms_education.domain.questionnaire import Questionnaire
from tms_education.ui.pages.check_in.frame import View
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.card import CardButton
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.notice import Notice
from tms_education.ui.widgets.text import Text

STILL_LIFES = ("still-window", "still-cup", "still-books", "still-bowl")
PICTURES = {"tell-your-team": "empty-nothing-yet", "is-tms-worth-discussing": "bench-people"}
"""What a form of that name is about: a page to write for the team, a talk."""

GUTTER = 25


def picture_of(form: str, place: int) -> str:
    """Give the drawing of a form: its own, or a quiet thing."""
    return PICTURES.get(form, STILL_LIFES[place % len(STILL_LIFES)])


class MenuView(View):
    """The first page of the check-in.

    Signals:
        form_chosen: the person wants that form (its identifier).
    """

    form_chosen = Signal(str)

    def __init__(self, look: Look, art: Art, forms: tuple[Questionnaire, ...], *, guarded: bool) -> None:
        super().__init__(look)
        self._guarded = guarded
        self.body.addWidget(Text(look, self.tr("Check-in"), "h1"))
        words = self.tr("Choose what fits today. You can skip any question, and stop at any time.")
        self.body.addWidget(Text(look, words, "lead", "ink2"))
        columns = 1 if look.has_big_text else 4 if has_columns(look) and not look.portrait else 2
        grid = QGridLayout()
        grid.setSpacing(look.space(GUTTER))
        apart = max(0, grid.spacing() - self.body.spacing())
        grid.setContentsMargins(0, apart, 0, apart)
        for place in range(columns):
            grid.setColumnStretch(place, 1)
        self._cards: list[CardButton] = []
        for place, form in enumerate(forms):
            card = self._card(art, form, picture_of(form.identifier, place))
            grid.addWidget(card, place // columns, place % columns)
            self._cards.append(card)
        self.body.addLayout(grid)
        honest = self.tr("This tablet can’t send alerts. Please tell a person how you are.")
        self.body.addWidget(Notice(look, "people", self.tr("Nobody is alerted"), honest, "lav"))
        self.body.addStretch(1)

    def _card(self, art: Art, form: Questionnaire, picture: str) -> CardButton:
        who = self.tr("Only you see it, and who you show it to.")
        if form.is_kept:
            who = self.tr("You choose if it is kept. If so, anyone who uses this tablet can open it.")
            if self._guarded:
                who = self.tr("Your care team can see it.")
        hint = ""
        if form.about.minutes:
            hint = self.tr("About %Ln minutes", "", form.about.minutes)
        card = CardButton(self.look, art, picture, form.name, f"{form.about.line} {who}".strip(), hint)
        card.clicked.connect(lambda: self.form_chosen.emit(form.identifier))
        return card

    def take_focus(self) -> None:
        """The first form."""
        if self._cards:
            self._cards[0].setFocus(Qt.FocusReason.OtherFocusReason)
