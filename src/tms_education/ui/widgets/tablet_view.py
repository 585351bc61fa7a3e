"""About this tablet: version, clinic, and every check with how it stands."""

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from tms_education.domain.clinic import Clinic
from tms_education.domain.tablet import Check, Tablet, concerns
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.notice import IconDisc, Notice
from tms_education.ui.widgets.tablet_words import concern_words, sound_words
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.tool_card import ToolCard


def concern_notices(look: Look, tablet: Tablet, clinic: Clinic, now: datetime) -> tuple[Notice, ...]:
    """Give a card for each thing that needs somebody."""
    found = concerns(tablet, clinic.crisis, now)
    return tuple(
        Notice(
            look,
            "alert",
            *concern_words(look, one, tablet, clinic.crisis, now.date()),
            "rose" if one is Check.CRISIS else "lav",
        )
        for one in found
    )


def put_notices(place: QVBoxLayout, notices: tuple[Notice, ...]) -> None:
    """Show these in the place of those that were there."""
    while (old := place.takeAt(0)) is not None:
        if (widget := old.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    for notice in notices:
        place.addWidget(notice)


class TabletView(Ground):
    """Notices first, then what is well, then what this is."""

    def __init__(self, look: Look, tablet: Tablet, clinic: Clinic, pack: str, now: datetime) -> None:
        super().__init__(look)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(look.space(16))
        self._add_about(down, tablet, clinic, pack)
        down.addStretch(1)
        amiss = concerns(tablet, clinic.crisis, now)
        for check in Check:
            if check not in amiss:
                self._checks.body.addLayout(self._line(sound_words(look, check, tablet, clinic.crisis, now)))
        for notice in concern_notices(look, tablet, clinic, now):
            self._checks.body.addWidget(notice)

    def _add_about(self, down: QVBoxLayout, tablet: Tablet, clinic: Clinic, pack: str) -> None:
        look = self.look
        about = ToolCard(look, self.tr("About this tablet"), self.tr("Have this at hand when you ask for help."))
        records = self.tr("unknown") if tablet.records is None else str(tablet.records)
        for words in (
            self.tr("Understanding TMS, version {version}").format(version=tablet.version),
            self.tr("Clinic: {name}").format(name=clinic.name),
            self.tr("Pack: {name}").format(name=pack or self.tr("the one that ships")),
            self.tr("Sealed records: {count}").format(count=records),
        ):
            about.body.addWidget(Text(look, words))
        down.addWidget(about)
        words = self.tr("Looked at just now. Visitors never see any of this.")
        self._checks = ToolCard(look, self.tr("Checks"), words)
        down.addWidget(self._checks)

    def _line(self, words: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.look.space(14))
        row.addWidget(IconDisc(self.look, "done", side=40), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(self.look, words), 1, Qt.AlignmentFlag.AlignVCenter)
        return row
