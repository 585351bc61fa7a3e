"""Marks the words of the glossary in a text: the first use of each, never inside a link."""

import re
from collections.abc import Sequence
from html import escape

from tms_education.domain.glossary import Term

_TAG = re.compile(r"(<[^>]*>)")


class WordMarks:
    """Knows every way a word of the glossary is written."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self._exact: dict[str, str] = {}
        self._any: dict[str, str] = {}
        for term in terms:
            for form in term.forms:
                ways = self._exact if any(letter.isupper() for letter in form[1:]) else self._any
                ways.setdefault(form if ways is self._exact else form.casefold(), term.identifier)
        ways_to_find = {form: re.escape(escape(form)) for form in self._exact}
        ways_to_find |= {form: f"(?i:{re.escape(escape(form))})" for form in self._any}
        patterns = [ways_to_find[form] for form in sorted(ways_to_find, key=len, reverse=True)]
        self._pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(patterns)})(?![\w-])") if patterns else None

    def mark(self, html: str, seen: set[str]) -> str:
        """Give a block's HTML with a link at each word that is not in ``seen``; those words are seen from then on."""
        if self._pattern is None:
            return html
        inside = 0
        parts = _TAG.split(html)
        for place, part in enumerate(parts):
            if place % 2:
                inside += part.startswith("<a ") - part.startswith("</a")
            elif not inside and part:
                parts[place] = self._pattern.sub(lambda found: self._link(found.group(), seen), part)
        return "".join(parts)

    def _link(self, words: str, seen: set[str]) -> str:
        identifier = self._exact.get(words) or self._any.get(words.casefold(), "")
        if not identifier or identifier in seen:
            return words
        seen.add(identifier)
        return f'<a class="word" href="word:{identifier}">{words}</a>'
