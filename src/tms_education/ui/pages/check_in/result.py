"""What the answers add up to, and what they do not say."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from tms_education.domain.clinic import CrisisHelp
from tms_education.domain.guide import Dots
from tms_education.domain.questionnaire import Answers, Questionnaire
from tms_education.domain.safety import needs_support
from tms_education.domain.scoring import Score, score
from tms_education.domain.visit import Earlier, SavedResult
from tms_education.ui.pages.check_in.compared import compared
from tms_education.ui.pages.check_in.end import EndView
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.bands import band_word
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.code_card import CodeCard
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.gauge import BandLegend, BandPill, Gauge
from tms_education.ui.widgets.hand import suit_hand
from tms_education.ui.widgets.notice import Notice
from tms_education.ui.widgets.support_card import SupportCard
from tms_education.ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Beside:
    """What may stand beside a total: this visitor's earlier ones, if staff opened them, and the square code."""

    earlier: tuple[Earlier, ...] = ()
    dots: Dots = ()


class ResultView(EndView):
    """The page that ends a form with a total. What it says never depends on how high the total is."""

    def __init__(
        self,
        look: Look,
        form: Questionnaire,
        answers: Answers,
        saved: SavedResult,
        *,
        crisis: CrisisHelp,
        guarded: bool,
        beside: Beside = Beside(),
    ) -> None:
        super().__init__(look, form, answers)
        self._saved, self._guarded = saved, guarded
        self._earlier, dots = beside.earlier, beside.dots
        self._score = score(form, answers)
        self._add_help(crisis)
        upright = not has_columns(look)
        across = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        across.setSpacing(look.space(32))
        left, right = QVBoxLayout(), QVBoxLayout()
        right.setSpacing(look.space(14))
        across.addLayout(left, 520)
        across.addLayout(right, 536)
        suit_hand(look, across)
        self.body.addLayout(across, 1)
        left.setSpacing(look.space(14))
        has_code = bool(dots) and not upright
        left.addWidget(self._score_card(), 0 if has_code else 1)
        if not upright:
            left.addWidget(self._no_diagnosis())
        if has_code:
            left.addWidget(CodeCard(look, dots))
            left.addStretch(1)
        if upright:
            self._fill(right, dots)
        else:
            self._fill_beside(right)
        source = form.scale.source
        ranges = (self.tr("Ranges: {source}").format(source=source),) if source and self._score.band else ()
        self.add_credit(form, *ranges)

    def _add_help(self, crisis: CrisisHelp) -> None:
        """Where the safety answer calls for it, help stands before the number and all else."""
        if needs_support(self._form, self._answers):
            card = SupportCard(self.look, crisis)
            card.opened.connect(self.support_chosen)
            self.body.addWidget(card)

    # ---- the number

    def _score_card(self) -> Card:
        look = self.look
        card = Card(look, radius=24)
        down = QVBoxLayout(card)
        side = look.space(24)
        down.setContentsMargins(side, side, side, side)
        down.setSpacing(look.space(16))
        if self._score.total is None:
            self._add_count(down, self._score)
        else:
            self._add_gauge(down, self._score.total)
        return card

    def _add_count(self, down: QVBoxLayout, found: Score) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        down.addStretch(1)
        words = self.tr("{count} of {all} answered").format(count=found.answered, all=found.asked)
        down.addWidget(Text(self.look, words, "h1", align=centre))
        why = self.tr("A total needs all {all} answers, so there is none. That is okay.").format(all=found.asked)
        down.addWidget(Text(self.look, why, "lead", "ink2", centre))
        down.addStretch(1)

    def _add_gauge(self, down: QVBoxLayout, total: int) -> None:
        look = self.look
        bands = self._form.scale.bands
        down.addStretch(1)
        down.addWidget(Gauge(look, total, self._score.highest, bands))
        if self._score.band is not None:
            words = self.tr("{band} range").format(band=band_word(self._score.band.identifier))
            down.addWidget(BandPill(look, words), 0, Qt.AlignmentFlag.AlignHCenter)
        if self._earlier:
            words = self.tr("At the start {first}, today {now}").format(first=self._earlier[0].total, now=total)
            down.addWidget(Text(look, words, "lead", align=Qt.AlignmentFlag.AlignHCenter))
        down.addStretch(1)
        down.addWidget(BandLegend(look, bands))

    # ---- the words

    def _fill(self, down: QVBoxLayout, dots: Dots) -> None:
        """In one column all that is to read comes first, then the ways on."""
        self._add_first(down)
        self._add_next(down)
        down.addWidget(self._no_diagnosis())
        if dots:  # help and the words come first
            down.addWidget(CodeCard(self.look, dots))
        down.addStretch(1)
        self._add_saved(down)

    def _fill_beside(self, down: QVBoxLayout) -> None:
        """Next to the number what was kept and the ways on come early, so that they stand on the first screen."""
        self._add_first(down)
        self._add_saved(down)
        self._add_next(down)
        down.addStretch(1)

    def _add_first(self, down: QVBoxLayout) -> None:
        down.addWidget(Text(self.look, self.tr("Thank you. That was all."), "h1"))
        down.addWidget(Notice(self.look, "meaning", self.tr("What it means"), self._meaning()))

    def _add_next(self, down: QVBoxLayout) -> None:
        look = self.look
        if self._earlier and self._score.total is not None:
            words = compared(look, self._form.scale, self._earlier, self._score.total)
            down.addWidget(Notice(look, "replay", self.tr("Next to earlier"), words))
        down.addWidget(Notice(look, "timeline", self.tr("What comes next"), self._next_words()))

    def _no_diagnosis(self) -> Notice:
        words = self.tr("A score is one small clue. It can go up or down. You and your care team know more.")
        if self._score.total is None:
            words = self.tr("Answers are one small clue. They can change. You and your care team know more.")
        return Notice(self.look, "info", self.tr("This is not a diagnosis"), words, "lav")

    def _add_saved(self, down: QVBoxLayout) -> None:
        down.addWidget(Text(self.look, self._saved_words(), "body", "ink"))
        self.add_ways(down)

    def _meaning(self) -> str:
        found = self._score
        if found.total is None:
            return self.tr("You can show your care team the answers you gave.")
        line = self.tr("Your total is {total}. It can be from 0 to {highest}.")
        if found.band is not None:
            line = self.tr("{total} falls in the {band} range.")
        band = band_word(found.band.identifier).lower() if found.band is not None else ""
        line = line.format(total=found.total, highest=found.highest, band=band)
        about = self.tr("The number adds up how often you were bothered.")
        return f"{line} {about}"

    def _next_words(self) -> str:
        if not self._saved.tag:
            return self.tr(
                "Please show this page to your care team before you finish. Bring up anything that feels hard."
            )
        return self.tr("Nobody is alerted. Tell your care team you did this. Bring up anything that feels hard.")

    def _saved_words(self) -> str:
        if self._saved.is_declined:
            return self.tr("Your answers are not kept on this tablet. They are gone when you finish.")
        if not self._saved.tag:
            return self.tr("We could not save this on the tablet. Nothing is kept after you finish.")
        if self._guarded:
            words = self.tr("Saved on this tablet, sealed. Only your care team can open it. Tag: {tag}")
        else:
            words = self.tr("Saved on this tablet. No passphrase guards it yet. Tag: {tag}")
        return words.format(tag=self._saved.tag)
