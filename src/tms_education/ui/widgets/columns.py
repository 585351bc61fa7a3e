"""Whether a page has room for two columns."""

from tms_education.ui.style.look import Look

LARGEST_TEXT = 130
"""Above this text size, in percent, words in half a page break too often."""


def has_columns(look: Look) -> bool:
    """Two columns stand side by side in landscape, up to a text size."""
    return not look.portrait and look.crowding <= LARGEST_TEXT
