"""The clinic's packs on this device: what is read from, what is kept, and what staff or a folder put in place."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from tms_education.content.library import ShippedLibrary
from tms_education.content.pseudo_library import library_in
from tms_education.domain.errors import ContentError
from tms_education.domain.pack import KeptPack, PackState, Signer
from tms_education.domain.pack_ports import Lying, PackLook
from tms_education.domain.ports import Clock
from tms_education.domain.record import Event
from tms_education.storage.pack_folder import PackFolder

if TYPE_CHECKING:
    from tms_education.app.pack_look import FileLook

ENDING = ".tmspack"
OWN = "clinic.yaml"


class DevicePacks:
    """Keeps the promise of ``domain.pack_ports.Packs``.

    What is in use changes on the disk at once, and for the person before the tablet only when ``take`` is called.
    """

    def __init__(self, folder: PackFolder, clock: Clock, watched: Path | str = "") -> None:
        self.folder, self._clock = folder, clock
        self._watched = Path(watched) if watched else folder.inbox
        self._state = folder.state()
        self._serving = self._state.current
        self._was_set_up = False
        self._lying: tuple[Lying, ...] = ()
        self.changed: Callable[[], None] = lambda: None
        self.noted: Callable[[Event], None] = lambda _event: None
        self.is_free: Callable[[], bool] = lambda: False
        self.trust_changed: Callable[[], None] = lambda: None

    # ---- what is read from

    def library_in(self, language: str) -> ShippedLibrary:
        """Give the library of a language with the pack that is read from now."""
        return library_in(language, None, self.serving, self.folder.own / OWN)

    @property
    def serving(self) -> Path | None:
        """The folder of the pack that is read from now; nothing for what ships."""
        return self.folder.place(self._serving)

    def picture(self, folder: str, name: str) -> bytes:
        """Give a picture of the pack by the folder of the look; the logo, too, which may be the device's own."""
        places = [self.folder.own / name] if folder == "logo" else []
        if (serving := self.serving) is not None:
            own = serving / "pictures"
            names = [f"{name}.svg", f"{name}.png"]
            places += (
                [serving / name]
                if folder == "logo"
                else [where / one for where in (own / folder, own) for one in names]
            )
        return next((place.read_bytes() for place in places if place.is_file()), b"")

    def take(self) -> None:
        """Read from what is in use now, and remove what nobody reads from any more."""
        self._serving = self._state.current
        self._was_set_up = False
        self.folder.sweep(self.serving)

    def is_waiting(self) -> bool:
        """Something is kept that is not read from yet."""
        return self._was_set_up or self._serving.digest != self._state.current.digest

    def set_up(self, event: Event) -> None:
        """The device's own values have changed."""
        self.noted(event)
        self._was_set_up = True
        self.changed()

    def read_again(self) -> None:
        """Something else wrote to the folder: a backup was put back."""
        self._was_set_up = True
        self._changed()
        self.trust_changed()

    # ---- what staff do

    def state(self) -> PackState:
        """Give the pack in use and the one before it."""
        return self._state

    def look(self, file: str) -> PackLook:
        """Begin to read a pack file."""
        return self.look_at(Path(file))

    def look_at(self, file: Path) -> "FileLook":
        """Begin to read a pack file; what checks packs is loaded only now."""
        from tms_education.app.pack_look import FileLook  # noqa: PLC0415 -- a start must not pay for it

        return FileLook(file, self.folder.stage, self.trusted(), self._clock.today())

    def apply(self, look: PackLook) -> None:
        """Put the pack that was looked at in use. Raises ``ContentError``, ``NotSavedError``."""
        from tms_education.app.pack_look import FileLook  # noqa: PLC0415 -- as above

        report = look.report
        if not isinstance(look, FileLook) or look.staged is None or not report.is_sound:
            raise ContentError(report.problems)
        moment = self._clock.now().isoformat(timespec="seconds")
        self.folder.keep(look.staged, KeptPack(report.digest, report.label, report.signer, moment), look.cards)
        look.staged = None
        self.noted(Event.PACK_APPLIED)
        self._changed()

    def undo(self) -> None:
        """Put the pack before in use again. Raises ``NotSavedError``."""
        self.folder.undo()
        self.noted(Event.PACK_UNDONE)
        self._changed()

    def trusted(self) -> tuple[Signer, ...]:
        """Give the signers whose packs may apply themselves."""
        return self.folder.trusted()

    def trust(self, signer: Signer) -> None:
        """Trust a signer from now on. Raises ``NotSavedError``."""
        self.folder.trust(signer)
        self.noted(Event.SIGNER_TRUSTED)
        self.trust_changed()

    def distrust(self, signer: Signer) -> None:
        """Trust a signer no longer. Raises ``NotSavedError``."""
        self.folder.distrust(signer)
        self.noted(Event.SIGNER_DISTRUSTED)
        self.trust_changed()

    def _changed(self) -> None:
        self._state = self.folder.state()
        self.changed()

    # ---- the watched folder

    def lying(self) -> tuple[Lying, ...]:
        """Give the packs in the watched folder that staff should know of."""
        return self._lying

    def set_lying(self, lying: tuple[Lying, ...]) -> None:
        """Keep what was found in the watched folder."""
        self._lying = lying

    def watched(self) -> str:
        """Give the watched folder."""
        return str(self._watched)
