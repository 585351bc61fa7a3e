"""Brings the interface's words up to date: ``make translations``.

Every text of the code is found and put into ``resources/translations/tms_education_<language>.ts``, the file that Qt
Linguist opens. What was translated stays, a new text is marked unfinished, and one that is gone is dropped: a text that
changed must be translated again. Then Qt's own lrelease makes the ``.qm`` that the program loads.

A text with ``%n`` or ``%Ln`` counts something: it has one form for one thing and one for several, in English too, so
there is a small ``tms_education_en.ts`` with those texts alone.

Qt's lupdate is not used: it does not know in which context a function outside a class speaks.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCES = ROOT / "src" / "tms_education"

Message = tuple[str, str, str]
"""Context, text, and the note that tells two equal texts apart."""

FORM = "\x1e"
"""Stands between the forms of a translation that counts: that for one, then that for several."""

ENGLISH = "en"


def counts(message: Message) -> bool:
    """Whether a text counts something, and so has two forms."""
    return "%n" in message[1] or "%Ln" in message[1]


def messages(folder: Path = SOURCES) -> tuple[Message, ...]:
    """Give every text of the code that a person reads, in order."""
    found: set[Message] = set()
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found.update(_of(tree, "", _helpers(tree)))
    return tuple(sorted(found))


def _helpers(tree: ast.Module) -> dict[str, str]:
    """Give the module's own short names for ``translate``, with the context each speaks in."""
    found = {}
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef(name=name, body=[*_, ast.Return(value=ast.Call() as call)]) if (
                _name(call) == "translate"
                and isinstance(call.args[0], ast.Constant)
                and isinstance(call.args[1], ast.Name)
            ):
                found[name] = str(call.args[0].value)
            case ast.ImportFrom(module=module, names=names) if module and module.startswith("tms_education."):
                for one in names:
                    if one.name in {"tr", "_tr"}:
                        path = ROOT / "src" / Path(*module.split(".")).with_suffix(".py")
                        there = _helpers(ast.parse(path.read_text(encoding="utf-8")))
                        found[one.asname or one.name] = there[one.name]
    return found


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _of(node: ast.AST, context: str, helpers: dict[str, str]) -> Iterator[Message]:
    for child in ast.iter_child_nodes(node):
        inside = child.name if isinstance(child, ast.ClassDef) else context
        if isinstance(child, ast.Call):
            yield from _call(child, inside, helpers)
        yield from _of(child, inside, helpers)


def _call(call: ast.Call, context: str, helpers: dict[str, str]) -> Iterator[Message]:
    texts = [one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    match call.func:
        case ast.Attribute(value=ast.Name(id="self"), attr="tr"):
            yield context, texts[0], "".join(texts[1:2])
        case ast.Attribute(attr="translate") | ast.Name(id="translate") if len(texts) > 1:
            yield texts[0], texts[1], "".join(texts[2:3])
        case ast.Name(id=name) if name in helpers and texts:
            yield helpers[name], texts[0], ""


def read(path: Path) -> dict[Message, str]:
    """Give what a ``.ts`` file translates; an unfinished text is empty."""
    if not path.is_file():
        return {}
    found = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 -- a file of our own
        for one in context.iter("message"):
            message = (context.findtext("name", ""), one.findtext("source", ""), one.findtext("comment", ""))
            forms = [form.text or "" for form in one.iter("numerusform")]
            found[message] = FORM.join(forms) if any(forms) else one.findtext("translation", "")
    return found


def write(path: Path, language: str, translated: dict[Message, str]) -> None:
    """Write a ``.ts`` file: the same bytes for the same words."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for (context, source, note), words in sorted(translated.items()):
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        counted = counts((context, source, note))
        message = ET.SubElement(contexts[context], "message", {"numerus": "yes"} if counted else {})
        ET.SubElement(message, "source").text = source
        if note:
            ET.SubElement(message, "comment").text = note
        translation = ET.SubElement(message, "translation", {} if words else {"type": "unfinished"})
        if not counted:
            translation.text = words
            continue
        for form in words.split(FORM) if words else ("", ""):
            ET.SubElement(translation, "numerusform").text = form
    ET.indent(root, "  ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def update(path: Path) -> tuple[Message, ...]:
    """Bring a ``.ts`` file up to date with the code; give what is still to be translated."""
    before, language = read(path), path.stem.removeprefix("tms_education_")
    after = {one: before.get(one, "") for one in messages() if language != ENGLISH or counts(one)}
    write(path, language, after)
    return tuple(one for one, words in after.items() if not words)


def release(path: Path, target: Path) -> None:
    """Make the ``.qm`` file of a ``.ts`` file; unfinished texts stay English."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", "-removeidentical", path, "-qm", target], check=True)


def main() -> int:
    """Update every language there is; give 1 while something is not translated."""
    missing = 0
    for path in sorted(FOLDER.glob("tms_education_*.ts")):
        for context, source, _ in (still := update(path)):
            print(f"{path.name}: {context}: not translated: {source}")
        missing += len(still)
        release(path, path.with_suffix(".qm"))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
