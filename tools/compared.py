"""Says that a translation was compared with the English of now: ``python -m tools.compared es articles/es/about.md``.

Without files, it lists what is to be compared. ``--all`` is for a language that was just translated as a whole.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from tms_education.content.compared import check_compared, digest, read_compared, record_file, translated_files
from tms_education.content.locate import shown

ROOT = Path(__file__).resolve().parent.parent
HEAD = "# The English that each translation was compared with. Written by: python -m tools.compared\n"


def say(root: Path, language: str, files: Sequence[str]) -> int:
    """Note that these files were compared; give 1 when one of them is no translation."""
    compared = read_compared(root, language)
    pairs = {shown(own, root): english for english, own in translated_files(root, language)}
    wanted = pairs.keys() if list(files) == ["--all"] else files
    if unknown := [name for name in wanted if name not in pairs]:
        print(f"Not a translation to {language}: {', '.join(unknown)}")
        return 1
    compared |= {name: digest(pairs[name], root) for name in wanted}
    lines = [f'{name}: "{found}"\n' for name, found in sorted(compared.items()) if name in pairs]
    record_file(root, language).write_text(HEAD + "".join(lines), encoding="utf-8")
    return 0


def main(words: Sequence[str]) -> int:
    """Run the tool."""
    if len(words) > 1:
        return say(ROOT, words[0], words[1:])
    for problem in check_compared(ROOT):
        print(problem)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
