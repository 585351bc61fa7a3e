"""PHQ-9 and GAD-7 in their US Spanish wording, letter by letter. The tables are written out here by themselves."""

import pytest

from tms_education.content.library import ShippedLibrary
from tms_education.domain.questionnaire import Questionnaire
from tms_education.domain.read_words import said, words_of
from tms_education.domain.scale import Scale

ENGLISH, SPANISH = ShippedLibrary(), ShippedLibrary("es")

INSTRUCTION = "Durante las últimas 2 semanas, ¿qué tan seguido ha tenido molestias debido a los siguientes problemas?"
ANSWERS = ["Ningún día", "Varios días", "Más de la mitad de los días", "Casi todos los días"]
CREDIT = (
    "© Pfizer Inc. Elaborado por los doctores Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke y colegas, mediante "
    "una subvención educativa otorgada por Pfizer Inc. No se requiere permiso para reproducir, traducir, presentar o "
    "distribuir."
)
PHQ_9 = [
    "Poco interés o placer en hacer cosas",
    "Se ha sentido decaído(a), deprimido(a) o sin esperanzas",
    "Ha tenido dificultad para quedarse o permanecer dormido(a), o ha dormido demasiado",
    "Se ha sentido cansado(a) o con poca energía",
    "Sin apetito o ha comido en exceso",
    (
        "Se ha sentido mal con usted mismo(a) – o que es un fracaso o que ha quedado mal con usted mismo(a) "
        "o con su familia"
    ),
    "Ha tenido dificultad para concentrarse en ciertas actividades, tales como leer el periódico o ver la televisión",
    (
        "¿Se ha movido o hablado tan lento que otras personas podrían haberlo notado? o lo contrario – muy inquieto(a) "
        "o agitado(a) que ha estado moviéndose mucho más de lo normal"
    ),
    "Pensamientos de que estaría mejor muerto(a) o de lastimarse de alguna manera",
]
GAD_7 = [
    "Se ha sentido nervioso(a), ansioso(a) o con los nervios de punta",
    "No ha sido capaz de parar o controlar su preocupación",
    "Se ha preocupado demasiado por motivos diferentes",
    "Ha tenido dificultad para relajarse",
    "Se ha sentido tan inquieto(a) que no ha podido quedarse quieto(a)",
    "Se ha molestado o irritado fácilmente",
    "Ha tenido miedo de que algo terrible fuera a pasar",
]
DIFFICULTY = (
    "Si marcó cualquiera de los problemas, ¿qué tanta dificultad le han dado estos problemas para hacer su trabajo, "
    "encargarse de las tareas del hogar, o llevarse bien con otras personas?"
)
DIFFICULTIES = ["No ha sido difícil", "Un poco difícil", "Muy difícil", "Extremadamente difícil"]


def form(name: str, library: ShippedLibrary = SPANISH) -> Questionnaire:
    found = library.questionnaire(name)
    assert found is not None
    return found


@pytest.mark.parametrize(("name", "items"), [("phq-9", PHQ_9), ("gad-7", GAD_7)])
def test_the_wording_is_the_authorised_one(name, items):
    found = form(name)
    assert found.language == "es"
    assert found.instruction == INSTRUCTION
    assert found.credit == CREDIT
    assert [item.words for item in found.scored_items] == items
    assert all([option.words for option in item.options] == ANSWERS for item in found.scored_items)
    assert found.items[-1].words == DIFFICULTY
    assert [option.words for option in found.items[-1].options] == DIFFICULTIES


def test_every_form_is_offered_in_spanish():
    offered = [one.identifier for one in SPANISH.questionnaires()]
    assert offered == [one.identifier for one in ENGLISH.questionnaires()]
    assert {one.language for one in SPANISH.questionnaires()} == {"es"}


def unsaid(scale: Scale) -> Scale:
    """Give a scale without the words of who published it."""
    return said(scale, lambda _text: "")


def test_who_published_a_rule_is_said_in_spanish():
    words = words_of(form("gad-7").scale)
    assert "Una regla tomada del PHQ-9." in words
    assert not [one for one in words if "borrowed" in one]


@pytest.mark.parametrize("name", [one.identifier for one in ENGLISH.questionnaires()])
def test_only_the_words_differ(name):
    spanish, english = form(name), form(name, ENGLISH)
    for mine, its in zip(spanish.items, english.items, strict=True):
        assert (mine.link, mine.code, mine.scored, mine.is_safety, mine.when, mine.when_all, mine.source) == (
            its.link, its.code, its.scored, its.is_safety, its.when, its.when_all, its.source,
        )  # fmt: skip
        assert [(one.code, one.score, one.outcome) for one in mine.options] == [
            (one.code, one.score, one.outcome) for one in its.options
        ]
    assert (spanish.code, spanish.total_code, unsaid(spanish.scale), spanish.result) == (
        english.code, english.total_code, unsaid(english.scale), english.result,
    )  # fmt: skip
