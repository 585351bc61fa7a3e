"""The command line: read the words, call the app, end with its code."""

import argparse
import gc
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tms_education import __version__
from tms_education.app.pack_arguments import add_pack, run_pack
from tms_education.domain.errors import UnknownRouteError
from tms_education.domain.navigation import Route
from tms_education.domain.settings import MAX_TEXT_SIZE, MIN_TEXT_SIZE, Theme

USAGE_ERROR = 2
MOST_HITS = 1000


def _text_size(words: str) -> int:
    try:
        size = int(words.rstrip("% "))
    except ValueError:
        size = 0
    if not MIN_TEXT_SIZE <= size <= MAX_TEXT_SIZE:
        raise argparse.ArgumentTypeError(f"must be a number from {MIN_TEXT_SIZE} to {MAX_TEXT_SIZE}")
    return size


def _size(words: str) -> tuple[int, int]:
    width, _, height = words.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal()) or not (1 <= int(width) <= 8192 and 1 <= int(height) <= 8192):  # noqa: PLR2004 -- pixels
        raise argparse.ArgumentTypeError("must look like 1280x800")
    return int(width), int(height)


def _limit(words: str) -> int:
    if not words.isdecimal() or not 1 <= int(words) <= MOST_HITS:
        raise argparse.ArgumentTypeError(f"must be a number from 1 to {MOST_HITS}")
    return int(words)


def _language(words: str) -> str:
    from tms_education.content.languages import shipped_languages  # noqa: PLC0415 -- most starts name no language
    from tms_education.domain.pseudo import PSEUDO  # noqa: PLC0415

    if words not in (*shipped_languages(), *PSEUDO):
        raise argparse.ArgumentTypeError(f"must be one of {', '.join(shipped_languages())}")
    return words


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("tms-education", description="Understanding TMS, offline.", allow_abbrev=False)
    parser.add_argument("--data-dir", type=Path, metavar="DIR", help="keep records and settings in this folder")
    parser.add_argument("--language", type=_language, metavar="CODE", help="language of words and articles, such as en")
    parser.add_argument("--theme", choices=[theme.value for theme in Theme])
    parser.add_argument("--text-size", type=_text_size, metavar=f"{MIN_TEXT_SIZE}..{MAX_TEXT_SIZE}")
    parser.add_argument("--open", metavar="ROUTE", default="home", help="page to open, such as learn/three-ways")
    parser.add_argument("--screenshot", type=Path, metavar="FILE", help="paint the page into a PNG file and end")
    parser.add_argument("--size", type=_size, metavar="WxH", help="window size, such as 1280x800")
    parser.add_argument("--kiosk", action="store_true", help="stand alone in the waiting room: full screen, no way out")
    parser.add_argument("--self-check", action="store_true", help="go through the whole main job once, then end")
    parser.add_argument("--version", action="version", version=f"Understanding TMS {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    routes = commands.add_parser("routes", help="print every route")
    routes.add_argument("--format", choices=["text", "json"], default="text")
    search = commands.add_parser("search", help="find guides, words and sources; prints slug, title and a line")
    search.add_argument("words", nargs="+", metavar="WORDS")
    search.add_argument("--limit", type=_limit, default=10, metavar="N")
    export = commands.add_parser("export", help="write every record to a file for another system")
    export.add_argument("--format", choices=["fhir", "csv"], required=True)
    export.add_argument("--out", type=Path, metavar="FILE", required=True)
    export.add_argument("--passphrase-file", type=Path, metavar="F", help="a file that holds the staff passphrase")
    commands.add_parser("check", help="check all articles, forms, numbers and texts")
    _add_plan(commands)
    told = commands.add_parser("diagnose", help="collect versions, health and logs for support; shows them first")
    told.add_argument("--out", type=Path, required=True, metavar="FILE", help="such as support.zip")
    told.add_argument("--yes", action="store_true", help="write the file without asking")
    add_pack(parser, commands)
    return parser


def _add_plan(commands: Any) -> None:
    planned = commands.add_parser("plan", help="write the dates of a course into a calendar file")
    planned.add_argument("--protocol", required=True, metavar="NAME", help="such as standard-10hz")
    planned.add_argument("--start", required=True, metavar="YYYY-MM-DD", help="the first treatment day")
    planned.add_argument("--country", default="", metavar="CODE", help="whose holidays are kept, such as US")
    planned.add_argument("--at", default="", metavar="HH:MM", help="the time of the visits; without it, whole days")
    planned.add_argument("--out", type=Path, required=True, metavar="FILE", help="such as plan.ics")


def _print_routes(form: str, language: str) -> int:
    from tms_education.app.routes import all_routes  # noqa: PLC0415 -- a window needs none of this

    routes = all_routes(language)
    print(json.dumps(routes, indent=1) if form == "json" else "\n".join(routes))
    return 0


def _print_check() -> int:
    from tms_education.app.clock import SystemClock  # noqa: PLC0415 -- a window needs none of this
    from tms_education.content.check import check_all  # noqa: PLC0415

    problems = check_all(today=SystemClock().today())
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems" if problems else "All content is sound.", file=sys.stderr)
    return 1 if problems else 0


def _print_search(typed: str, limit: int, language: str) -> int:
    from tms_education.content.library import ShippedLibrary  # noqa: PLC0415 -- a window needs none of this
    from tms_education.content.reading_help import ShippedReadingHelp  # noqa: PLC0415

    found = ShippedReadingHelp(ShippedLibrary(language)).search(typed, limit)
    for hit in found.hits:
        print(hit.address, hit.title, hit.snippet, sep="\t")
    if found.meant:
        print(f"Did you mean: {found.meant}", file=sys.stderr)
    return 0 if found.hits else 1


def _write_file(given: argparse.Namespace) -> int:
    if given.command == "pack":
        return run_pack(given)
    if given.command == "plan":
        from tms_education.app.plan import write_plan  # noqa: PLC0415 -- a window needs none of this

        return write_plan(given.protocol, given.start, given.country, given.at, given.out)
    if given.command == "diagnose":
        from tms_education.app.diagnose import diagnose  # noqa: PLC0415

        return diagnose(given.out, given.data_dir, agreed=given.yes)
    from tms_education.app.export_command import export  # noqa: PLC0415

    return export(given.format, given.out, given.passphrase_file, given.data_dir)


def main(words: Sequence[str] | None = None) -> int:
    """Run the program; give its exit code: 0 done, 1 failed, 2 not understood."""
    given = _parser().parse_args(words)
    if given.command:
        gc.enable()
    if given.command == "routes":
        return _print_routes(given.format, given.language or "en")
    if given.command == "search":
        return _print_search(" ".join(given.words), given.limit, given.language or "en")
    if given.command == "check":
        return _print_check()
    if given.command in {"plan", "export", "diagnose", "pack"}:
        return _write_file(given)
    gc.disable()  # nothing of a start is thrown away; until the first picture, looking for it would be in vain
    from tms_education.app import plain_import  # noqa: PLC0415 -- Qt is loaded only when something is painted

    plain_import.give_back()
    from tms_education.app.options import Options  # noqa: PLC0415
    from tms_education.app.run import run  # noqa: PLC0415

    try:
        Route.parse(given.open)
        return run(
            Options(
                data_dir=given.data_dir,
                language=given.language,
                theme=given.theme,
                text_size=given.text_size,
                route=given.open,
                screenshot=given.screenshot,
                size=given.size,
                self_check=given.self_check,
                kiosk=given.kiosk,
                pack_folder=given.pack_folder,
            )
        )
    except UnknownRouteError as error:
        print(error, file=sys.stderr)
        return USAGE_ERROR


if __name__ == "__main__":
    sys.exit(main())
