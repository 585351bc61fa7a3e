"""The sheet behind a citation: what kind of evidence it is, in whom, what it found and what it can't tell."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tms_education.domain.citation import Reference
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.card import Card
from tms_education.ui.widgets.chips import KindChip
from tms_education.ui.widgets.ground import column
from tms_education.ui.widgets.sheet import LEAST_BESIDE, MARGIN, Sheet
from tms_education.ui.widgets.text import Text

GAP = 12
"""Pixels between the paragraph and the sheet."""


class SourceSheet(Sheet):
    """Shows one or several references, each with its printed number, beside the paragraph they belong to."""

    def __init__(
        self, look: Look, parent: QWidget, sources: Sequence[tuple[int, Reference]], anchor: QRect | None = None
    ) -> None:
        super().__init__(look, parent, "", width=520, anchor=anchor)
        self.sources = tuple(sources)
        self.head(self.tr("Where this comes from"))
        for place, (number, reference) in enumerate(self.sources):
            self.body.addLayout(self._source(number, reference, first=place == 0))

    def _source(self, number: int, reference: Reference, *, first: bool) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(self.look.space(10))
        if not first:
            box.addSpacing(self.look.space(18))
        box.addWidget(KindChip(self.look, reference.kind))
        box.addWidget(Text(self.look, reference.kind.meaning, "caption", "ink2"))
        for heading, words in self._facts(reference):
            box.addLayout(self._fact(heading, words))
        if reference.limits:
            box.addWidget(self._limits(reference.limits))
        cite = f"[{number}] {reference.text}" if number else reference.text
        box.addWidget(Text(self.look, cite, "caption", "ink2"))
        return box

    def _facts(self, reference: Reference) -> Iterator[tuple[str, str]]:
        if reference.found:
            yield self.tr("What it found"), reference.found
        if reference.who:
            people = self.tr(" (%Ln people)", "", reference.people) if reference.people else ""
            yield self.tr("In whom"), reference.who.rstrip(".") + people
        grade = self.grade_words(reference.grade)
        if grade:
            yield self.tr("How sure it makes us"), grade

    def grade_words(self, grade: str) -> str:
        """Say a grade in words; nothing for one that is unknown."""
        return {
            "A": self.tr("The strongest kind: a fair test, or many studies put together."),
            "B": self.tr("Middle: people were followed over time, without a fair test."),
            "C": self.tr("Advice or rules from experts, not a test of its own."),
            "D": self.tr("An early clue from animals, scans or the lab."),
        }.get(grade, "")

    def _fact(self, heading: str, words: str) -> QVBoxLayout:
        box = QVBoxLayout()
        box.setSpacing(0)
        box.addWidget(Text(self.look, heading, "label", "petrol_deep"))
        box.addWidget(Text(self.look, words, "body"))
        return box

    def _limits(self, words: str) -> QWidget:
        card = Card(self.look, "lav", radius=16)
        layout = QVBoxLayout(card)
        side = self.look.space(16)
        layout.setContentsMargins(side, self.look.space(10), side, self.look.space(12))
        inside, box = column(self.look)
        box.addWidget(Text(self.look, self.tr("What it can’t tell us"), "label", "plum"))
        box.addWidget(Text(self.look, words, "body"))
        layout.addWidget(inside)
        return card

    def _lay_out(self) -> None:
        """Stand right of the paragraph, else in the larger room above or below it: the paragraph stays in view."""
        self.setGeometry(self._over.rect())
        margin, gap = self.look.space(MARGIN), self.look.space(GAP)
        width = min(self._wanted, self.width() - 2 * margin)
        tall = min(self.body.totalHeightForWidth(width - 4) + 6, self.height() - 2 * margin)
        if self._anchor is None:
            self._put((self.width() - width) // 2, (self.height() - tall) // 2, width, tall)
            return
        anchor = self._anchor
        beside = self.width() - margin - anchor.right() - gap
        if beside >= self.look.space(400):
            width = min(width, beside)
            tall = min(self.body.totalHeightForWidth(width - 4) + 6, self.height() - 2 * margin)
            top = min(max(margin, anchor.center().y() - tall // 2), self.height() - margin - tall)
            self._put(anchor.right() + gap, top, width, tall)
            return
        left = min(max(margin, anchor.center().x() - width // 2), self.width() - width - margin)
        below, above = self.height() - margin - anchor.bottom() - gap, anchor.top() - gap - margin
        if max(below, above) < min(tall, self.look.text(LEAST_BESIDE)):
            self._put(left, (self.height() - tall) // 2, width, tall)
            return
        tall = min(tall, max(below, above))
        top = anchor.bottom() + gap if below >= min(tall, above) else anchor.top() - gap - tall
        self._put(left, min(max(margin, top), self.height() - margin - tall), width, tall)

    def _put(self, left: int, top: int, width: int, tall: int) -> None:
        """Place the card; its content is exactly as high as its words, which Qt would overrate."""
        inner = width - 4
        if self.body.totalHeightForWidth(inner) + 4 > tall:
            inner -= self.look.space(12)
        self._inside.setMinimumHeight(self.body.totalHeightForWidth(inner))
        self.card.setGeometry(QRect(left, top, width, tall))
        self.update()
