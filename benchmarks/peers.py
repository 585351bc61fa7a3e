"""The same guide in other programs, in one run: `python -m benchmarks.peers [--runs N]`.

    apt-get install evince chromium kiwix zim-tools      what is missing is left out, and said

The guide is written as a page of HTML with its pictures' place taken by text alone, printed to PDF for evince by this
program's own printing, and packed into a .zim for Kiwix. Each start is watched on a screen of its own.
"""

import argparse
import json
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import processes
from benchmarks.bench_start import ROOT, program
from benchmarks.screen import less_motion, screen
from tms_education.content.library import ShippedLibrary

GUIDE = "three-ways"
FLOOR = "a bare label (the floor)"


def page(folder: Path) -> Path:
    """Write the guide as HTML."""
    article = ShippedLibrary().article(GUIDE)
    parts = [f"<h1>{article.card.title}</h1>", *(one.html for one in article.short.paragraphs)]
    for section in article.sections:
        parts += [f"<h2>{section.heading}</h2>", *(one.html for one in section.paragraphs)]
    site = folder / "site"
    site.mkdir(exist_ok=True)
    style = "<style>body{font:20px sans-serif;max-width:44em;margin:2em auto}</style>"
    file = site / "index.html"
    file.write_text(f"<!doctype html><html lang=en><meta charset=utf-8><title>{article.card.title}</title>{style}"
                    f"<body>{''.join(parts)}</body></html>", encoding="utf-8")  # fmt: skip
    shutil.copy(ROOT / "resources" / "icon" / "64.png", site / "icon.png")
    return file


def pdf(file: Path, folder: Path) -> Path:
    """Print the page, by Qt as this program prints."""
    from PySide6.QtGui import QPdfWriter, QTextDocument  # noqa: PLC0415 -- of this one thing
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    _application = QApplication.instance() or QApplication([sys.argv[0], "-platform", "offscreen"])
    document = QTextDocument()
    document.setHtml(file.read_text(encoding="utf-8"))
    target = folder / "guide.pdf"
    document.print_(QPdfWriter(str(target)))
    return target


def zim(file: Path, folder: Path) -> Path | None:
    """Pack the page for Kiwix."""
    if shutil.which("zimwriterfs") is None:
        return None
    target = folder / "guide.zim"
    said = ["--language=eng", "--title=TMS", "--name=tms", "--description=TMS", "--creator=tms", "--publisher=tms"]
    words = ["zimwriterfs", "--welcome=index.html", "--illustration=icon.png", *said, str(file.parent), str(target)]
    subprocess.run(words, capture_output=True, text=True, check=False)
    return target if target.is_file() else None


def peers(folder: Path) -> dict[str, list[str]]:
    """Give every program that is here, with the words that open the guide in it."""
    file = page(folder)
    found = {
        FLOOR: [sys.executable, "-m", "benchmarks.floor"],
        "Understanding TMS": [*program(), "--data-dir", str(folder / "data"), "--open", f"learn/{GUIDE}"],
    }
    if shutil.which("evince"):
        found["evince, as PDF"] = ["evince", str(pdf(file, folder))]
    if shutil.which("chromium"):
        words = [
            "chromium",
            "--kiosk",
            "--no-first-run",
            "--no-sandbox",
            "--disable-gpu",
            f"--user-data-dir={folder}/chromium",
        ]
        found["Chromium in kiosk mode"] = [*words, file.as_uri()]
    book = zim(file, folder)
    if shutil.which("kiwix-desktop") and book is not None:
        found["kiwix-desktop"] = ["env", "QTWEBENGINE_CHROMIUM_FLAGS=--no-sandbox", "kiwix-desktop", str(book)]
    return found


def once(words: list[str]) -> tuple[float, float]:
    """Give when the guide was painted, pictures at rest, and the memory then."""
    with screen() as shown, tempfile.TemporaryDirectory() as still:
        before, started = shown.look(), time.perf_counter()
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "stdin": subprocess.DEVNULL}
        process = subprocess.Popen(words, env=shown.environment | less_motion(Path(still)), cwd=ROOT, **quiet)
        try:
            painted = shown.watch(process, started, before, 90)
            time.sleep(2)  # noqa: TID251 -- it comes to rest
            return painted.ms, processes.memory_mb(process.pid)
        finally:
            processes.end(process)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--out", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        every = peers(Path(name))
        seen: dict[str, list] = {one: [] for one in every}
        for number in range(given.runs + 1):
            for one in random.sample(list(every), len(every)):
                try:
                    result = once(every[one])
                except TimeoutError as error:
                    print(f"  {one}: {error}", file=sys.stderr)
                    continue
                if number:
                    seen[one].append(result)
    print("| the same guide in | painted after | x the floor | memory |\n|---|---|---|---|")
    floor = statistics.median(ms for ms, _ in seen[FLOOR])
    for one, results in seen.items():
        if results:
            middle, memory = (statistics.median(values) for values in zip(*results, strict=True))
            print(f"| {one} | {middle:.0f} ms | {middle / floor:.1f} | {memory:.0f} MB |", flush=True)
    if given.out:
        given.out.write_text(json.dumps(seen))
    return 0


if __name__ == "__main__":
    sys.exit(main())
