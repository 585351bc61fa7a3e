"""The cards of a pack's articles in one file, so that a start need not open each of a thousand articles."""

import json
from collections.abc import Mapping
from dataclasses import astuple
from datetime import date
from typing import Any

from tms_education import __version__
from tms_education.domain.article import ArticleCard, Review

Cards = Mapping[str, Mapping[str, ArticleCard]]
"""Cards by language and slug."""

INDEX = ".cards"
"""The ending of such a file: it lies beside the folder of its pack."""

_WRONG = (ValueError, TypeError, KeyError, AttributeError, RecursionError)


def encode_cards(cards: Cards) -> bytes:
    """Give the bytes of some cards."""
    values = {language: [astuple(card) for card in those.values()] for language, those in cards.items()}
    return json.dumps({"version": __version__, "cards": values}, ensure_ascii=False, default=str).encode()


def decode_cards(data: bytes) -> Cards | None:
    """Give the cards; nothing when another version of the program wrote them or they are damaged."""
    try:
        values = json.loads(data)
        if values["version"] != __version__:
            return None
        return {
            language: {card.slug: card for card in (_card(*one) for one in those)}
            for language, those in values["cards"].items()
        }
    except _WRONG:
        return None


def _card(*values: Any) -> ArticleCard:
    """Give the card of what ``encode_cards`` made of one."""
    *head, review, sources, read_next, asked_as = values
    written, due, by, on, here = review
    looked_at = Review(date.fromisoformat(written), date.fromisoformat(due), by, on and date.fromisoformat(on), here)
    slug, title, question, summary, group, order, art, minutes = head
    head_values = (slug, title, question, summary, group, order, art, minutes)
    return ArticleCard(*head_values, looked_at, tuple(sources), tuple(read_next), tuple(asked_as))
