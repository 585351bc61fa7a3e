"""Whatever stands in a file, a reader gives its value or a ContentError; never another exception."""

import json
import re
from contextlib import suppress

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.content.small import EVIDENCE, FIRST, KINDS, PHQ9, PROTOCOL, REFERENCES, SCENE, lay_out

from tms_education.content.articles import read_article, read_card
from tms_education.content.check import check_all
from tms_education.content.clinic_pack import read_crisis
from tms_education.content.documents import entries, json_sheet, mapping, yaml_sheet
from tms_education.content.evidence import read_evidence
from tms_education.content.locate import content_root
from tms_education.content.markdown_html import Converter
from tms_education.content.protocols import read_protocol
from tms_education.content.questionnaires import read_questionnaire
from tms_education.content.reading import decode
from tms_education.content.references import read_kinds, read_references
from tms_education.content.scenes import read_scene
from tms_education.content.wording import check_words, read_rules
from tms_education.domain.errors import ContentError

SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12) | st.dates().map(str)
    | st.sampled_from(["first-2020", "2026-02-31", "March 38, 2022", "1e999", "~", "0o9", "12:30:99", "<<", "*a", "&a"])
)  # fmt: skip
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
SHIPPED_FORM = (content_root() / PHQ9).read_text("utf-8")


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    return tmp_path_factory.mktemp("content")


def read_all(root, name, raw):
    """Hand a file to every reader of its kind."""
    path = root / name
    path.write_bytes(raw)
    readers = {
        ".md": (read_card, lambda path, root: read_article(path, root, {})),
        ".yaml": (read_scene, read_protocol, read_evidence, read_kinds, read_crisis, read_rules),
        ".json": (read_questionnaire, lambda path, root: read_references(path, root, {})),
    }
    for read in readers[path.suffix]:
        with suppress(ContentError):
            read(path, root)


@settings(deadline=None)
@given(st.sampled_from(["wild.md", "wild.yaml", "wild.json"]), st.binary(max_size=200))
@example("wild.md", b"---\n---\n")
@example("wild.md", b"---\n\xff\n---\n")
@example("wild.yaml", b"a: \x00")
@example("wild.yaml", b"[" * 5000)
@example("wild.yaml", b"- " * 5000)
@example("wild.yaml", b"a: &a [*a, *a]")
@example("wild.yaml", b"? [1]\n: 2")
@example("wild.yaml", b"!!python/object/apply:os.system [ls]")
@example("wild.yaml", b"a: !!binary x\nb: !!set {a}\nc: 0b\nd: 1_\ne: .inf")
@example("wild.yaml", b"%YAML 9.9\n---\na: 1\n---\nb: 2")
@example("wild.json", b"[" * 50000)
@example("wild.json", b'[{"id": ' + b"9" * 5000 + b"}]")
@example("wild.json", b'[{"id": "\\ud800"}]')
@example("wild.json", b'{"\\ud800": 1, "\\ud800": 2}')
@example("wild.json", b"[NaN, Infinity, 1e999]")
def test_any_bytes(root, name, raw):
    read_all(root, name, raw)


@settings(deadline=None)
@given(st.sampled_from([".md", ".yaml", ".json"]), st.text(max_size=200))
def test_any_text(root, suffix, text):
    read_all(root, f"wild{suffix}", text.encode("utf-8", "surrogatepass"))


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(FIRST.split("---")[1].replace(":", "").split()), VALUES), st.text(max_size=80))
def test_any_front_matter(root, values, body):
    front = yaml.safe_dump(values, allow_unicode=True)
    read_all(root, "wild.md", f"---\n{front}---\n{body}".encode("utf-8", "surrogatepass"))


def paths(values, place=()):
    """Give the way to every value of a document."""
    yield place
    pairs = values.items() if isinstance(values, dict) else enumerate(values) if isinstance(values, list) else ()
    for key, value in pairs:
        yield from paths(value, (*place, key))


def replaced(values, place, new):
    """Give a copy of a document with one value replaced."""
    if not place:
        return new
    copy = dict(values) if isinstance(values, dict) else list(values)
    copy[place[0]] = replaced(values[place[0]], place[1:], new)
    return copy


SOUND_YAML = [yaml.safe_load(text) for text in (EVIDENCE, KINDS, PROTOCOL, SCENE)]
SOUND_JSON = [json.loads(text) for text in (REFERENCES, SHIPPED_FORM)]


@settings(max_examples=400, deadline=None)
@given(st.data())
def test_a_sound_document_with_any_one_value_replaced(root, data):
    as_json = data.draw(st.booleans())
    sound = data.draw(st.sampled_from(SOUND_JSON if as_json else SOUND_YAML))
    broken = replaced(sound, data.draw(st.sampled_from(list(paths(sound)))), data.draw(VALUES))
    if as_json:
        read_all(root, "wild.json", json.dumps(broken).encode())
    else:
        read_all(root, "wild.yaml", yaml.safe_dump(broken, allow_unicode=True).encode("utf-8", "surrogatepass"))


PIECES = (
    *("[@a]", "[@a; @b]", "[@", "**", "__", "*", "_", "#", "##", "-", "1.", ">", "|", "---", "`", "```", "~~~"),
    *(
        "<b>",
        "</p>",
        "<script>",
        "<!--",
        "![a](b)",
        "[a](b)",
        "[a](#b)",
        "[a]:",
        "<a@b.c>",
        "&amp;",
        "&#0;",
        "&#",
        "\\",
    ),
    *(
        "{{a.b}}",
        "{{",
        "}}",
        "{#id}",
        "[[",
        "]]",
        "](",
        "\n",
        "\n\n",
        "\t",
        "\x02",
        "\x03",
        "klzzwxh:0000",
        "wzxhzdk:0",
    ),
)
MARKDOWN = st.lists(st.sampled_from(PIECES) | st.text(max_size=6), max_size=30).map(" ".join)


@settings(max_examples=400, deadline=None)
@given(MARKDOWN)
@example("> " * 3000 + "a")
@example("[" * 300 + "]" * 300)
@example("\n".join("    " * depth + "- a" for depth in range(120)))
@example("*a **b " * 300)
@example("<a href='x'>b</a>")
@example('[a](javascript:b) [c](#d"onclick=e) [f](reference:g)')
def test_any_markdown_gives_only_safe_html(source):
    paragraphs, _ = Converter().convert(source)
    for paragraph in paragraphs:
        assert paragraph.kind in {"text", "list", "numbered", "quote", "table"}
        assert_safe(paragraph.html)


def assert_safe(html):
    """Nothing but the allowed tags, the two kinds of link, and escaped text."""
    for tag in re.findall(r"<[^>]*>?", html):
        assert re.fullmatch(
            r"</?(p|ul|ol|li|strong|em|table|thead|tbody|tr|th|td|blockquote)>|<br/>|</a>"
            r"|<a href=\"(reference:[A-Za-z0-9.-]+|#[a-z0-9-]+)\">",
            tag,
        ), tag


@settings(deadline=None)
@given(st.text(max_size=300))
def test_any_text_can_be_checked_for_its_words(root, text):
    rules = read_rules(content_root() / "resources/forbidden-phrases.yaml", content_root())
    list(check_words("wild.md", text, rules))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_check_all_gives_problems_for_any_one_wild_file(tmp_path_factory, data):
    root = lay_out(tmp_path_factory.mktemp("wild"))
    files = sorted(path for path in root.rglob("*") if path.is_file())
    data.draw(st.sampled_from(files)).write_bytes(data.draw(st.binary(max_size=60)))
    for problem in check_all(root):
        assert problem.line >= 1
        assert problem.sentence.endswith((".", "?"))


@given(st.text(alphabet="ab:- \n[]{}'\"#&*!|>%@`,?\t12", max_size=80))
def test_a_value_of_any_yaml_is_found_at_a_line_of_the_file(text):
    with suppress(ContentError):
        sheet = yaml_sheet("wild.yaml", text)
        for place in paths(sheet.values):
            assert 1 <= sheet.line(place) <= text.count("\n") + 1


@given(st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=4), inner), max_leaves=9))
def test_json_that_is_sound_is_read_as_written(values):
    text = json.dumps(values)
    with suppress(ContentError):
        assert json_sheet("wild.json", text).values == json.loads(text)


def test_a_document_of_the_wrong_shape_is_refused():
    with pytest.raises(ContentError, match="must hold named values"):
        mapping(json_sheet("wild.json", "[]"))
    with pytest.raises(ContentError, match="must hold a list"):
        entries(json_sheet("wild.json", "{}"))


@given(st.binary(max_size=60))
def test_bytes_are_read_strictly(raw):
    with suppress(ContentError):
        assert "\x00" not in decode("wild", raw)
