"""One opened record: the number first, then every question with its answer, then the person's own words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout

from tms_education.domain.questionnaire import DECLINED
from tms_education.domain.record import Record
from tms_education.ui.style.look import Look
from tms_education.ui.widgets import dates
from tms_education.ui.widgets.bands import band_word
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.columns import has_columns
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.notice import IconDisc
from tms_education.ui.widgets.text import Text


class RecordView(Card):
    """A record for staff."""

    def __init__(self, look: Look, record: Record) -> None:
        super().__init__(look)
        self._record = record
        self.setAccessibleName(self.tr("Record {tag}").format(tag=record.tag))
        down = QVBoxLayout(self)
        side = look.space(24)
        down.setContentsMargins(side, look.space(20), side, look.space(20))
        down.setSpacing(look.space(8))
        self._add_head(down)
        if record.safety:
            down.addWidget(self._safety())
        if record.note:
            down.addWidget(self._note())
        for question, answer in record.lines:
            self._add_line(down, question, answer)
        down.addStretch(1)

    def _add_head(self, down: QVBoxLayout) -> None:
        record, look = self._record, self.look
        down.addWidget(Text(look, record.name, "h2"))
        when = f"{record.title} · {dates.short_moment(look, record.answered_at)}"
        if record.label:
            when = self.tr("{record} · tag {tag}").format(record=when, tag=record.tag)
        if not record.finished:
            when = self.tr("{record} · unfinished").format(record=when)
        down.addWidget(Text(look, when, "body", "ink2"))
        if record.is_page:
            return
        if record.total is None:
            words = self.tr("{count} of {all} answered. No total.").format(count=record.answered, all=record.asked)
        else:
            words = self.tr("{total} out of {highest}").format(total=record.total, highest=record.highest)
            if record.band:
                words = self.tr("{score}, {band} range").format(score=words, band=band_word(record.band).lower())
        down.addWidget(Text(look, words, "h3"))
        limit = self.tr("A screening score, not a diagnosis. It does not rank risk.")
        down.addWidget(Text(look, limit, "caption", "ink2"))

    def _safety(self) -> Card:
        look = self.look
        card = Card(look, "rose")
        across = QHBoxLayout(card)
        across.setContentsMargins(look.space(14), look.space(10), look.space(14), look.space(10))
        across.addWidget(IconDisc(look, "flag", "wine", "rose", 40))
        words = self.tr("Item 9 is above zero. Please talk with this person. The support page was shown.")
        across.addWidget(Text(look, words, "body-strong", "wine"), 1, Qt.AlignmentFlag.AlignVCenter)
        return card

    def _note(self) -> Card:
        look = self.look
        card = Card(look, "lav")
        down = QVBoxLayout(card)
        down.setContentsMargins(look.space(16), look.space(12), look.space(16), look.space(12))
        down.addWidget(Text(look, self.tr("Their note"), "label", "plum"))
        down.addWidget(Text(look, self._record.note))
        return card

    def _add_line(self, down: QVBoxLayout, question: str, answer: str) -> None:
        look = self.look
        upright = not has_columns(look)
        rule = Ground(look)
        rule.setFixedHeight(1)
        rule.setAutoFillBackground(True)
        palette = rule.palette()
        palette.setColor(rule.backgroundRole(), look.colour("line"))
        rule.setPalette(palette)
        down.addWidget(rule)
        row = QBoxLayout(QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight)
        row.setSpacing(look.space(4 if upright else 20))
        row.addWidget(Text(look, question), 3)
        said = answer and answer != DECLINED
        words = {DECLINED: self.tr("Prefer not to say"), "": self.tr("No answer")}.get(answer, answer)
        role, colour = ("body-strong", "petrol_deep") if said else ("body", "ink2")
        row.addWidget(Text(look, words, role, colour), 2)
        down.addLayout(row)
