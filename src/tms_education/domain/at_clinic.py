"""What a clinic adds to an article: who of it looked at the text, and a section with its own words."""

from dataclasses import dataclass, replace

from tms_education.domain.article import Article, ArticleCard, Paragraph, Section
from tms_education.domain.clinic import Clinic

AT_CLINIC = "at-this-clinic"
"""The identifier of such a section."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a value of the clinic is shown: at the end of an article, under a heading."""

    article: str
    heading: str


def signed(card: ArticleCard, clinic: Clinic) -> ArticleCard:
    """Give a card with who of this clinic looked at the article as it stands."""
    found = clinic.signed(card.slug, card.review.written_on)
    if found is None:
        return card
    return replace(card, review=replace(card.review, reviewed_by=found.reviewer, reviewed_on=found.on, here=True))


def at_clinic(article: Article, clinic: Clinic, places: dict[str, Place]) -> Article:
    """Give an article with its sign-off, and with the clinic's own words at its end where there are some."""
    lines = {"insurers_note": (clinic.insurers_note,) if clinic.insurers_note else (), "coils": clinic.coils}
    own = tuple(
        Section(AT_CLINIC, place.heading, (_paragraph(lines[key]),))
        for key, place in places.items()
        if place.article == article.card.slug and lines[key]
    )
    return replace(article, card=signed(article.card, clinic), sections=(*article.sections, *own))


def _paragraph(lines: tuple[str, ...]) -> Paragraph:
    from html import escape  # noqa: PLC0415 -- few clinics say something of their own

    if len(lines) == 1:
        return Paragraph("text", f"<p>{escape(lines[0])}</p>")
    return Paragraph("list", f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>")
