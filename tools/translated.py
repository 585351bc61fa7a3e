"""Notes that every translation says again what the English says: ``make translated``, once you have read both."""

import sys
from pathlib import Path

from tms_education.content.languages import ENGLISH, shipped_languages
from tms_education.content.translated_from import note_translated

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Write the notes of every language that ships, and say what had changed."""
    for language in shipped_languages(ROOT):
        if language != ENGLISH:
            changed = note_translated(ROOT, language)
            print("\n".join(f"{language}: {name}" for name in changed) or f"{language}: nothing had changed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
