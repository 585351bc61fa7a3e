"""The wheel brings everything it needs: words, pictures, fonts and licences, and finds them from where it lies."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    (file,) = folder.glob("*.whl")
    return file


def files_in(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def shipped(folder: str) -> set[str]:
    files = (path for path in (ROOT / folder).rglob("*") if path.is_file())
    return {f"tms_education/{path.relative_to(ROOT).as_posix()}" for path in files}


@pytest.mark.parametrize("folder", ["articles", "resources"])
def test_every_shipped_file_is_in_the_wheel(wheel: Path, folder: str):
    assert len(shipped(folder)) > 0
    assert shipped(folder) - files_in(wheel) == set()


def test_every_module_is_in_the_wheel_and_nothing_else_is(wheel: Path):
    modules = {path.relative_to(ROOT / "src").as_posix() for path in (ROOT / "src").rglob("*.py")}
    code = {name for name in files_in(wheel) if name.endswith(".py")}
    assert code == modules
    tops = {name.split("/")[0] for name in files_in(wheel)} - {"tms_education"}
    assert [top.rpartition(".")[2] for top in tops] == ["dist-info"]


@pytest.mark.parametrize("text", ["LICENSE", "LICENSES/CC-BY-4.0.txt", "LICENSES/OFL-1.1.txt"])
def test_the_licences_come_along(wheel: Path, text: str):
    assert any(name.endswith(f".dist-info/licenses/{text}") for name in files_in(wheel))


def test_the_unpacked_wheel_finds_its_own_articles(wheel: Path, tmp_path: Path):
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    code = (
        "from tms_education.content import locate\n"
        "root = locate.content_root()\n"
        "articles = locate.in_language(root / 'articles', 'en', '.md')\n"
        "print(root)\n"
        "print(len(articles), all(path.read_text(encoding='utf-8') for path in articles.values()))"
    )
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    root, articles = found.stdout.splitlines()
    assert Path(root) == (tmp_path / "tms_education").resolve()
    assert articles == f"{len(list((ROOT / 'articles' / 'en').glob('*.md')))} True"
