"""The settings of the device in a small JSON file that may be wrong without doing harm."""

import contextlib
import json
from collections.abc import Collection
from pathlib import Path

from tms_education.domain.errors import NotSavedError
from tms_education.domain.settings import TEXT_SIZES, Appearance, DeviceSettings, Theme
from tms_education.storage.files import make_private_folder, set_aside, write_whole

FORMAT = 1
LARGEST = 65_536


class SettingsFile:
    """Keeps the promise of ``domain.ports.SettingsStore``. ``languages`` are those the program speaks."""

    def __init__(self, path: Path, languages: Collection[str] = ("en",)) -> None:
        self._path, self._languages = path, languages

    def load(self) -> DeviceSettings:
        """Give the stored settings; the default for each value that is missing or unknown. It never fails."""
        try:
            with self._path.open("rb") as file:
                data = file.read(LARGEST + 1)
        except OSError:
            return DeviceSettings()
        values = _values(data)
        if values is None:
            with contextlib.suppress(OSError):
                set_aside(self._path, "damaged")
            return DeviceSettings()
        return DeviceSettings(self._appearance(values))

    def save(self, settings: DeviceSettings) -> None:
        """Keep the settings.

        Raises:
            NotSavedError: the device would not keep them; the old ones stay.
        """
        look = settings.appearance
        values = {
            "format": FORMAT,
            "theme": look.theme.value,
            "text_size": look.text_size,
            "language": look.language,
            "reduced_motion": look.reduced_motion,
        }
        try:
            make_private_folder(self._path.parent)
            write_whole(self._path, json.dumps(values, indent=1).encode())
        except OSError as error:
            raise NotSavedError("The device would not keep the settings.") from error

    def _appearance(self, values: dict[str, object]) -> Appearance:
        usual = Appearance()
        theme, size, language = values.get("theme"), values.get("text_size"), values.get("language")
        return Appearance(
            theme=Theme(theme) if isinstance(theme, str) and theme in set(Theme) else usual.theme,
            text_size=size if type(size) is int and size in TEXT_SIZES else usual.text_size,
            language=language if isinstance(language, str) and language in self._languages else usual.language,
            reduced_motion=values.get("reduced_motion") is True,
        )


def _values(data: bytes) -> dict[str, object] | None:
    if len(data) > LARGEST:
        return None
    try:
        values: object = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None
