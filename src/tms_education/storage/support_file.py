"""What staff may send to whoever helps them: lines of the logs that are of a known form, in one zip file."""

import re
import zipfile
from collections.abc import Iterable, Mapping
from io import BytesIO
from pathlib import Path

from tms_education.storage.files import write_whole
from tms_education.storage.log_file import KEPT

LOG_LINE = re.compile(r"\d{4}-\d\d-\d\dT[\d:+.Z-]{8,20} (?:error|because of|late error|qt|data) [\w .:,<>()~-]{1,4000}")
CRASH_LINES = (
    re.compile(r"(?:Fatal Python error|Windows fatal exception): [\w .-]{1,80}"),
    re.compile(r"(?:Current thread|Thread) 0x[0-9a-f]+ \(most recent call first\):"),
    re.compile(r'  File "[^"]{1,100}", line \d+ in [\w<>]{1,100}'),
    re.compile(r"  <no Python frame>"),
)
FOLDERS = re.compile(r'(?<=File ")[^"]*[\\/]')
"""The folders before a file's name, which can hold the name of a person."""

LARGEST = 2_000_000


def log_texts(folder: Path) -> dict[str, str]:
    """Give what the logs hold by the name of the file; a line of no known form is counted and left out."""
    names = ["app.log", *(f"app.log.{number}" for number in range(1, KEPT + 1)), "crash.log", "crash.log.1"]
    found = {}
    for name in names:
        try:
            with (folder / name).open("rb") as file:
                text = file.read(LARGEST).decode("utf-8", "replace")
        except OSError:
            continue
        forms = CRASH_LINES if name.startswith("crash") else (LOG_LINE,)
        found[f"logs/{name}"] = _known(text.splitlines(), forms)
    return {name: text for name, text in found.items() if text}


def _known(lines: Iterable[str], forms: Iterable[re.Pattern[str]]) -> str:
    shorter = [FOLDERS.sub("", line) for line in lines if line.strip()]
    kept = [line for line in shorter if any(form.fullmatch(line) for form in forms)]
    if len(kept) < len(shorter):
        kept.append(f"({len(shorter) - len(kept)} lines of another form are left out)")
    return "".join(f"{line}\n" for line in kept)


def write_support_file(path: Path, texts: Mapping[str, str]) -> None:
    """Write the texts into a zip file, whole or not at all; raises ``OSError``."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in texts.items():
            archive.writestr(name, text)
    write_whole(path, packed.getvalue())
