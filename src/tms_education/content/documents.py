"""YAML and JSON documents whose every value knows its line."""

import json
from collections.abc import Callable
from datetime import date

import yaml

from tms_education.content.fields import Fields, Place, Sheet
from tms_education.content.reading import fail
from tms_education.domain.errors import ContentError, Problem

DEEPEST = 24
"""Levels of nesting; the content needs eight."""

_TAG = "tag:yaml.org,2002:"


def yaml_sheet(file: str, text: str, first_line: int = 1) -> Sheet:
    """Give a YAML text as a sheet of values; ``first_line`` is the line it begins at in its file.

    Raises:
        ContentError: it is not YAML, says a key twice, uses tags or aliases, or is nested too deep.
    """
    try:
        _refuse_depth_and_aliases(file, text, first_line)
        root = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        line, reason = _error_line(error, text) + first_line, getattr(error, "problem", None) or "it can't be read"
        raise fail(file, line, f"This is not proper YAML: {reason}.") from error
    if root is None:
        raise fail(file, first_line, "There is nothing here.")
    plain = _Plain(file, first_line)
    values = plain.value(root)
    if plain.problems:
        raise ContentError(tuple(plain.problems))
    last = text.count("\n")
    return Sheet(file, values, lambda place: min(_line(root, place), last) + first_line)


def json_sheet(file: str, text: str) -> Sheet:
    """Give a JSON text as a sheet of values.

    Raises:
        ContentError: it is not JSON, says a key twice, holds half a character, or is nested too deep.
    """
    try:
        values: object = json.loads(text, object_pairs_hook=_once, parse_constant=_no_constant)
        json.dumps(values, ensure_ascii=False).encode()
    except json.JSONDecodeError as error:
        raise fail(file, error.lineno, f"This is not proper JSON: {error.msg}.") from error
    except _TwiceError as error:
        line = _second_line(text, str(error))
        raise fail(file, line, f"“{error}” stands here twice.") from error
    except (ValueError, RecursionError) as error:
        raise fail(file, 1, "The file holds a value that can't be used.") from error
    return Sheet(file, values, _json_lines(text))


def mapping(sheet: Sheet) -> Fields:
    """Give the fields of a document that is one mapping.

    Raises:
        ContentError: it is something else.
    """
    if not isinstance(sheet.values, dict):
        raise fail(sheet.file, sheet.line(()), "The file must hold named values.")
    return Fields(sheet, sheet.values, ())


def entries(sheet: Sheet) -> tuple[Fields, ...]:
    """Give the entries of a document that is a list of mappings; a wrong entry is noted and left out.

    Raises:
        ContentError: it is no list.
    """
    if not isinstance(sheet.values, list):
        raise fail(sheet.file, sheet.line(()), "The file must hold a list of entries.")
    return sheet.mappings(sheet.values, ())


def _refuse_depth_and_aliases(file: str, text: str, first_line: int) -> None:
    """Walk the events before anything is built: neither depth nor aliases can then exhaust the machine."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        line = (event.start_mark.line if event.start_mark else 0) + first_line
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise fail(file, line, "Anchors and aliases (& and *) are not used here; put quotes around the text.")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST:
            raise fail(file, line, "This is nested too deep.")


def _error_line(error: yaml.YAMLError, text: str) -> int:
    """Give the line of an error, from 0."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is not None:
        return min(int(mark.line), text.count("\n"))
    return text.count("\n", 0, int(getattr(error, "position", 0) or 0))


class _Plain:
    """Turns YAML nodes into plain values; whatever is not plain becomes a problem at its line."""

    def __init__(self, file: str, first_line: int) -> None:
        self.problems: list[Problem] = []
        self._file, self._first_line = file, first_line
        self._make: dict[str, Callable[[yaml.ScalarNode], object]] = {
            "str": lambda node: str(node.value),
            "null": lambda _node: None,
            "bool": yaml.constructor.SafeConstructor().construct_yaml_bool,
            "int": yaml.constructor.SafeConstructor().construct_yaml_int,
            "float": yaml.constructor.SafeConstructor().construct_yaml_float,
            "timestamp": _day_or_text,
        }

    def value(self, node: yaml.Node) -> object:
        """Give the plain value of a node."""
        if isinstance(node, yaml.MappingNode) and node.tag == f"{_TAG}map":
            return self._mapping(node)
        if isinstance(node, yaml.SequenceNode) and node.tag == f"{_TAG}seq":
            return [self.value(child) for child in node.value]
        if isinstance(node, yaml.ScalarNode):
            return self._scalar(node)
        self._note(node, "This kind of value can't be used here.")
        return None

    def _mapping(self, node: yaml.MappingNode) -> dict[str, object]:
        values: dict[str, object] = {}
        for key, child in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.tag != f"{_TAG}str":
                self._note(key, "A name must be a word; put it in quotes.")
            elif key.value in values:
                self._note(key, f"“{key.value}” stands here twice.")
            else:
                values[key.value] = self.value(child)
        return values

    def _scalar(self, node: yaml.ScalarNode) -> object:
        make = self._make.get(node.tag.removeprefix(_TAG))
        if make is None:
            self._note(node, "This kind of value can't be used here.")
            return None
        try:
            return make(node)
        except (ValueError, ArithmeticError):
            self._note(node, "This number can't be read.")
            return None

    def _note(self, node: yaml.Node, sentence: str) -> None:
        self.problems.append(Problem(self._file, node.start_mark.line + self._first_line, sentence))


def _day_or_text(node: yaml.ScalarNode) -> date | str:
    """Give the day of ``2026-11-24``; an impossible day stays text, and the reader of the field says so."""
    try:
        return date.fromisoformat(node.value)
    except ValueError:
        return str(node.value)


def _line(node: yaml.Node, place: Place) -> int:
    """Give the line of the value at ``place``, from 0; of the nearest one above it when it is missing."""
    line = node.start_mark.line
    for step in place:
        if isinstance(node, yaml.MappingNode):
            pair = next(((key, value) for key, value in node.value if key.value == step), None)
            if pair is None:
                break
            line, node = pair[0].start_mark.line, pair[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = node.start_mark.line
        else:
            break
    return line


def _json_lines(text: str) -> Callable[[Place], int]:
    """Find lines in JSON by reading it as YAML, which it nearly is; only ever done for a problem."""

    def line(place: Place) -> int:
        try:
            root = yaml.compose(text.replace("\t", " "), Loader=yaml.CSafeLoader)
        except yaml.YAMLError:
            return 1
        return 1 if root is None else _line(root, place) + 1

    return line


class _TwiceError(ValueError):
    """A key that stands twice in one JSON object."""


def _once(pairs: list[tuple[str, object]]) -> dict[str, object]:
    values: dict[str, object] = {}
    for key, value in pairs:
        if key in values:
            key.encode()
            raise _TwiceError(key)
        values[key] = value
    return values


def _no_constant(word: str) -> object:
    raise ValueError(word)


def _second_line(text: str, key: str) -> int:
    first = text.find(json.dumps(key, ensure_ascii=False))
    return text.count("\n", 0, max(0, text.find(json.dumps(key, ensure_ascii=False), first + 1))) + 1
