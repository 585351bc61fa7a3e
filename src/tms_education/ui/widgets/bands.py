"""The published names of score bands, in the language of now."""

from PySide6.QtCore import QCoreApplication


def band_word(identifier: str) -> str:
    """Give the name of a band; the identifier itself for one nobody named."""
    words = {
        "minimal": QCoreApplication.translate("Bands", "Minimal"),
        "mild": QCoreApplication.translate("Bands", "Mild"),
        "moderate": QCoreApplication.translate("Bands", "Moderate"),
        "moderately-severe": QCoreApplication.translate("Bands", "Moderately severe"),
        "severe": QCoreApplication.translate("Bands", "Severe"),
    }
    return words.get(identifier, identifier)
