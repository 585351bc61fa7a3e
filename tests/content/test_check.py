"""Each fault that check_all knows is planted once, and named at its file and line."""

from datetime import date

import pytest
from tests.content.small import GAD7, PHQ9, change, lay_out, put

from tms_education.content.check import check_all

FIRST, SECOND = "articles/en/first.md", "articles/en/second.md"
REFERENCES, NUMBERS = "resources/references.json", "resources/evidence/numbers.yaml"
PROTOCOL, SCENE = "resources/protocols/one.yaml", "resources/scenes/en/brain.yaml"
CLINIC, CRISIS = "resources/clinic/default/clinic.yaml", "resources/clinic/default/crisis.yaml"


@pytest.fixture
def root(tmp_path):
    return lay_out(tmp_path)


def problems(root, today=None):
    return [(problem.file, problem.line, problem.sentence) for problem in check_all(root, today)]


def test_the_small_content_is_sound(root):
    assert problems(root, date(2026, 11, 25)) == []


FAULTS = [
    (FIRST, "title: The first", "titel: The first", 0, "Nothing is called “titel” here."),
    (FIRST, "title: The first", "title: ", 0, "“title” is missing."),
    (FIRST, "title: The first", "title: 7", 0, "“title” must be a text."),
    (FIRST, "group: about", "group: news", 0, "There is no group called “news”."),
    (FIRST, "order: 10", "order: first", 0, "“order” must be a whole number from 1 to 9999."),
    (FIRST, "order: 10", "order: 20", None, "same order"),
    (FIRST, "art: drawing", "art: missing", 0, "There is no drawing called “missing”."),
    (FIRST, "next: [second]", "next: [third]", 0, "There is no other article called “third”."),
    (FIRST, "next: [second]", "next: [first]", 0, "There is no other article called “first”."),
    (FIRST, "written_on: 2026-11-24", "written_on: 2026-02-31", 0, "“2026-02-31” is not a day; write it as"),
    (FIRST, "written_on: 2026-11-24", "written_on: March 38, 2022", 0, "“March 38, 2022” is not a day"),
    (FIRST, "written_on: 2026-11-24", "written_on: 2026", 0, "“written_on” must be a day such as 2026-11-24."),
    (FIRST, "written_on: 2026-11-24", "written_on: [2026-11-24]", 0, "“written_on” must be a day"),
    (FIRST, "written_on: 2026-11-24", "written_on: 2026-11-24 10:00:00", 0, "is not a day"),
    (FIRST, "review_due: 2027-11-24", "review_due: 2025-11-24", 0, "The next review lies before the day"),
    (FIRST, "reviewed_on: null", "reviewed_on: 2026-12-01", 0, "There is a date of review but nobody who reviewed it."),
    (FIRST, "reviewed_by: null", "reviewed_by: A Name", 0, "There is a reviewer but no date of review."),
    (FIRST, "sources: [first-2020, second-2021]", "sources: [first-2020]", 0, "The sources leave out second-2021."),
    (FIRST, "sources: [first-2020, second-2021]", "sources: [second-2021, first-2020]", 0, "not in the order"),
    (SECOND, "sources: []", "sources: [first-2020]", 0, "The sources name what the text does not cite: first-2020."),
    (FIRST, "The short version [@first-2020]", "The short version [@nobody-1999]", 0, "reference called “nobody-1999”"),
    (FIRST, "[@first-2020].", "[@first-2020, @second-2021].", 0, "A citation is written as [@key]"),
    (FIRST, "picture=brain step=pulse", "picture=liver step=pulse", 0, "There is no picture called “liver”."),
    (FIRST, "picture=brain step=pulse", "picture=brain step=dance", 0, "has no step called “dance”."),
    (FIRST, "art: drawing", "art: drawing\npictures: [brain/pulse, brain/jig]", 1, "has no step called “jig”."),
    (FIRST, "picture=brain step=pulse", "picture=brain", 0, "A picture needs a step, and a step needs a picture."),
    (FIRST, "{#other}", "", 0, "The heading has no {#id}."),
    (FIRST, "{#other}", "{#part}", 0, "The section “part” stands here twice."),
    (FIRST, "{#other}", "{#other colour=red}", 0, "The mark “colour=red” can't be read"),
    (FIRST, "- One point\n- Two points\n", "", -2, "The section “Another” has no text."),
    (FIRST, "- One point", "# One point", -1, "Only headings that begin with ## can be shown."),
    (FIRST, "{{first-response.real}}", "{{first-response.colour}}", 0, "The number “first-response” has no “colour”."),
    (FIRST, "{{first-response.real}}", "{{nothing.real}}", 0, "There is no number called “nothing”."),
    (FIRST, "{{first-response.real}}", "{{first-response}}", 0, "A number is written as {{its-id.field}}."),
    (FIRST, "(#other)", "(https://example.org)", 0, "The link to “https://example.org” leads out of the app"),
    (FIRST, "(#other)", "(#nowhere)", -2, "A link leads to “#nowhere”, which is no section here."),
    (FIRST, "[below](#other)", "![below](x.png)", -1, "A picture can't stand in the text"),
    (FIRST, "- One point", "- Accessed March 38, 2022", 0, "“March 38, 2022” is a date that does not exist."),
    (FIRST, "- One point", "- El 31 de abril de 2026", 0, "“31 de abril de 2026” is a date that does not exist."),
    (FIRST, "- One point", "- On 2026-02-31", 0, "“2026-02-31” is a date that does not exist."),
    (FIRST, "- One point", "- TMS resets your brain", 0, "nobody has shown this in people."),
    (FIRST, "- One point", "- It rewires the\n  pathways", 0, "nobody has shown this in people."),
    (FIRST, "- One point", "- It is FDA approved", 0, "these devices are cleared, not approved."),
    (FIRST, "- One point", "- It is painless", 0, "many people feel pain or discomfort."),
    (FIRST, "summary: It is this.", "summary: A cure.", 0, "TMS does not cure"),
    (SCENE, "text: It is short.", "text: It is guaranteed.", 0, "nobody can promise a result."),
    (SCENE, "order: 1", "order: one", 0, "“order” must be a whole number from 1 to 999."),
    (SCENE, "id: pulse", "id: whole", 0, "The step “whole” stands here twice."),
    (REFERENCES, '"A paper",', '"A paper"', 1, "This is not proper JSON: Expecting ',' delimiter."),
    (REFERENCES, '"volume": "4",', '"volume": "4",\n    "volume": "5",', 1, "“volume” stands here twice."),
    (REFERENCES, '"kind": "tested-in-people"', '"kind": "magic"', 0, "There is no kind of evidence called “magic”."),
    (REFERENCES, "[[2020, 3, 28]]", "[[2022, 3, 38]]", 0, "There is no such date"),
    (REFERENCES, '"grade": "C"', '"grade": "Z"', 0, "“grade” must be one of A, B, C, D."),
    (REFERENCES, '"id": "second-2021"', '"id": "first-2020"', 0, "The reference “first-2020” stands here twice."),
    (NUMBERS, "real: 24", "real: 240", 0, "More than 100 of 100 people is impossible."),
    (NUMBERS, "interval: [18, 31]", "interval: [31, 18]", 0, "“interval” must be two numbers, the lower one first."),
    (NUMBERS, "interval: [18, 31]", "interval: [28, 31]", 0, "The number lies outside its own interval."),
    (NUMBERS, "sham: 12", "sham: null", 0, "A comparison with sham needs the number for sham."),
    (NUMBERS, "source: first-2020", "source: nobody-1999", -12, "There is no reference called “nobody-1999”."),
    (NUMBERS, "certainty: checked", "certainty: memory-low", 0, "“certainty” must be one of"),
    (NUMBERS, "measure: response", "measure: &a response", 0, "Anchors and aliases"),
    (PROTOCOL, "trains: 75", "trains: 57", -2, "57 trains of 4 seconds at 10 a second are 2,280 pulses."),
    (PROTOCOL, "minutes: 37.5", "minutes: 19", 0, "75 trains and pauses take 37.07 to 37.50 minutes."),
    (PROTOCOL, "sessions: 33", "sessions: 36", 0, "The phases add up to 33 sessions."),
    (PROTOCOL, "weeks: 6, days_a_week: 5", "weeks: 6, days_a_week: 9", 0, "must be a whole number from 1 to 7"),
    (PROTOCOL, "sources: [first-2020]", "sources: [nobody-1999]", 0, "There is no reference called “nobody-1999”."),
    (PROTOCOL, "sources: [first-2020]", "sources: []", 0, "A protocol needs at least one source."),
    (PROTOCOL, "id: one", "id: two", 0, "The id must be the file's name, “one”."),
    (PROTOCOL, "id: one", "id: one\nid: one", 1, "“id” stands here twice."),
    (CLINIC, "country: US", "country: NO", 0, "“country” must be a text."),
    (CLINIC, "country: US", "country: FR", 0, "There is no crisis line for “FR”."),
    (CLINIC, "protocols: [one]", "protocols: [two]", 0, "There is no protocol called “two”."),
    (CLINIC, "[monday, friday]", "[monday, fryday]", 0, "“fryday” is not a day of the week."),
    (CRISIS, "basis: checked", "basis: from-memory", 0, "Nobody has checked this crisis line yet."),
    (CRISIS, 'number: "988"', "number: 988", 0, "“number” must be a text."),
    (CRISIS, "checked_on: 2026-11-24", "checked_on: 2026-11-31", 0, "“2026-11-31” is not a day"),
    (CRISIS, "action: Call", "action: [Call", 1, "This is not proper YAML"),
    (PHQ9, '"/44251-7",\n', '"/44255-8",\n', 0, "The link “/44255-8” stands here twice."),
    (PHQ9, '"code": "44261-6"', '"code": "44262-4"', None, "The code of the total must be 44261-6."),
    (PHQ9, '"code": "44259-0"', '"code": "44254-1"', None, "The scored questions must be 9"),
    (PHQ9, '"LA6575-0", "display": "Very', '"LA6574-3", "display": "Very', None, "Two answers have the same code."),
    (PHQ9, '"valueDecimal": 2}', '"valueDecimal": 3}', None, "The answers to 44250-9 differ"),
    (PHQ9, "urn:tms-education:fhir:safety-item", "urn:other", None, "The question 44260-8 must be a safety question."),
    (PHQ9, "safety-item", "other-item", None, "The app has no extension “other-item”."),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "further", "sentence"), FAULTS)
def test_a_planted_fault_is_named_at_its_line(root, file, old, new, further, sentence):
    line = change(root, file, old, new)
    found = [problem for problem in problems(root) if sentence in problem[2]]
    assert found, problems(root)
    if further is not None:
        assert (file, line + further) in {(problem[0], problem[1]) for problem in found}, found


def test_the_two_codes_that_are_not_in_numeric_order_may_not_be_swapped(root):
    text = (root / PHQ9).read_text("utf-8")
    swapped = text.replace("LA6574-3", "@").replace("LA6575-0", "LA6574-3").replace("@", "LA6575-0")
    put(root, PHQ9, swapped)
    assert any("The answers to 69722-7 differ" in problem[2] for problem in problems(root))


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_word_may_only_lead_to_a_guide_that_is_there(root, language):
    glossary = f"resources/glossary/{language}.yaml"
    put(root, glossary, "- {id: coil, word: Coil, meaning: The wand., article: first}\n")
    assert problems(root) == []
    change(root, glossary, "article: first", "article: third")
    assert problems(root) == [(glossary, 1, "There is no article called “third”.")]


def test_a_reference_that_nobody_cites_is_named_at_its_line(root):
    change(root, FIRST, "; @second-2021]", "]")
    change(root, FIRST, ", second-2021]", "]")
    assert problems(root) == [(REFERENCES, 24, "Nobody cites the reference “second-2021”.")]


def test_every_problem_of_a_file_is_named_not_only_the_first(root):
    for old, new in (("group: about", "group: news"), ("art: drawing", "art: none"), ("{#other}", "")):
        change(root, FIRST, old, new)
    assert [problem[1] for problem in problems(root)] == [5, 7, 17, 21]  # 17: its link now leads nowhere


def test_a_missing_crisis_file_is_a_problem(root):
    (root / CRISIS).unlink()
    assert (CRISIS, 1, "The file can't be opened.") in problems(root)


@pytest.mark.parametrize("name", [PHQ9, GAD7])
def test_a_missing_published_form_is_a_problem(root, name):
    (root / name).unlink()
    assert problems(root) == [(name, 1, "This form is missing.")]


def test_crisis_lines_past_their_date_are_a_problem_only_when_the_day_is_known(root):
    assert problems(root, date(2027, 11, 24)) == []
    late = problems(root, date(2027, 11, 25))
    assert [one for one in late if one[0] == CRISIS] == [(CRISIS, 6, "The crisis lines must be checked again.")]
    assert {one[2] for one in late if one[0] != CRISIS} == {"This was due for review on 2027-11-24."}
    assert problems(root) == []


def test_a_number_that_stands_in_two_files_is_a_problem(root):
    put(root, "resources/evidence/other.yaml", (root / NUMBERS).read_text("utf-8"))
    assert problems(root) == [("resources/evidence/other.yaml", 1, "The number “first-response” stands here twice.")]


def test_a_translation_must_follow_the_english(root):
    put(root, "articles/es/only.md", (root / SECOND).read_text("utf-8"))
    put(root, "resources/scenes/es/brain.yaml", (root / SCENE).read_text("utf-8").replace("id: pulse", "id: pulso"))
    assert problems(root) == [
        ("articles/es/first.md", 1, "Not yet translated: first, second."),
        ("articles/es/only.md", 2, "There is no English article of this name."),
        ("resources/scenes/es/brain.yaml", 9, "This is “pulse” in English."),
    ]


def test_a_file_name_must_be_a_plain_word(root):
    (root / SECOND).rename(root / "articles/en/Second One.md")
    assert any("The file's name may only hold" in problem[2] for problem in problems(root))


def test_an_empty_folder_names_what_is_missing(tmp_path):
    assert {problem.file for problem in check_all(tmp_path)} == {
        "resources/clinic/default/clinic.yaml", CRISIS, "resources/evidence-kinds.yaml", PHQ9, GAD7, REFERENCES,
    }  # fmt: skip


def test_translations_beside_a_file_are_checked_too_but_are_not_repeats(root):
    for name in (PROTOCOL, NUMBERS, CRISIS):
        put(root, name.replace(".yaml", ".es.yaml"), (root / name).read_text("utf-8"))
    assert problems(root) == []
    change(root, PROTOCOL.replace(".yaml", ".es.yaml"), "trains: 75", "trains: 76")
    change(root, CRISIS.replace(".yaml", ".es.yaml"), "checked_on: 2026-11-24", "checked_on: 2026-11-31")
    assert [problem[0].rpartition("/")[2] for problem in problems(root)] == ["crisis.es.yaml", "one.es.yaml"]
