"""Looks whether the system round the program is locked down; it can't lock it. A best guess, and said to be one."""

import contextlib
import ctypes
import sys
from pathlib import Path

from tms_education.domain.tablet import Shell

DESKTOPS = frozenset({
    *("gnome-shell", "plasmashell", "xfce4-panel", "xfdesktop", "lxpanel", "lxqt-panel", "mate-panel", "cinnamon"),
    *("budgie-panel", "pantheon", "wf-panel-pi", "waybar", "tint2", "dde-dock"),
})  # fmt: skip
"""Programs that show a panel or a menu; each leads out of the app."""


def shell_lock(processes: Path = Path("/proc")) -> Shell:
    """Say what is known: Windows has its Explorer or not, Linux shows a panel or not."""
    if sys.platform == "win32":
        with contextlib.suppress(OSError, AttributeError):
            return Shell.OPEN if ctypes.windll.user32.GetShellWindow() else Shell.LOCKED
        return Shell.UNKNOWN
    if not sys.platform.startswith("linux"):
        return Shell.UNKNOWN
    running = set()
    for name in processes.glob("[0-9]*/comm"):
        with contextlib.suppress(OSError):
            running.add(name.read_text(encoding="utf-8", errors="replace").strip())
    if not running:
        return Shell.UNKNOWN
    return Shell.OPEN if any(one in DESKTOPS or one[:15] in _SHORT for one in running) else Shell.LOCKED


_SHORT = frozenset(name[:15] for name in DESKTOPS)
"""Linux keeps fifteen letters of a name."""
