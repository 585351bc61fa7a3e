"""The clinic's values on this device: those of the pack, and those that staff changed here."""

from collections.abc import Mapping
from pathlib import Path

from tms_education.app.packs import OWN, DevicePacks
from tms_education.content import clinic_values
from tms_education.content.languages import shipped_languages
from tms_education.content.pack_layout import LARGEST_PICTURE
from tms_education.content.pack_manifest import digest_of
from tms_education.content.pseudo_library import library_in
from tms_education.domain.clinic import CrisisHelp
from tms_education.domain.record import Event

NO_PICTURE = "Please choose a PNG or SVG picture of 4 MB at most."


class DeviceSetUp:
    """Keeps the promise of ``domain.pack_ports.ClinicSetUp``."""

    def __init__(self, packs: DevicePacks) -> None:
        self._packs = packs
        self._draft: Mapping[str, object] = {}

    def values(self, language: str = "en") -> Mapping[str, object]:
        """Give every value by its name in ``clinic.yaml``, in the words of a language."""
        return clinic_values.values_of(self._packs.library_in(language).clinic())

    def changed(self) -> frozenset[str]:
        """Give the names of the values that were changed on this device."""
        return frozenset(clinic_values.changed(self.values(), self._base("en")))

    def countries(self, language: str) -> tuple[tuple[str, CrisisHelp], ...]:
        """Give the countries whose crisis lines are known, in a language."""
        return tuple(self._packs.library_in(language).countries().items())

    def languages(self) -> tuple[str, ...]:
        """Give the languages the program speaks."""
        return shipped_languages()

    def save(self, values: Mapping[str, object], language: str = "en") -> Mapping[str, str]:
        """Keep the values; give a sentence by name for each that is wrong. Raises ``NotSavedError``."""
        wrong = clinic_values.faults(values, dict(self.countries("en")))
        if not wrong:
            own = clinic_values.changed(self._untranslated(values, language), self._base("en"))
            self._packs.folder.keep_own(OWN, clinic_values.to_yaml(own))
            self._packs.set_up(Event.SET_UP_CHANGED)
        return wrong

    def _untranslated(self, values: Mapping[str, object], language: str) -> Mapping[str, object]:
        """Give the values as the files have them: a translation that nobody changed is none of the device's own."""
        found = dict(values)
        for shown, kept in ((self._base(language), self._base("en")), (self.values(language), self.values())):
            found |= {name: kept[name] for name, value in values.items() if name in kept and value == shown[name]}
        return found

    def add_logo(self, file: str) -> tuple[str, str]:
        """Take a picture file in; give its new name, or a sentence when it can't be used. Raises ``NotSavedError``."""
        from tms_education.content.pack_pictures import picture_faults  # noqa: PLC0415 -- a start must not pay for it

        path = Path(file)
        ending = path.suffix.casefold()
        try:
            with path.open("rb") as stream:
                data = stream.read(LARGEST_PICTURE + 1)
        except OSError:
            return "", NO_PICTURE
        if ending not in {".png", ".svg"} or len(data) > LARGEST_PICTURE:
            return "", NO_PICTURE
        wrong = picture_faults(f"logo{ending}", data)
        if wrong:
            return "", wrong[0].sentence
        name = f"logo-{digest_of(data)[:12]}{ending}"
        self._packs.folder.keep_own(name, data)
        return name, ""

    def reset(self) -> None:
        """Use the pack's own values again. Raises ``NotSavedError``."""
        self._packs.folder.drop_own()
        self._packs.set_up(Event.SET_UP_RESET)

    def is_free(self) -> bool:
        """What is kept comes into use at once."""
        return self._packs.is_free()

    def draft(self) -> Mapping[str, object]:
        """Give the values that were changed on the form and not saved yet."""
        return self._draft

    def keep_draft(self, values: Mapping[str, object]) -> None:
        """Remember them; nothing goes to the disk."""
        self._draft = values

    def _base(self, language: str) -> Mapping[str, object]:
        return clinic_values.values_of(library_in(language, None, self._packs.serving).clinic())
