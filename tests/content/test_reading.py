"""Files are read strictly, and a value that is wrong is named at its line."""

from datetime import date

import pytest

from tms_education.content.documents import json_sheet, mapping, yaml_sheet
from tms_education.content.reading import LONGEST, decode, read_text
from tms_education.domain.errors import ContentError, Problem


def problems_of(call, *arguments):
    with pytest.raises(ContentError) as caught:
        call(*arguments)
    return caught.value.problems


def test_line_ends_and_a_byte_order_mark_do_not_matter():
    assert decode("a.md", b"\xef\xbb\xbfone\r\ntwo\rthree\n") == "one\ntwo\nthree\n"


@pytest.mark.parametrize(
    ("raw", "line", "sentence"),
    [
        (b"one\ntwo \xff", 2, "This line is not UTF-8 text."),
        (b"one\n\ntwo \x00", 3, "This line holds an invisible character (U+0000)."),
        (b"one \x1b[31m", 1, "This line holds an invisible character (U+001B)."),
        ("one \ue000".encode(), 1, "This line holds an invisible character (U+E000)."),
        (b"\xed\xa0\x80", 1, "This line is not UTF-8 text."),
    ],
)
def test_what_is_not_plain_text_is_refused_at_its_line(raw, line, sentence):
    assert problems_of(decode, "a.md", raw) == (Problem("a.md", line, sentence),)


def test_a_file_that_is_too_long_missing_or_a_folder_is_refused(tmp_path):
    (tmp_path / "long.md").write_bytes(b"a" * (LONGEST + 1))
    (tmp_path / "folder.md").mkdir()
    assert (
        problems_of(read_text, tmp_path / "long.md", tmp_path)[0].sentence == "The file is longer than 1,000,000 bytes."
    )
    for name in ("folder.md", "missing.md", "nul\0.md"):
        assert problems_of(read_text, tmp_path / name, tmp_path)[0].sentence == "The file can't be opened."


def test_problems_show_the_file_from_the_content_root_and_never_where_that_is(tmp_path):
    (problem,) = problems_of(read_text, tmp_path / "articles" / "en" / "none.md", tmp_path)
    assert str(problem) == "articles/en/none.md:1: The file can't be opened."
    (outside,) = problems_of(read_text, tmp_path / "none.md", tmp_path / "elsewhere")
    assert outside.file == "none.md"


def test_every_repeated_name_of_a_yaml_file_is_found():
    found = problems_of(yaml_sheet, "a.yaml", "a: 1\nb:\n  c: 1\n  c: 2\na: 3\n")
    assert [(problem.line, problem.sentence) for problem in found] == [
        (4, "“c” stands here twice."), (5, "“a” stands here twice."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "line"),
    [("a: 1\nb: [", 2), ("a: 1\nb: 2\n c: 3", 3), ("a: &x 1", 1), ("a: 1\nb: *x", 2), ("a: !!binary eA==", 1),
     ("a: 1\n---\nb: 2", 2), ("", 1), ("# nothing\n", 1), ("a: 1\nno: 2", 2), ("a:\n- " + "[" * 30, 2)],
)  # fmt: skip
def test_yaml_that_can_not_be_used_is_refused_at_its_line(text, line):
    assert problems_of(yaml_sheet, "a.yaml", text)[0].line == line


def test_front_matter_counts_its_lines_from_where_it_begins():
    assert problems_of(yaml_sheet, "a.md", "a: 1\na: 2", 2)[0].line == 3


def test_the_line_of_a_json_value_is_found():
    fields = mapping(json_sheet("a.json", '{\n  "a": [\n    {"b": 1},\n    {\n      "b": "\\u00e9"\n    }\n  ]\n}'))
    assert [child.line("b") for child in fields.children("a")] == [3, 5]


@pytest.mark.parametrize("text", ['{"a": 1,}', "", "nope", '{"a": NaN}', '{"a": "\\ud800"}', "9" * 5000, "[" * 9000])
def test_json_that_can_not_be_used_is_refused(text):
    assert problems_of(json_sheet, "a.json", text)


def fields_of(text):
    return mapping(yaml_sheet("a.yaml", text))


def test_a_value_of_each_kind_is_given():
    fields = fields_of(
        "text: ' a '\nwhole: 3\nnumber: 2.5\nflag: true\nday: 2026-11-24\nquoted: '2026-11-24'\n"
        "list: [a, b]\nempty: ''\n"
    )
    assert (fields.text("text"), fields.whole("whole", 1, 3), fields.number("number")) == ("a", 3, 2.5)
    assert (fields.flag("flag"), fields.flag("none"), fields.texts("list")) == (True, False, ("a", "b"))
    assert fields.day("day") == fields.day("quoted") == date(2026, 11, 24)
    assert (fields.optional_text("empty"), fields.optional_text("none"), fields.texts("none")) == ("", "", ())
    assert (fields.optional_whole("none", 0, 1), fields.optional_number("none"), fields.optional_day("none")) == (
        None,
    ) * 3
    fields.sheet.settle()


@pytest.mark.parametrize("value", ["true", "-1", "1.5", "'3'", "[3]", "4", ".inf", ""])
def test_a_wrong_whole_number_is_named(value):
    fields = fields_of(f"x: 1\na: {value}")
    fields.whole("a", 0, 3)
    (problem,) = problems_of(fields.sheet.settle)
    assert problem.line == 2


@pytest.mark.parametrize("value", ["true", "-0.1", ".inf", ".nan", "1e300", "text"])
def test_a_wrong_number_is_named(value):
    fields = fields_of(f"a: {value}")
    assert fields.number("a") == 0
    assert len(problems_of(fields.sheet.settle)) == 1


def test_a_list_names_the_entry_that_is_wrong():
    fields = fields_of("a:\n  - b: 1\n  - wrong\n  - b: 2\n")
    assert len(fields.children("a")) == 2
    assert problems_of(fields.sheet.settle) == (Problem("a.yaml", 3, "This entry must hold named values."),)
