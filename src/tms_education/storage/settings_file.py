"""The settings of the device in a small JSON file that may be wrong without doing harm."""

import contextlib
import json
from collections.abc import Collection
from pathlib import Path

from tms_education.domain.errors import DamagedError, NewerStoreError, NotSavedError
from tms_education.domain.settings import TEXT_SIZES, Appearance, DeviceSettings, Theme
from tms_education.storage.files import make_private_folder, set_aside, write_whole
from tms_education.storage.json_file import read_fields

FORMAT = 1
LARGEST = 65_536


class SettingsFile:
    """Keeps the promise of ``domain.ports.SettingsStore``. ``languages`` are those the program speaks.

    ``was_damaged`` tells, after loading, that the file was no settings file and was set aside; ``has_language`` that it
    names the language to begin in.
    """

    def __init__(self, path: Path, languages: Collection[str] = ("en",)) -> None:
        self._path, self._languages = path, languages
        self.was_damaged = self.has_language = False

    def load(self) -> DeviceSettings:
        """Give the stored settings; the default for each value that is missing or unknown. It never fails."""
        try:
            values = read_fields(self._path, LARGEST, FORMAT)
        except (NewerStoreError, OSError):
            return DeviceSettings()
        except DamagedError:
            self.was_damaged = True
            with contextlib.suppress(OSError):
                set_aside(self._path, "damaged")
            return DeviceSettings()
        folder = values.get("pack_folder")
        return DeviceSettings(self._appearance(values), folder if isinstance(folder, str) else "")

    def save(self, settings: DeviceSettings) -> None:
        """Keep the settings.

        Raises:
            NotSavedError: the device would not keep them, or a newer version wrote the old ones, which stay.
        """
        look = settings.appearance
        values = {
            "format": FORMAT,
            "theme": look.theme.value,
            "text_size": look.text_size,
            "language": look.language,
            "reduced_motion": look.reduced_motion,
            "left_handed": look.left_handed,
            "pack_folder": settings.pack_folder,
        }
        try:
            self._refuse_newer()
            make_private_folder(self._path.parent)
            write_whole(self._path, json.dumps(values, indent=1).encode())
        except OSError as error:
            raise NotSavedError("The device would not keep the settings.") from error

    def _refuse_newer(self) -> None:
        """Raise ``NotSavedError`` when a newer version wrote the file; what an older one would lose stays."""
        try:
            read_fields(self._path, LARGEST, FORMAT)
        except NewerStoreError as error:
            raise NotSavedError(str(error)) from error
        except (DamagedError, FileNotFoundError):
            return

    def _appearance(self, values: dict[str, object]) -> Appearance:
        usual = Appearance()
        theme, size, language = values.get("theme"), values.get("text_size"), values.get("language")
        self.has_language = isinstance(language, str) and language in self._languages
        return Appearance(
            theme=Theme(theme) if isinstance(theme, str) and theme in set(Theme) else usual.theme,
            text_size=size if type(size) is int and size in TEXT_SIZES else usual.text_size,
            language=str(language) if self.has_language else usual.language,
            reduced_motion=values.get("reduced_motion") is True,
            left_handed=values.get("left_handed") is True,
        )
