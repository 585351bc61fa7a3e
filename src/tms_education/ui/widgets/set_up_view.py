"""*Set up this clinic*: all that staff may change on this tablet, saved at once or not at all."""

from collections.abc import Callable
from copy import deepcopy

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from tms_education.domain.errors import NotSavedError
from tms_education.domain.pack_ports import ClinicSetUp
from tms_education.domain.ports import Clock, Library
from tms_education.ui.style.art import Art
from tms_education.ui.style.look import Look
from tms_education.ui.widgets.form_card import FormCard
from tms_education.ui.widgets.ground import Ground
from tms_education.ui.widgets.scroll import bring_into_view
from tms_education.ui.widgets.set_up_cards import (
    Choose,
    ClinicCard,
    CrisisCard,
    DaysCard,
    PaperCard,
    RoomCard,
    SignOffCard,
    TreatmentCard,
    choose_picture,
)
from tms_education.ui.widgets.tool_card import ToolCard
from tms_education.ui.widgets.unsaved import SaveBar, UnsavedSheet

LOOK_MS = 300
"""So often the form is looked at for changes."""


class SetUpView(Ground):
    """Cards of fields; ``bar`` says what is not saved yet, and belongs where it is always seen.

    Signals:
        told: it went well (in words).
        keys_chosen: staff want the passphrase and the recovery sheet.
    """

    told = Signal(str)
    keys_chosen = Signal()

    def __init__(
        self,
        look: Look,
        set_up: ClinicSetUp,
        library: Library,
        clock: Clock,
        art: Art,
        choose: Choose = choose_picture,
    ) -> None:
        super().__init__(look)
        self._set_up = set_up
        draft = deepcopy(dict(set_up.draft()))
        kept = dict(set_up.values(look.appearance.language))
        values, today = {**kept, **draft}, clock.today()
        self._cards: tuple[FormCard, ...] = (
            ClinicCard(look, set_up, values, art, choose),
            CrisisCard(look, set_up, values, today),
            DaysCard(look, values),
            TreatmentCard(look, values, library),
            RoomCard(look, values),
            PaperCard(look, values, set_up.languages()),
            SignOffCard(look, values, library, today),
        )
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, look.space(12))
        down.setSpacing(look.space(16))
        for card in self._cards:
            down.addWidget(card)
        self._foot = self._make_foot()
        down.addWidget(self._foot)
        self._shown_first = deepcopy(self.values()) | {key: kept[key] for key in draft}
        self.bar = SaveBar(look)
        self.bar.save_asked.connect(self.save)
        self.destroyed.connect(self.bar.deleteLater)
        self._tick = QTimer(self)
        self._tick.setInterval(LOOK_MS)
        self._tick.timeout.connect(self._tell_changed)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the bar with the form."""
        super().showEvent(event)
        self.bar.show()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide the bar with the form, and remember what is not saved: the page may only be built anew."""
        super().hideEvent(event)
        self.bar.hide()
        self._tick.stop()
        self._set_up.keep_draft(deepcopy(self._edited()))

    def ask_first(self, go_on: Callable[[], object]) -> bool:
        """Ask what becomes of changes that are not saved, then perhaps go on; false when there are none."""
        if not self._edited():
            return False
        if any(one.isVisible() for one in self.window().findChildren(UnsavedSheet)):
            return True
        sheet = UnsavedSheet(self.look, self.window())
        sheet.save_asked.connect(lambda: self._save_then(go_on))
        sheet.drop_asked.connect(lambda: self._drop(go_on))
        sheet.present()
        return True

    def _save_then(self, go_on: Callable[[], object]) -> None:
        """Where it leads decides when the values come into use, so that is said afterwards."""
        if self._keep():
            go_on()
            self._tell_kept()

    def _drop(self, go_on: Callable[[], object]) -> None:
        self._shown_first = deepcopy(self.values())
        go_on()

    def _tell_changed(self) -> None:
        self.bar.show_changed(changed=bool(self._edited()))

    def values(self) -> dict[str, object]:
        """Give every value as it stands on the form."""
        return {key: value for card in self._cards for key, value in card.values().items()}

    def _edited(self) -> dict[str, object]:
        """Give what staff changed on this form; a form that was not touched changes nothing, however old it is."""
        return {key: value for key, value in self.values().items() if value != self._shown_first[key]}

    def save(self) -> None:
        """Keep all values, and say when they come into use."""
        if self._keep():
            self._tell_kept()

    def _keep(self) -> bool:
        """Keep all values, or say beside each field what is wrong with it and keep none; true when they are kept."""
        try:
            language = self.look.appearance.language
            wrong = self._set_up.save({**self._set_up.values(language), **self._edited()}, language)
        except NotSavedError:
            self._foot.say(self.tr("The tablet would not keep this. Nothing has changed."))
            return False
        words = self._words(wrong)
        places = [place for card in self._cards if (place := card.show_wrong(words)) is not None]
        if places:
            self._foot.say(self.tr("Nothing is saved yet. Please look at the lines in red."))
            bring_into_view(places[0])
            return False
        self._shown_first = deepcopy(self.values())
        self._foot.say(self.tr("Saved."))
        self._tell_changed()
        return True

    def _tell_kept(self) -> None:
        self.told.emit(
            self.tr("Saved. It is in use now.")
            if self._set_up.is_free()
            else self.tr("Saved. It comes into use after Finish and clear.")
        )

    def _make_foot(self) -> ToolCard:
        foot = ToolCard(
            self.look,
            self.tr("This tablet alone"),
            self.tr("What you change here counts instead of the clinic’s pack, on this tablet only."),
        )
        if self._set_up.changed():
            back = foot.add_button(self.tr("Use the pack’s own values again"), "danger")
            back.clicked.connect(self._reset)
        keys = foot.add_button(self.tr("Passphrase and recovery sheet"), "second", "staff")
        keys.clicked.connect(self.keys_chosen)
        return foot

    def _reset(self) -> None:
        try:
            self._set_up.reset()
        except NotSavedError:
            self._foot.say(self.tr("The tablet would not do this. Nothing has changed."))
            return
        self.told.emit(
            self.tr("The pack’s own values are in use now.")
            if self._set_up.is_free()
            else self.tr("The pack’s own values come into use after Finish and clear.")
        )

    def _words(self, wrong: object) -> dict[str, str]:
        """Give a sentence for each value that is wrong, in the words of this form."""
        known = {
            "name": self.tr("Please type the clinic’s name, 80 letters at most."),
            "phone": self.tr("Please use 80 letters at most."),
            "logo": self.tr("Please choose another picture."),
            "country": self.tr("Please choose a country."),
            "working_days": self.tr("Please choose at least one day."),
            "closed_days": self.tr("Please write each line like 2026-12-24, or 2026-12-24 to 2027-01-01."),
            "insurers_note": self.tr("Please use 600 letters at most."),
            "kiosk": self.tr("Please choose what becomes of a form left half done."),
            "languages": self.tr("Please choose at least one language."),
            "signoffs": self.tr("Please use 80 letters at most for a name."),
        }
        usual = self.tr("This can’t be used. Please look at it again.")
        keys = wrong if isinstance(wrong, dict) else {}
        return {key: known.get(key, usual) for key in keys}
