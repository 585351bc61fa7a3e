"""Plays clicks on the device's loudspeaker. The only user of QtMultimedia, which it loads when it is first asked."""

import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLoggingCategory, QObject

from tms_education.domain.clicks import RATE
from tms_education.ui.sound.voice_line import CHATTER

BUFFER = 80
"""Milliseconds of sound that wait for the loudspeaker: clicks must not lag behind the hand of the dial."""

SOUND_SERVERS = ("pulse/native", "pipewire-0")
"""Sockets of the sound systems of Linux that Qt knows, in the folder of the person's session."""


def has_sound_server() -> bool:
    """Tell whether there is a sound system to ask: Qt warns aloud of one that does not answer."""
    if not sys.platform.startswith("linux") or os.environ.get("PULSE_SERVER"):
        return True
    session = os.environ.get("XDG_RUNTIME_DIR")
    return session is not None and any((Path(session) / name).exists() for name in SOUND_SERVERS)


class Clicks(QObject):
    """The loudspeaker. Silent unless it may use the system's."""

    def __init__(self, *, of_system: bool = False) -> None:
        super().__init__()
        self._of_system = of_system
        self._sink: Any = None
        self._samples = QBuffer(self)

    def is_possible(self) -> bool:
        """Tell whether there is a loudspeaker now."""
        return self._device() is not None

    def play(self, samples: bytes) -> None:
        """Play samples in place of what is playing."""
        self.stop()
        device = self._device()
        if device is None:
            return
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink  # noqa: PLC0415, TID251 -- owner; see above

        form = QAudioFormat()
        form.setSampleRate(RATE)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._samples.setData(QByteArray(samples))
        self._samples.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(device, form, self)
        self._sink.setBufferSize(2 * RATE * BUFFER // 1000)
        self._sink.start(self._samples)

    def stop(self) -> None:
        """Be quiet at once."""
        if self._sink is not None:
            self._sink.stop()
            self._sink.deleteLater()
            self._sink = None
        self._samples.close()

    def _device(self) -> Any:
        """Give the loudspeaker; nothing when there is none, or when Qt can't be asked."""
        if not self._of_system or not has_sound_server():
            return None
        QLoggingCategory.setFilterRules(CHATTER)
        try:
            from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415, TID251 -- owner; see above
        except ImportError:  # a machine without the libraries that it needs
            return None
        device = QMediaDevices.defaultAudioOutput()
        return None if device.isNull() else device
