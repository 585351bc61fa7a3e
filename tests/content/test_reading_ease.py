"""Spanish syllables and the two formulas of ease; a hard Spanish article is named."""

import pytest
from tests.content.small import FIRST, SECOND, lay_out, present, put

from tms_education.content.check import check_all
from tms_education.content.reading_ease import ease, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("sol", 1), ("casa", 2), ("tiempo", 2), ("día", 2), ("depresión", 3), ("oído", 3), ("aún", 2), ("real", 2),
        ("que", 1), ("quien", 1), ("seguir", 2), ("guía", 2), ("antigüedad", 4), ("agua", 2), ("muy", 1), ("ayuda", 3),
        ("y", 1), ("ahora", 3), ("cuídese", 3), ("convulsión", 3), ("leer", 2), ("peor", 2), ("EMT", 1), ("29", 1),
        ("magnética", 4), ("oiga", 2), ("Estados", 3),
    ],
)  # fmt: skip
def test_syllables_are_counted_as_a_spanish_reader_says_them(word, count):
    assert syllables(word) == count


def test_the_two_formulas_by_hand():
    # 3 + 5 words, 2 sentences; el sol sa-le · la bo-bi-na ha-ce un pul-so: 4 + 9 syllables
    found = present(ease("El sol sale. La bobina hace un pulso."))
    assert found.inflesz == round(206.835 - 62.3 * 13 / 8 - 4, 1)
    assert found.fernandez_huerta == round(206.84 - 60 * 13 / 8 - 1.02 * 4, 1)


def test_an_excused_term_counts_as_one_short_word_and_no_words_give_nothing():
    assert ease("Toma desvenlafaxina.", ("desvenlafaxina",)) == ease("Toma sol.")
    assert ease(" … ") is None


HARD = (
    "La administración institucionalizada de procedimientos neuromoduladores interdisciplinarios requiere "
    "consideraciones multidimensionales extraordinariamente individualizadas y responsabilidades compartidas."
)


def test_a_spanish_article_that_is_hard_to_read_is_named_in_each_part(tmp_path):
    root = lay_out(tmp_path)
    put(root, "articles/es/second.md", SECOND.replace("Nothing is cited here.", HARD))
    put(root, "articles/es/first.md", FIRST.replace("- One point", f"- {HARD}"))
    found = [(one.file, one.line, one.sentence.partition(" of ")[0]) for one in check_all(root)]
    assert found == [
        ("articles/es/first.md", 15, "The full text has an INFLESZ"),
        ("articles/es/first.md", 21, "The section has an INFLESZ"),
        ("articles/es/second.md", 15, "The short version has an INFLESZ"),
    ]
    put(root, "resources/reading-excused.es.yaml", f"- {{term: '{HARD[:-1]}', why: for this test}}\n")
    assert check_all(root) == ()
