"""Claims that an honest page must not make are found, and what denies or explains them is let through."""

import pytest

from tms_education.content.locate import content_root
from tms_education.content.wording import check_words, read_rules
from tms_education.domain.errors import ContentError

ROOT = content_root()
RULES = read_rules(ROOT / "resources/forbidden-phrases.yaml", ROOT)


def found(text, file="articles/en/any.md"):
    return [(problem.line, problem.sentence) for problem in check_words(file, text, RULES)]


@pytest.mark.parametrize(
    "text",
    [
        "TMS resets your brain.",
        "It rewires neural pathways.",
        "It heals the brain.",
        "It fixes a chemical imbalance.",
        "Depression is a chemical imbalance.",
        "This cures depression.",
        "An FDA-approved device.",
        "It was approved by the FDA.",
        "The visit is painless.",
        "Results are guaranteed.",
        "It is 100% safe.",
        "It has no side effects.",
        "It is safe in pregnancy.",
        "TMS can't cause a seizure.",
        "You are a good candidate.",
        "You qualify for TMS.",
        "It usually works.",
        "It works for most people.",
        "It is proven.",
        "A promising breakthrough.",
        "First comes brain mapping.",
        "He committed suicide.",
        "SAINT helped 79 of 100.",
        "Call 988 and press 3.",
        "The dip is normal.",
        "It means TMS is working.",
        "TMS improves memory.",
        "Read the testimonials.",
        "Your score means you have depression.",
        "La EMT reinicia su cerebro.",
        "Reconecta las redes.",
        "La depresión es un desequilibrio químico.",
        "La EMT cura la depresión.",
        "Un aparato aprobado por la FDA.",
        "La FDA aprobó el aparato.",
        "Es un tratamiento sin dolor.",
        "La visita no duele.",
        "Los resultados se garantizan.",
        "Es 100 % segura.",
        "No tiene efectos secundarios.",
        "Es segura durante el embarazo.",
        "La EMT no puede causar convulsiones.",
        "Usted es un buen candidato.",
        "Funciona para la mayoría.",
        "Está probada.",
        "Un método revolucionario.",
        "Primero viene el mapeo cerebral.",
        "Cometió suicidio.",
        "SAINT ayudó a 79 de 100.",
        "Llame al 988 y oprima 3.",
        "Da alivio permanente.",
        "Ya no necesita medicinas.",
        "El bajón es normal.",
        "Significa que la EMT está funcionando.",
        "Mejora la memoria.",
        "Lea los testimonios.",
        "Sus puntos significan que usted tiene depresión.",
    ],
)
def test_a_claim_that_must_not_be_made_is_found(text):
    assert found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nobody has shown that TMS resets your brain.",
        "Depression is not simply a chemical imbalance.",
        "TMS is not a cure.",
        "Nadie ha mostrado que reinicie el cerebro. La EMT no cura.",
        "No muestra que la EMT esté funcionando.",
        "Quedó autorizado por la FDA. Se lo cuenta su médico.",
        "Procure dormir. Asegúrese de comer. Su seguro puede pagar.",
        "It does not show that TMS is working.",
        "We can't promise that it is painless.",
        "This has not been proven in people.",
        "90 % of motor threshold",
        "The FDA cleared this device in October 2008.",
        "A safe place to rest.",
    ],
)
def test_a_sentence_that_denies_the_claim_may_stand(text):
    assert found(text) == []


def test_a_no_in_the_sentence_before_does_not_excuse_the_next():
    assert found("It is not ECT. It cures depression.")
    assert found("- It is not ECT\n- It cures depression")
    assert found("It is not a drug\n\nIt cures depression")


def test_a_claim_that_runs_over_two_lines_is_named_at_the_first():
    assert found("One.\nIt resets your\nbrain.") == [(2, "“resets your brain”: nobody has shown this in people.")]


def test_a_file_with_a_reason_may_use_the_words():
    assert found("Some call it brain mapping.", "articles/en/three-ways.md") == []
    assert found("Some call it brain mapping.", "articles/en/side-effects.md")


@pytest.mark.parametrize(
    "text",
    [
        "Accessed March 38, 2022",
        "Feb. 30 2026",
        "on 31 June 2026",
        "30 de febrero de 2026",
        "seen 2026-13-01",
        "Sep 31, 2026",
    ],
)
def test_a_date_that_can_not_exist_is_found(text):
    assert any("is a date that does not exist" in sentence for _, sentence in found(text))


@pytest.mark.parametrize("text", ["28 March 2022", "Feb 29, 2024", "14 April 2025", "2026-11-24", "May 5 people"])
def test_a_date_that_exists_may_stand(text):
    assert found(text) == []


def test_a_rule_must_be_readable_and_every_exception_needs_a_reason(tmp_path):
    (tmp_path / "rules.yaml").write_text("- words: '('\n  why: x.\n  allow:\n    a.md: ''\n")
    with pytest.raises(ContentError) as caught:
        read_rules(tmp_path / "rules.yaml", tmp_path)
    assert [(problem.line, problem.sentence) for problem in caught.value.problems] == [
        (1, "The pattern can't be read."), (3, "Say for each file why it may use these words."),
    ]  # fmt: skip
