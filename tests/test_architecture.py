"""Rules of the house that no linter has."""

import ast
import re
from pathlib import Path

import pytest
from tools import tree

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "tms_education"
FILES = sorted(SOURCE.rglob("*.py"))
LONGEST_FILE = 300
LONGEST_FUNCTION = 40
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")
PACKAGES_WITH_ONE_TEST_A_MODULE = ("domain", "content", "storage", "export", "design")
NEEDS_NO_TEST = {
    "tms_education.domain.ports": "only promises, no code; whoever keeps them is tested",
    "tms_education.domain.record_ports": "only promises, no code; whoever keeps them is tested",
}


def name_of(file: Path) -> str:
    return str(file.relative_to(SOURCE))


def module_of(file: Path) -> str:
    return ".".join(("tms_education", *file.relative_to(SOURCE).with_suffix("").parts))


def imports_of(file: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def functions_of(file: Path):
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            yield node


def may_print(file: Path) -> bool:
    return name_of(file) == "__main__.py" or name_of(file).startswith("app/")


each_file = pytest.mark.parametrize("file", FILES, ids=name_of)


def test_there_is_something_to_check():
    assert len(FILES) > 20


@each_file
def test_a_file_is_one_idea_long(file: Path):
    assert len(file.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@each_file
def test_a_function_fits_one_look(file: Path):
    lengths = {node.name: (node.end_lineno or node.lineno) - node.lineno + 1 for node in functions_of(file)}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FUNCTION} == {}


@pytest.mark.parametrize("file", [file for file in FILES if file.parent.name != "design"], ids=name_of)
def test_colours_are_named_only_in_the_design(file: Path):
    assert COLOUR.findall(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("file", [file for file in FILES if not may_print(file)], ids=name_of)
def test_only_the_command_line_and_what_it_calls_print(file: Path):
    calls = [node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
    assert [call.lineno for call in calls if isinstance(call.func, ast.Name) and call.func.id == "print"] == []


@pytest.mark.parametrize("package", PACKAGES_WITH_ONE_TEST_A_MODULE)
def test_every_module_without_qt_has_a_test_that_imports_it(package: str):
    tested: set[str] = set().union(*(imports_of(file) for file in (ROOT / "tests").rglob("*.py")))
    modules = {module_of(file) for file in (SOURCE / package).rglob("*.py") if file.name != "__init__.py"}
    assert sorted(modules - tested - NEEDS_NO_TEST.keys()) == []


def test_the_list_of_modules_without_a_test_is_true():
    modules = {module_of(file) for file in FILES}
    assert NEEDS_NO_TEST.keys() <= modules


def test_the_tree_in_the_architecture_is_the_tree_of_the_code():
    assert tree.tree_of_the_document() == tree.tree_of_the_code(), "run: make tree"
