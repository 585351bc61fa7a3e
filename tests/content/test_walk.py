"""The walk-through is read whole, and what is wrong with it is a sentence."""

import shutil

import pytest

from tms_education.content.check import check_all
from tms_education.content.check_walk import check_walk, check_walk_words, words_of
from tms_education.content.library import ShippedLibrary
from tms_education.content.locate import content_root
from tms_education.content.walk import read_walk, walk_lines
from tms_education.domain.errors import ContentError
from tms_education.domain.walk import Show, WalkGuide

SHIPPED = content_root() / "resources" / "walk" / "en.yaml"
SMALL = """\
cards:
  - id: one
    title: One?
    line: A line
    art: logo
    slides:
      - {picture: brain, step: whole}
      - {title: Three, points: [a, b, c]}
      - {numbers: response}
    say: Say it.
    check: Ask it?
    covered: [We said it.]
options:
  - {id: tms, name: TMS, about: a, visits: b, good: [x], hard: [y], unknown: z, sources: [one-2007]}
next_steps: [Come again.]
"""


def read(tmp_path, text):
    file = tmp_path / "en.yaml"
    file.write_text(text)
    return read_walk(file, tmp_path, {})


def test_it_is_read(tmp_path):
    guide = read(tmp_path, SMALL)
    assert [slide.show for slide in guide.cards[0].slides] == [Show.PICTURE, Show.POINTS, Show.NUMBERS]
    assert guide.cards[0].slides[1].lines == ("a", "b", "c")
    assert guide.next_steps == ("Come again.",)
    assert walk_lines(tmp_path / "en.yaml", tmp_path) == {("cards", "one"): 2, ("options", "tms"): 14}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("step: whole", "stop: whole", "“step” is missing"),
        ("{numbers: response}", "{numbers: response, points: [a]}", "A slide shows one of"),
        ("{numbers: response}", "{number: response}", "A slide shows one of"),
        ("points: [a, b, c]", "points: [a, b, c, d, e, f, g, h]", "at most 7 points"),
        ("points: [a, b, c]", "points: []", "“points” needs at least one line"),
        ("hard: [y]", "hard: [y, z]", "as many good points as hard ones"),
        ("sources: [one-2007]", "sources: []", "“sources” needs at least one line"),
        ("check: Ask it?", "check: ''", "“check” must be a text"),
        ("covered: [We said it.]", "more: 1\n    covered: [We said it.]", "Nothing is called “more” here"),
        ("next_steps: [Come again.]", "next_steps: ['{{gone.real}}']", "no number called “gone”"),
    ],
)
def test_a_fault_is_named(tmp_path, old, new, said):
    assert old in SMALL
    with pytest.raises(ContentError) as caught:
        read(tmp_path, SMALL.replace(old, new))
    assert said in str(caught.value)


def test_a_card_stands_there_once(tmp_path):
    twice = SMALL.replace("options:\n", SMALL.partition("cards:\n")[2].partition("options:\n")[0] + "options:\n")
    with pytest.raises(ContentError, match="“one” stands here twice"):
        read(tmp_path, twice)


def test_what_is_not_there_is_named(tmp_path):
    guide = read(tmp_path, SMALL)
    found = [str(one) for one in check_walk("walk", guide, {("cards", "one"): 2}, {}, tmp_path)]
    assert found == ["walk:2: There is no drawing called “logo”.", "walk:2: There is no picture called “brain”."]
    scenes = {scene.identifier: scene for scene in ShippedLibrary().scenes()}
    wrong = read(tmp_path, SMALL.replace("step: whole", "step: gone").replace("art: logo", "art: logo\n    article: x"))
    found = [one.sentence for one in check_walk("walk", wrong, {}, scenes, content_root())]
    assert found == ["There is no article called “x”.", "The picture “brain” has no step called “gone”."]


def test_hard_and_long_words_are_named(tmp_path):
    hard = SMALL.replace(
        "We said it.", "Neuromodulation modality administration necessitates institutional authorization."
    )
    assert "reads at grade" in str(next(check_walk_words("walk", read(tmp_path, hard), ())))
    long = SMALL.replace("We said it.", " ".join(["we"] * 15))
    assert any("more than 14 words" in str(one) for one in check_walk_words("walk", read(tmp_path, long), ()))
    assert not list(check_walk_words("walk", WalkGuide(), ()))


def test_the_shipped_one_is_whole():
    library = ShippedLibrary()
    guide = library.walk()
    assert library.problems == ()
    assert len(guide.cards) >= 9
    assert all(card.say and card.check for card in guide.cards)
    assert [one.identifier for one in guide.options] == ["tms", "medicine", "talking", "esketamine", "ect", "wait"]
    assert {(len(one.good), len(one.hard)) for one in guide.options} == {(3, 3)}
    assert not any(character.isdigit() and "{{" in line for line in words_of(guide) for character in line)


def test_a_broken_one_is_left_out_and_checked(tmp_path):
    root = tmp_path / "content"
    shutil.copytree(content_root() / "resources", root / "resources", ignore=shutil.ignore_patterns("brain", "fonts"))
    shutil.copytree(content_root() / "articles", root / "articles")
    file = root / "resources" / "walk" / "en.yaml"
    file.write_text(
        SHIPPED.read_text()
        .replace("sources: [ren-2014,", "sources: [gone-2014,")
        .replace("step: pulse}", "step: gone}")
    )
    said = "\n".join(map(str, check_all(root)))
    assert "There is no reference called “gone-2014”." in said
    assert "The picture “brain” has no step called “gone”." in said
    file.write_text("cards: 3\n")
    library = ShippedLibrary(root=root)
    assert library.walk() == WalkGuide()
    assert library.problems
