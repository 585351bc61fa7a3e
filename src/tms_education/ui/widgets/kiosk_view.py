"""The waiting room as staff see it: whether the tablet stands there, its timers, and the way in and out."""

from PySide6.QtCore import Signal

from tms_education.domain.clinic import Clinic, Unfinished
from tms_education.domain.idle import WARNING_SECONDS
from tms_education.domain.kiosk import Refusal
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.kiosk_words import refusal_words
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.tool_card import ToolCard


class KioskView(ToolCard):
    """Shows the clinic's choices and one button.

    Signals:
        start_asked: leave the tablet in the waiting room.
        leave_asked: take it out of there.
    """

    start_asked = Signal()
    leave_asked = Signal()

    def __init__(
        self, look: Look, clinic: Clinic, refusal: Refusal | None, *, is_kiosk: bool, is_own: bool = False
    ) -> None:
        words = self.tr("Full screen, no way out, and every visit clears by itself.")
        super().__init__(look, self.tr("Waiting room"), words)
        if is_kiosk:
            state = self.tr("This tablet stands in the waiting room now.")
        else:
            state = self.tr("The waiting room is off: staff can use this tablet as usual.")
        self.body.addWidget(Text(look, state, "body-strong"))
        if refusal is not None and not is_kiosk:
            self.body.addWidget(Text(look, refusal_words(refusal), "body-strong", "petrol_deep"))
        for line in self._lines(clinic):
            self.body.addWidget(Text(look, line))
        pack, own = self.tr("These come from the clinic’s pack."), self.tr("These were chosen here, under Set up.")
        self.body.addWidget(Text(look, own if is_own else pack, "caption", "ink2"))
        if is_kiosk:
            self.add_button(self.tr("Leave the waiting room"), "solid").clicked.connect(self.leave_asked)
        elif refusal is None:
            self.add_button(self.tr("Start in the waiting room"), "solid").clicked.connect(self.start_asked)

    def _lines(self, clinic: Clinic) -> tuple[str, ...]:
        timers = clinic.kiosk
        if timers.unfinished is Unfinished.SEAL:
            rest = self.tr("A form nobody goes on with is sealed as unfinished. A note that was not sent is wiped.")
        else:
            rest = self.tr("A form nobody goes on with is wiped.")
        return (
            self.tr("Reading: clears after {count} quiet seconds.").format(count=timers.reading_seconds),
            self.tr("In a form: clears after {count} quiet seconds.").format(count=timers.form_seconds),
            self.tr("At a result: clears after {count} quiet seconds.").format(count=timers.result_seconds),
            self.tr("The last {count} seconds are counted down.").format(count=WARNING_SECONDS),
            rest,
            self.tr("Way back in: hold the top left corner for 3 seconds, or press Ctrl+Alt+S."),
        )
