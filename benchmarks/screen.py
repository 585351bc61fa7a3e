"""A screen of its own whose pixels can be read without asking the program: Xvfb keeps them in a file.

Painted is the first frame that already looks like the one that then stands still: at most two pixels of a hundred
differ.
"""

import ctypes
import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks import processes

WIDTH, HEIGHT = 1280, 800
LOOK_EVERY = 0.004
STILL_FOR = 0.35
ALIKE, QUIET = 0.02, 0.003
"""Parts of the picture that may differ: in a frame that counts as painted; in one that counts as standing still."""

INK = 3000
"""Steps between light and dark that a picture with words has at least."""

WINDOWS = """<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/><mouse/><applications>
<application type="normal"><decor>no</decor><maximized>yes</maximized><focus>yes</focus></application>
</applications></openbox_config>"""


@dataclass(frozen=True, slots=True)
class Painted:
    """When the picture was there, in ms from the start, and what the program had cost by then."""

    ms: float
    processor_ms: float


class Screen:
    """The pixels, and a hand to press with."""

    def __init__(self, number: int, pixels: np.ndarray, environment: dict[str, str]) -> None:
        self._pixels, self.environment = pixels, environment
        self._x, self._test = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXtst.so.6")
        self._x.XOpenDisplay.restype, self._x.XStringToKeysym.restype = ctypes.c_void_p, ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(f":{number}".encode()))

    def look(self) -> np.ndarray:
        """Give every fourth row as it is now, without the corner where the pointer rests."""
        return self._pixels[: HEIGHT - 24 : 4].copy()

    def press(self, x: int, y: int) -> float:
        """Press the left button at a place; give when."""
        self._test.XTestFakeMotionEvent(self._display, -1, x, y, 0)
        self._x.XSync(self._display, 0)
        time.sleep(0.15)  # noqa: TID251 -- the program sees the pointer before the press
        pressed = time.perf_counter()
        self._test.XTestFakeButtonEvent(self._display, 1, 1, 0)
        self._test.XTestFakeButtonEvent(self._display, 1, 0, 0)
        self._x.XSync(self._display, 0)
        return pressed

    def keys(self, *names: str) -> None:
        """Press keys together."""
        codes = [
            self._x.XKeysymToKeycode(self._display, ctypes.c_ulong(self._x.XStringToKeysym(name.encode())))
            for name in names
        ]
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, code, 1, 0)
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, code, 0, 0)
        self._x.XSync(self._display, 0)

    def park(self) -> None:
        """Put the pointer where it is in nobody's way."""
        self._test.XTestFakeMotionEvent(self._display, -1, WIDTH - 3, HEIGHT - 3, 0)
        self._x.XSync(self._display, 0)

    def watch(self, process, since: float, before: np.ndarray, patience: float = 60) -> Painted:
        """Wait until another picture with words stands still; give when it was there, from ``since`` on."""
        frames, last, changed = [], before, since
        while True:
            now = time.perf_counter()
            if process.poll() is not None:
                raise TimeoutError("it ended by itself")
            if now - since > patience:
                raise TimeoutError(f"nothing was painted within {patience:.0f} s")
            seen = self.look()
            part = differing(seen, last)
            if part > 0:
                at = time.perf_counter()
                frames.append((at, seen, processes.processor_ms(process.pid, alone=True)))
                last = seen
                if part > QUIET:
                    changed = at
            elif frames and now - changed > STILL_FOR and has_words(last) and differing(last, before) > ALIKE:
                return _painted(frames, last, since)
            time.sleep(LOOK_EVERY)  # noqa: TID251 -- a look at the screen

    def save(self, file: Path) -> None:
        """Keep what is to be seen as a picture (PPM)."""
        red_green_blue = self._pixels.reshape(HEIGHT, WIDTH, 4)[:, :, 2::-1]
        file.write_bytes(b"P6 %d %d 255\n" % (WIDTH, HEIGHT) + np.ascontiguousarray(red_green_blue).tobytes())


def _painted(frames: list, last: np.ndarray, since: float) -> Painted:
    first = len(frames) - 1
    while first > 0 and differing(frames[first - 1][1], last) <= ALIKE:
        first -= 1
    at, _seen, cost = frames[first]
    return Painted((at - since) * 1000, cost)


def differing(one: np.ndarray, other: np.ndarray) -> float:
    """Give which part of the pixels is not the same."""
    return float((one.view(np.uint32) != other.view(np.uint32)).mean())


def has_words(seen: np.ndarray) -> bool:
    """Whether there is as much between light and dark as words have."""
    green = seen.reshape(seen.shape[0], WIDTH, 4)[..., 1].astype(np.int16)
    return int((np.abs(np.diff(green, axis=1)) > 60).sum()) * 4 >= INK


@contextmanager
def screen():
    """Start an X server, a window manager that makes every window as large as the screen, and a session bus."""
    folder = Path(tempfile.mkdtemp(prefix="bench-", dir="/dev/shm"))
    read, write = os.pipe()
    words = ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder)]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    started = [subprocess.Popen([*words, "-nolisten", "tcp", "-noreset"], pass_fds=[write], **quiet)]
    os.close(write)
    try:
        with os.fdopen(read) as answer:
            number = int(answer.readline())
        environment = {key: value for key, value in os.environ.items() if key not in LEFT_OUT}
        environment["DISPLAY"] = f":{number}"
        (folder / "rc.xml").write_text(WINDOWS)
        manager = ["openbox", "--sm-disable", "--config-file", str(folder / "rc.xml")]
        started.append(subprocess.Popen(manager, env=environment, **quiet))
        if shutil.which("dbus-daemon"):
            bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
            started.append(subprocess.Popen(bus, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL))
            environment["DBUS_SESSION_BUS_ADDRESS"] = started[-1].stdout.readline().decode().strip()
        time.sleep(0.4)  # noqa: TID251 -- the window manager says nothing when it is ready
        with (folder / "Xvfb_screen0").open("rb") as file:
            memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)  # it goes with the last picture of it
            shown = Screen(number, pixels_of(memory), environment)
            shown.park()
            yield shown
    finally:
        for process in reversed(started):
            processes.end(process)
        shutil.rmtree(folder, ignore_errors=True)


def less_motion(folder: Path) -> dict[str, str]:
    """Give the environment of a desktop that asks for less motion, written into ``folder``.

    The picture beside a guide then stands still from its first frame on. Where it moves, no frame would look like the
    one that stands still before its movement ends, a second later.
    """
    wish = folder / "gtk-3.0" / "settings.ini"
    wish.parent.mkdir(exist_ok=True)
    wish.write_text("[Settings]\ngtk-enable-animations=0\n", encoding="ascii")
    return {"XDG_CONFIG_HOME": str(folder)}


LEFT_OUT = {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED"}


def pixels_of(memory: mmap.mmap) -> np.ndarray:
    """Give the picture of an XWD file: a head of 25 numbers, colours, rows."""
    head = struct.unpack(">25I", memory[:100])
    size, row, colours = head[0], head[12], head[19]
    return np.frombuffer(memory, np.uint8, row * HEIGHT, size + colours * 12).reshape(HEIGHT, row)[:, : WIDTH * 4]
