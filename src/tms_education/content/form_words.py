"""A form in another language: FHIR's translation extension, taken whole or not at all."""

from collections.abc import Iterator

from tms_education.content.fields import Fields
from tms_education.content.form_extensions import TRANSLATION

TRANSLATED = ("title", "description", "copyright", "text", "display", "valueString")
"""The names whose texts a person reads. ``valueString`` stands in our own extensions; a source is left as it is."""


def in_language(fields: Fields, language: str) -> Fields:
    """Give the form in a language; itself when it is already in that language, or when none is asked for.

    Every text must be translated. One that is not is noted, and the form then can't be used in that language.
    """
    if not language or fields.values.get("language") == language:
        return fields
    return Fields(fields.sheet, {**_translated(fields, language), "language": language}, fields.place)


def languages(values: object) -> set[str]:
    """Give every language that some text of a form is translated to."""
    found: set[object] = set()
    if isinstance(values, list):
        for one in values:
            found |= languages(one)
    elif isinstance(values, dict):
        if values.get("url") == TRANSLATION:
            found |= {part.get("valueCode") for part in _parts(values) if part.get("url") == "lang"}
        for one in values.values():
            found |= languages(one)
    return {one for one in found if isinstance(one, str)}


def _parts(extension: dict[str, object]) -> Iterator[dict[str, object]]:
    parts = extension.get("extension")
    return (part for part in (parts if isinstance(parts, list) else []) if isinstance(part, dict))


def _translated(fields: Fields, language: str) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in fields.values.items():
        if key.startswith("_"):
            continue
        if isinstance(value, str) and _is_read(fields, key):
            found[key] = _words(fields, key, language)
        else:
            found[key] = _below(fields, key, value, language)
    return found


def _is_read(fields: Fields, key: str) -> bool:
    """A text somebody reads; the names of codes of the standard's own systems, and sources, are not."""
    if key == "display":
        return bool(fields.place) and fields.place[-1] == "valueCoding"
    if key == "valueString":
        return not str(fields.values.get("url", "")).endswith(":source")
    return key in TRANSLATED


def _below(fields: Fields, key: str, value: object, language: str) -> object:
    if isinstance(value, dict):
        return _translated(Fields(fields.sheet, value, (*fields.place, key)), language)
    if isinstance(value, list):
        return [
            _translated(Fields(fields.sheet, one, (*fields.place, key, place)), language)
            if isinstance(one, dict)
            else one
            for place, one in enumerate(value)
        ]
    return value


def _words(fields: Fields, key: str, language: str) -> str:
    """Give the translation of a text; one that is missing is noted."""
    beside = fields.values.get(f"_{key}")
    extensions = beside.get("extension") if isinstance(beside, dict) else None
    for extension in extensions if isinstance(extensions, list) else []:
        if isinstance(extension, dict) and extension.get("url") == TRANSLATION:
            parts = {part.get("url"): part for part in _parts(extension)}
            content = parts.get("content", {}).get("valueString")
            if parts.get("lang", {}).get("valueCode") == language and isinstance(content, str) and content.strip():
                return content
    fields.note(key, f"This text is not translated to “{language}”.")
    return str(fields.values[key])
