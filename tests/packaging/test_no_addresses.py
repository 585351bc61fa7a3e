"""What is committed works anywhere: no package registry's host, no path of one machine."""

import os
import re
from pathlib import Path

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
NOT_OURS = {".git", ".venv", "build", "dist", ".hypothesis", "__pycache__"}
MACHINE = re.compile(
    r"pypi\.(?:org|python)|pythonhosted\.org|npmjs\.org|(?:deb|snapshot|security)\.debian\.org|archive\.ubuntu\.com"
    r"|index-url|find-links|trusted-host"
    r"|(?<![\w.~>-])/(?:work|root|opt|home|Users)/[\w.]"
)


def committed_texts():
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in NOT_OURS and not name.endswith(("_cache", ".egg-info"))]
        for name in set(names) - NOT_OURS:  # in a worktree, .git is a file
            yield from text_of(Path(folder, name))


def text_of(file: Path):
    try:
        yield file, file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return


def test_no_file_names_a_registry_or_a_machine():
    texts = {file.relative_to(ROOT).as_posix(): text for file, text in committed_texts() if file != Path(__file__)}
    assert "README.md" in texts
    found = {name: match.group() for name, text in texts.items() if (match := MACHINE.search(text))}
    assert found == {}


@pytest.mark.parametrize(
    "text", ["--extra-" + "index-url x", "https://" + "pypi" + ".org/simple", "see /" + "root/.cache"]
)
def test_such_a_line_would_be_found(text: str):
    assert MACHINE.search(text)


def test_the_constraints_are_exact_versions_and_nothing_else():
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    entries = [Requirement(line) for line in lines if line and not line.startswith("#")]
    assert len(entries) > 20
    for entry in entries:
        assert entry.url is None
        assert [part.operator for part in entry.specifier] == ["=="]
