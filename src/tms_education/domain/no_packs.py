"""Packs and set-up of a device that has none, for pages that are shown without a program round them."""

from collections.abc import Mapping

from tms_education.domain.clinic import CrisisHelp
from tms_education.domain.pack import PackReport, PackState, Signer
from tms_education.domain.pack_ports import Lying, PackLook


class NoLook:
    """Looks at nothing."""

    total = done = 0
    report = PackReport()

    def step(self) -> bool:
        """There is nothing to do."""
        return True

    def stop(self) -> None:
        """There is nothing to give up."""


class NoPacks:
    """Keeps no packs."""

    def state(self) -> PackState:
        """What ships is in use."""
        return PackState()

    def look(self, _file: str) -> PackLook:
        """Look at nothing."""
        return NoLook()

    def apply(self, look: PackLook) -> None:
        """Apply nothing."""

    def undo(self) -> None:
        """Undo nothing."""

    def trusted(self) -> tuple[Signer, ...]:
        """Trust nobody."""
        return ()

    def trust(self, signer: Signer) -> None:
        """Trust nobody."""

    def distrust(self, signer: Signer) -> None:
        """Trust nobody."""

    def lying(self) -> tuple[Lying, ...]:
        """Nothing lies anywhere."""
        return ()

    def watched(self) -> str:
        """No folder is watched."""
        return ""

    def is_waiting(self) -> bool:
        """Nothing is waiting."""
        return False

    def is_free(self) -> bool:
        """There is nothing to wait for."""
        return True

    def read_again(self) -> None:
        """There is nothing to read."""


class NoSetUp:
    """Has no values to change."""

    def values(self, _language: str = "en") -> Mapping[str, object]:
        """There are none."""
        return {}

    def changed(self) -> frozenset[str]:
        """None was changed."""
        return frozenset()

    def countries(self, _language: str) -> tuple[tuple[str, CrisisHelp], ...]:
        """No country is known."""
        return ()

    def languages(self) -> tuple[str, ...]:
        """English alone."""
        return ("en",)

    def save(self, _values: Mapping[str, object], _language: str = "en") -> Mapping[str, str]:
        """Keep nothing."""
        return {}

    def add_logo(self, _file: str) -> tuple[str, str]:
        """Take nothing in."""
        return "", ""

    def reset(self) -> None:
        """There is nothing to reset."""

    def is_free(self) -> bool:
        """There is nothing to wait for."""
        return True

    def draft(self) -> Mapping[str, object]:
        """Nothing was typed."""
        return {}

    def keep_draft(self, _values: Mapping[str, object]) -> None:
        """Remember nothing."""
