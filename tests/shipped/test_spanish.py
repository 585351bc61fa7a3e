"""The Spanish guides speak Spanish, as short as the English ones, and name the buttons and pages as they are called."""

import re
from html import unescape

import pytest

from tms_education.content.check_pairs import FOLDERS
from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import content_root, shown
from tms_education.content.markdown_html import plain_text
from tms_education.content.reading import read_text
from tms_education.content.translated_from import digest, translated_pairs

ROOT = content_root()
SLUGS = sorted(path.stem for path in (ROOT / "articles" / "en").glob("*.md"))
MOST_WORDS_IN_SHORT = 170
LONGEST_SENTENCE = 27
ENGLISH = re.compile(
    r"\b(?:the|and|with|you|your|is|are|of|staff|seizure|coil|sham|trial|week|people)\b", re.IGNORECASE
)
KEPT = re.compile(r"\((?:prior authorization|co-pay|deductible|in network|appeal|off label|cleared)\)|theta burst")
TU = re.compile(r"\b(?:tú|tu|tus|tienes|puedes|quieres|debes)\b")
SENTENCE = re.compile(r"[.?!:]+(?=[\s\"”*)])|\n\s*\n|\n(?=- )|\|")


WORDS = read_text(ROOT / "resources" / "translations" / "tms_education_es.ts", ROOT)


def in_the_interface(words):
    return {
        unescape(found["said"])
        for found in re.finditer(
            r"<source>(?P<words>.*?)</source>(?:(?!</message>).)*?<translation>(?P<said>.*?)</translation>",
            WORDS,
            re.DOTALL,
        )
        if unescape(found["words"]) == words
    }


def body(slug):
    text = read_text(ROOT / "articles" / "es" / f"{slug}.md", ROOT)
    return plain_text(text.split("---\n", 2)[2])


def test_every_guide_is_there_in_spanish():
    assert sorted(path.stem for path in (ROOT / "articles" / "es").glob("*.md")) == SLUGS


@pytest.mark.parametrize("slug", SLUGS)
def test_the_short_version_is_short(slug):
    assert len(body(slug).partition("\n## ")[0].split()) <= MOST_WORDS_IN_SHORT


@pytest.mark.parametrize("slug", SLUGS)
def test_no_english_is_left_but_the_words_a_letter_may_show(slug):
    assert ENGLISH.findall(KEPT.sub("", re.sub(r"\{\{[^}]*\}\}|\{#[^}]*\}", "", body(slug)))) == []


@pytest.mark.parametrize("slug", SLUGS)
def test_the_reader_is_usted(slug):
    said = re.sub(r"[\"“][^\"”]*[\"”]", "", body(slug))  # family may say tú to each other
    assert TU.findall(said) == []


@pytest.mark.parametrize("slug", SLUGS)
def test_no_sentence_is_very_long(slug):
    for sentence in SENTENCE.split(body(slug)):
        assert len(re.findall(r"[^\W_]+", re.sub(r"\{\{[^}]*\}\}", "9", sentence))) <= LONGEST_SENTENCE, sentence


@pytest.mark.parametrize("slug", SLUGS)
def test_a_guide_named_in_another_has_its_own_title(slug):
    english, spanish = ({card.slug: card.title for card in ShippedLibrary(one).cards()} for one in ("en", "es"))
    original = read_text(ROOT / "articles" / "en" / f"{slug}.md", ROOT).split("---\n", 2)[2]
    for other, title in english.items():
        assert original.count(f'"{title}"') == body(slug).count(f'"{spanish[other]}"'), other


@pytest.mark.parametrize("slug", SLUGS)
def test_whoever_may_call_988_is_told_how_to_be_answered_in_spanish(slug):
    text = body(slug)
    assert text.count("988") == 2 * len(re.findall(r"oprim(?:a|ir) 2", text)) == 2 * text.count("AYUDA")


@pytest.mark.parametrize(
    ("words", "english", "spanish"),
    [
        ("Help now", "{}", "{}"),
        ("Finish & clear", "{}", "{}"),
        ("Explore", "the {} page", "la página {}"),
        ("Timeline", "the {} page", "la página {}"),
    ],
)
def test_buttons_and_pages_are_named_as_the_interface_names_them(words, english, spanish):
    (said,) = in_the_interface(words)
    named = 0
    for slug in SLUGS:
        original = read_text(ROOT / "articles" / "en" / f"{slug}.md", ROOT).casefold()
        named += original.count(english.format(words).casefold())
        wanted = original.count(english.format(words).casefold())
        assert body(slug).casefold().count(spanish.format(said).casefold()) == wanted, slug
    assert named


def test_it_is_noted_of_which_english_each_spanish_file_was_made():
    noted = read_text(ROOT / "resources" / "translated-from" / "es.yaml", ROOT)
    pairs = list(translated_pairs(ROOT, "es"))
    assert len(pairs) >= len(SLUGS) + len(FOLDERS)
    assert all(f"{shown(original, ROOT)}: '{digest(original, ROOT)}'" in noted for original, _ in pairs)
