"""The words of ``tms-education pack`` on the command line; the work is loaded only when it is asked for."""

import argparse
from pathlib import Path
from typing import Any


def add_pack(parser: argparse.ArgumentParser, commands: Any) -> None:
    """Add ``pack`` and what it can do to the commands, and the watched folder to the options."""
    parser.add_argument("--pack-folder", type=Path, metavar="DIR", help="watch this folder for trusted clinic packs")
    pack = commands.add_parser("pack", help="make, sign, check and trust a clinic pack")
    parts = pack.add_subparsers(dest="part", metavar="WHAT", required=True)
    begun = parts.add_parser("new", help="write a commented pack to begin with")
    begun.add_argument("folder", type=Path, metavar="DIR")
    key = parts.add_parser("key", help="make a key that signs packs")
    key.add_argument("file", type=Path, metavar="FILE")
    key.add_argument("--name", required=True, metavar="NAME", help="who signs; staff see it")
    built = parts.add_parser("build", help="check a folder and make a pack of it")
    built.add_argument("folder", type=Path, metavar="DIR")
    built.add_argument("--out", type=Path, required=True, metavar="FILE", help="such as our-clinic.tmspack")
    built.add_argument("--key", type=Path, metavar="FILE", help="sign with this key; without it, nobody has signed")
    verified = parts.add_parser("verify", help="name every problem of a pack, or say what is in it")
    verified.add_argument("file", type=Path, metavar="FILE")
    trusted = parts.add_parser("trust", help="trust whoever signed this pack, on this device")
    trusted.add_argument("file", type=Path, metavar="FILE")


def run_pack(given: argparse.Namespace) -> int:
    """Do what was asked; give the exit code."""
    from tms_education.app import pack_command  # noqa: PLC0415 -- a window needs none of this

    match given.part:
        case "new":
            return pack_command.new(given.folder)
        case "key":
            return pack_command.key(given.file, given.name)
        case "build":
            return pack_command.build(given.folder, given.out, given.key)
        case "verify":
            return pack_command.verify(given.file, given.data_dir)
        case _:
            return pack_command.trust(given.file, given.data_dir)
