"""Says why nothing can be heard."""

from PySide6.QtCore import QCoreApplication

from tms_education.ui.sound.voice import Chance, Voice


def why_not(voice: Voice, language: str) -> str:
    """Say why nothing can be read aloud in a language; an empty text where it can, as far as is known."""
    told = {
        Chance.NO_VOICE: QCoreApplication.translate("ReadAloud", "This device has no voice, so it can’t read aloud."),
        Chance.NO_LANGUAGE: QCoreApplication.translate("ReadAloud", "This device has no voice for this language."),
        Chance.STUCK: QCoreApplication.translate("ReadAloud", "The voice is not working. You can keep reading."),
    }
    return told.get(voice.chance(language), "")
