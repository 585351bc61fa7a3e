"""One person for staff: the trend of each form, every check-in as a row, and one of them item by item."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tms_education.domain.errors import StoreError
from tms_education.domain.people import Person
from tms_education.domain.record import Record, Summary
from tms_education.domain.scale import Scale, change
from tms_education.ui.style.look import Look
from tms_education.ui.widgets import dates
from tms_education.ui.widgets.button import PillButton
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.notice import Notice
from tms_education.ui.widgets.record_view import RecordView
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.trend_chart import TrendChart

Open = Callable[[str], Record]
ScaleOf = Callable[[str], Scale]


class PersonView(Ground):
    """Trends, rows, and the newest record opened."""

    def __init__(self, look: Look, person: Person, open_one: Open, scale_of: ScaleOf) -> None:
        super().__init__(look)
        self._person, self._open, self._scale_of = person, open_one, scale_of
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(look.space(4), 0, look.space(16), look.space(8))
        self._down.setSpacing(look.space(16))
        for form in person.forms:
            self._down.addWidget(self._trend(person.totals(form)))
        if len(person.records) > 1:
            self._down.addWidget(self._rows())
        self._place = QVBoxLayout()
        self._down.addLayout(self._place)
        self._down.addStretch(1)
        self.show_record(person.newest.identifier)

    def show_record(self, identifier: str) -> None:
        """Open one record item by item."""
        while (item := self._place.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        view: Card
        try:
            view = RecordView(self.look, self._open(identifier))
        except StoreError:
            words = self.tr("This record can’t be opened. It is kept as it is.")
            view = Notice(self.look, "alert", self.tr("Not opened"), words, "lav")
        self._place.addWidget(view)
        view.show()

    def _trend(self, records: tuple[Summary, ...]) -> Card:
        look, scale = self.look, self._scale_of(records[0].questionnaire)
        card = Card(look)
        down = QVBoxLayout(card)
        side = look.space(24)
        down.setContentsMargins(side, look.space(16), side, look.space(16))
        down.setSpacing(look.space(6))
        down.addWidget(Text(look, self._person.name, "h2"))
        first = self.tr("{form}, first total {total}").format(form=records[0].title, total=records[0].total)
        down.addWidget(Text(look, first, "body", "ink2"))
        down.addWidget(Text(look, self._moved(scale, records), "body-strong", "petrol_deep"))
        down.addWidget(TrendChart(look, records, scale))
        for words in self._explained(scale, is_flagged=any(record.safety for record in records)):
            down.addWidget(Text(look, words, "caption", "ink2"))
        return card

    def _moved(self, scale: Scale, records: tuple[Summary, ...]) -> str:
        found = change(scale, records[0].total or 0, records[-1].total or 0)
        words = []
        if found.is_response is not None and found.is_remission is not None:
            words.append(
                self.tr("Remission")
                if found.is_remission
                else self.tr("Response, not remission")
                if found.is_response
                else self.tr("No response so far")
            )
        if found.is_reliable is not None:
            words.append(
                self.tr("the change is bigger than day-to-day wobble")
                if found.is_reliable
                else self.tr("the change is within day-to-day wobble")
            )
        whole = "; ".join(words)
        return whole[:1].upper() + whole[1:]

    def _explained(self, scale: Scale, *, is_flagged: bool) -> list[str]:
        words = []
        if scale.reliable_change is not None:
            points, source = scale.reliable_change.points, scale.reliable_change.source
            line = self.tr("Filled: at least {points} points from the first, more than day-to-day wobble. {source}")
            words.append(line.format(points=points, source=source))
        if scale.remission is not None:
            line = self.tr("Remission: under {points}. {source}")
            words.append(line.format(points=scale.remission.points, source=scale.remission.source))
        if scale.response_source:
            words.append(
                self.tr("Response: half of the first total or less. {source}").format(source=scale.response_source)
            )
        if is_flagged:
            words.append(self.tr("Flag: item 9 above zero."))
        words.append(self.tr("Totals are screening scores, not a diagnosis."))
        return words

    def _rows(self) -> Card:
        look = self.look
        card = Card(look)
        down = QVBoxLayout(card)
        down.setContentsMargins(look.space(12), look.space(10), look.space(12), look.space(10))
        down.setSpacing(look.space(2))
        for record in self._person.records:
            row = QHBoxLayout()
            score = str(record.total) if record.total is not None else f"{record.answered}/{record.asked}"
            words = f"{dates.short_moment(look, record.answered_at)} · {record.title}"
            words = words if record.is_page else f"{words} · {score}"
            if record.session is not None:
                words = self.tr("Session {number} · {record}").format(number=record.session, record=words)
            if record.safety:
                words = self.tr("{record} · item 9 above zero").format(record=words)
            button = PillButton(look, words, "quiet", "flag" if record.safety else "open", role="label")
            button.clicked.connect(lambda _on=False, name=record.identifier: self.show_record(name))
            row.addWidget(button, 1, Qt.AlignmentFlag.AlignLeft)
            down.addLayout(row)
        return card
