from datetime import date

import pytest
from tests.content import packs
from tests.content.small import change, put

from tms_education.content.check_pack import PackCheck, check_pack
from tms_education.content.check_pack_forms import check_pack_forms
from tms_education.content.locate import content_root
from tms_education.content.pack_source import read_source, starter
from tms_education.domain.errors import ContentError

TODAY = date(2026, 11, 27)
SHIPPED = content_root()
ARTICLE = "articles/en/how-to-find-us.md"


@pytest.fixture
def folder(tmp_path):
    return packs.lay_out(tmp_path / "pack", packs.source())


def sentences(folder) -> list[str]:
    return sorted(str(problem) for problem in check_pack(folder, TODAY).problems)


def test_the_pack_to_begin_with_is_sound(tmp_path):
    folder = packs.lay_out(tmp_path / "pack", dict(starter()))
    assert set(read_source(folder)) == {"pack.yaml", "clinic.yaml", "crisis.yaml", ARTICLE}
    assert sentences(folder) == []
    contents = check_pack(folder, TODAY).contents
    assert (contents.country, contents.added, contents.replaced) == ("United States", ("How to find us",), ())


def test_a_pack_may_do_without_crisis_lines_of_its_own(folder):
    (folder / "crisis.yaml").unlink()
    assert sentences(folder) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "sentence"),
    [
        (ARTICLE, "order: 900", "order: no", "“order” must be a whole number from 1 to 9999."),
        (ARTICLE, "art: article-first-visit", "art: nowhere", "There is no drawing called “nowhere”."),
        (ARTICLE, "next: []", "next: [nowhere]", "There is no other article called “nowhere”."),
        (ARTICLE, "sources: []", "sources: [nobody]", "The sources name what the text does not cite: nobody."),
        (ARTICLE, "Write here", "TMS cures depression. Write", "“cures”"),
        (ARTICLE, "{#here}", "{#here picture=brain step=nowhere}", "The picture “brain” has no step called “nowhere”."),
        ("clinic.yaml", "country: US", "country: XX", "There is no crisis line for “XX”."),
        ("clinic.yaml", "saint]", "mine]", "There is no protocol called “mine”."),
        ("clinic.yaml", 'logo: ""', "logo: logo.png", "There is no file called “logo.png” in the pack."),
        ("clinic.yaml", "phone:", "fon:", "Nothing is called “fon” here."),
        (
            "clinic.yaml",
            "signoffs: []",
            "signoffs: [{reviewed_by: A, reviewed_on: 2026-11-27, articles: [gone]}]",
            "There is no article called “gone” to sign.",
        ),
        (
            "crisis.yaml",
            "        basis: checked",
            "        basis: guess",
            "“basis” must be one of checked, from-memory.",
        ),
    ],
)
def test_a_fault_is_named_by_file_and_line(folder, file, old, new, sentence):
    line = change(folder, file, old, new)
    found = sentences(folder)
    assert any(one.startswith(f"{file}:{line}: ") and sentence in one for one in found), found


def test_every_problem_of_all_files_is_named_at_once(folder):
    change(folder, ARTICLE, "order: 900", "order: no")
    change(folder, "clinic.yaml", "country: US", "country: XX")
    put(folder, "protocols/mine.yaml", "id: other\n")
    put(folder, "pictures/map.svg", "<svg><script/></svg>")
    put(folder, "questionnaires/mine.json", "{")
    put(folder, "references.json", "{}")
    put(folder, "articles/es/alone.md", "no front matter")
    files = {one.partition(":")[0] for one in sentences(folder)}
    assert files == {
        *(ARTICLE, "clinic.yaml", "protocols/mine.yaml", "pictures/map.svg", "questionnaires/mine.json"),
        *("references.json", "articles/es/alone.md"),
    }


def test_a_pack_adds_and_replaces(folder):
    put(
        folder,
        "articles/en/three-ways.md",
        packs.ARTICLE.format(title="Ours", order=901).replace("article-first-visit", "map"),
    )
    put(folder, "pictures/map.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>')
    protocol = (SHIPPED / "resources/protocols/itbs.yaml").read_text().replace("id: itbs", "id: ours")
    put(folder, "protocols/ours.yaml", protocol)
    found = check_pack(folder, TODAY)
    assert found.problems == set()
    assert found.contents.replaced == ("Ours",)
    assert (found.contents.protocols, found.contents.pictures) == (("ours",), ("map",))


def test_an_article_may_cite_a_source_of_the_pack(folder):
    (folder / "references.json").write_text(
        '[{"id": "own-2026", "type": "report", "title": "Ours", "author": [{"literal": "A clinic"}],'
        ' "custom": {"kind": "expert-advice", "who": "People here", "found": "It is near.",'
        ' "limits": "One place.", "grade": "C", "title_is_description": true}}]'
    )
    change(folder, ARTICLE, "sources: []", "sources: [own-2026]")
    change(folder, ARTICLE, "how people find you.", "how people find you [@own-2026].")
    assert [one for one in sentences(folder) if "expert-advice" not in one] == []


def test_a_published_form_cant_be_replaced(folder):
    put(folder, "questionnaires/phq-9.json", (SHIPPED / "resources/questionnaires/phq-9.json").read_text())
    put(folder, "scales.yaml", (SHIPPED / "resources/scales.yaml").read_text())
    found = [str(one) for one in check_pack_forms(folder, SHIPPED)]
    assert "questionnaires/phq-9.json:1: There is another form called “phq-9”; it can't be replaced." in found
    assert "scales.yaml:1: There is no form called “gad-7” in the pack." in found


def test_a_form_of_the_clinics_own_is_held_to_the_rules_of_forms(folder):
    own = (SHIPPED / "resources/questionnaires/tell-your-team.json").read_text()
    put(folder, "questionnaires/our-form.json", own.replace('"id": "tell-your-team"', '"id": "our-form"', 1))
    assert sentences(folder) == []
    put(folder, "questionnaires/other.json", own)
    assert sentences(folder) == ["questionnaires/other.json:1: The id must be the file's name, not “tell-your-team”."]


def test_crisis_lines_past_their_date_are_for_staff_to_know_and_do_not_stop_a_pack(folder):
    change(folder, "clinic.yaml", "country: US", "country: GB")
    found = check_pack(folder, TODAY)
    assert found.problems == set()
    assert [str(one).partition(": ")[2] for one in found.notes] == [
        "The crisis lines of this country must be checked again before a waiting room may use them."
    ]


def test_a_look_goes_in_small_steps(folder):
    for number in range(20):
        put(folder, f"articles/en/a{number}.md", packs.ARTICLE.format(title=f"A {number}", order=1000 + number))
    check = PackCheck(folder, TODAY)
    assert sum(1 for _ in check.steps()) >= 21
    assert set(check.cards["en"]) >= {"a0", "a19", "how-to-find-us"}


def test_a_source_folder_holds_nothing_else(folder, tmp_path):
    put(folder, "notes.txt", "x")
    put(folder, ".git/config", "x")
    put(folder, "README.md", "x")
    (folder / "logo.png").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ContentError) as caught:
        read_source(folder)
    assert [str(one) for one in caught.value.problems] == [
        "pack.yaml:1: This file is missing; “tms-education pack new” writes one.",
        "logo.png:1: This is a link; a pack holds files only.",
        "notes.txt:1: No file of a pack has a name like this.",
    ]
