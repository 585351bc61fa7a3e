"""Whether a window can open at all, asked before Qt tries and aborts."""

import ctypes
import os
import sys
from pathlib import Path

LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
}
"""System libraries Qt's X11 platform needs, and the Debian package of each."""


def missing_packages() -> tuple[str, ...]:
    """Give the Debian packages of the system libraries that are not there (Linux only)."""
    missing = []
    for library, package in LIBRARIES.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    return tuple(missing)


def _x_answers() -> bool:
    """An X server answers at ``DISPLAY``."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = xcb.xcb_connect(None, None)
    broken = bool(xcb.xcb_connection_has_error(ctypes.c_void_p(connection)))
    xcb.xcb_disconnect(ctypes.c_void_p(connection))
    return not broken


def why_no_window() -> str:
    """Give a sentence when no window can open here; nothing when one can."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return ""
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if not os.environ.get("DISPLAY") and not wayland:
        return "There is no display to open a window on. Start this program from a desktop session."
    if wayland and not os.environ.get("DISPLAY"):
        return ""
    missing = missing_packages()
    if missing:
        install = "apt-get install" if Path("/etc/debian_version").exists() else "your package manager's install of"
        return f"Qt needs system libraries that are not installed. Run: {install} {' '.join(missing)}"
    if not _x_answers():
        return f"No display answers at {os.environ['DISPLAY']}."
    return ""
