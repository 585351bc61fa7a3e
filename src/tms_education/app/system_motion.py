"""Whether the system's owner asked for less motion; Qt 6.11 does not tell, so each system is asked in its own way."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

CLIENT_AREA_ANIMATION = 0x1042
"""SPI_GETCLIENTAREAANIMATION of Windows."""

PATIENCE = 1.0
"""Seconds a desktop may take to answer."""


def wants_less_motion() -> bool:
    """Windows: animations are off. Linux: they are off in GNOME, GTK or KDE. Elsewhere nobody is asked."""
    system: str = sys.platform
    if system == "win32":
        return _windows_is_still()
    return system.startswith("linux") and linux_is_still(os.environ, Path.home())


def _windows_is_still() -> bool:
    import ctypes  # noqa: PLC0415 -- Windows alone

    library = getattr(ctypes, "windll", None)
    if library is None:
        return False
    moving = ctypes.c_int(1)
    answered = library.user32.SystemParametersInfoW(CLIENT_AREA_ANIMATION, 0, ctypes.byref(moving), 0)
    return bool(answered) and not moving.value


def linux_is_still(environment: Mapping[str, str], home: Path) -> bool:
    """Ask the settings of the desktop: files for GTK and KDE, its own tool for GNOME."""
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    for file in ("gtk-4.0/settings.ini", "gtk-3.0/settings.ini"):
        if _value(config / file, "Settings", "gtk-enable-animations") in {"0", "false"}:
            return True
    if _value(config / "kdeglobals", "KDE", "AnimationDurationFactor") in {"0", "0.0"}:
        return True
    return "GNOME" in environment.get("XDG_CURRENT_DESKTOP", "") and _gnome_is_still()


def _value(file: Path, section: str, key: str) -> str:
    if not file.is_file():
        return ""
    import configparser  # noqa: PLC0415 -- few waiting rooms have such a file

    parser = configparser.ConfigParser(interpolation=None, strict=False)
    try:
        parser.read(file, encoding="utf-8")
        return parser.get(section, key, fallback="").strip().lower()
    except (configparser.Error, OSError, UnicodeDecodeError):
        return ""


def _gnome_is_still() -> bool:
    import shutil  # noqa: PLC0415 -- GNOME alone
    import subprocess  # noqa: PLC0415 -- as above

    tool = shutil.which("gsettings")
    if tool is None:
        return False
    words = [tool, "get", "org.gnome.desktop.interface", "enable-animations"]
    try:
        said = subprocess.run(words, capture_output=True, text=True, timeout=PATIENCE, check=False)  # noqa: S603 -- fixed words
    except (OSError, subprocess.SubprocessError):
        return False
    return said.stdout.strip() == "false"
