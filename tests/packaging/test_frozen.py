"""The frozen folder opens no network, brings every licence, and checks itself. CI builds it and sets TMS_FROZEN."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PyInstaller.archive.readers import CArchiveReader
from tests.window.offline import can_cut_off, cut_off, internet_calls
from tests.window.xserver import require_tools

FROZEN = os.environ.get("TMS_FROZEN", "")
NETWORK_MODULES = {
    *("socket", "_socket", "ssl", "_ssl", "socketserver", "asyncio", "http", "http.client", "http.cookiejar"),
    *("urllib.request", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "xmlrpc", "webbrowser", "requests"),
}
NETWORK_FILES = ("libssl", "libcrypto", "libcurl", "_socket.", "_ssl.", "QtWebSockets", "libQt6WebSockets")
QT_NETWORK = "libQt6Network"
SPEAKING = ("libQt6TextToSpeech", "libQt6Multimedia", "QtMultimedia", "QtTextToSpeech", "QtNetwork", "libqtexttospeech")
"""Qt links its network library to what speaks (decision 6); nothing else in the folder may ask for it."""

SAYS_MORE = {"check": 0, "routes": 0, "search what is tms": 0}

frozen = pytest.mark.skipif(not FROZEN, reason="TMS_FROZEN names no frozen program; CI builds one and sets it")
cut = pytest.mark.skipif(
    not can_cut_off() and os.environ.get("CI") != "true", reason="needs strace, unshare and the right to use them"
)


def folder() -> Path:
    return Path(FROZEN).resolve().parent


@frozen
def test_no_network_module_of_python_is_in_the_folder():
    archive = CArchiveReader(FROZEN)
    modules = set(archive.open_embedded_archive("PYZ-00.pyz" if "PYZ-00.pyz" in archive.toc else "PYZ.pyz").toc)
    assert "tms_education.app.run" in modules
    assert modules & NETWORK_MODULES == set()
    assert [file.name for file in folder().rglob("*.so*") if file.name.startswith(("_socket", "_ssl"))] == []


@frozen
def test_no_network_library_is_in_the_folder_or_asked_for_by_one():
    names = [file.name for file in folder().rglob("*") if file.is_file()]
    assert [name for name in names if name.startswith(NETWORK_FILES)] == []
    if shutil.which("objdump") is None:
        pytest.skip("needs objdump")
    libraries = [str(file) for file in folder().rglob("*.so*") if file.is_file() and not file.is_symlink()]
    read = subprocess.run(["objdump", "-p", *libraries], capture_output=True, text=True, check=True).stdout
    needed = {line.split()[1] for line in read.splitlines() if line.strip().startswith("NEEDED")}
    assert len(needed) > 20
    assert [name for name in needed if name.startswith(NETWORK_FILES)] == []
    asking = [part.split(":", 1)[0] for part in re.split(r"\n(?=/)", read) if QT_NETWORK in part.partition("\n")[2]]
    assert [name for name in asking if not Path(name).name.startswith((*SPEAKING, QT_NETWORK))] == []


@frozen
def test_qt_brings_no_films_no_secrets_and_no_look_at_the_network():
    plugins = {file.parent.name for file in folder().rglob("plugins/*/*") if file.is_file()}
    assert "texttospeech" in plugins
    assert plugins & {"multimedia", "tls", "networkinformation"} == set()
    assert list(folder().rglob("libav*")) == []
    assert list(folder().rglob("*qtexttospeech_mock*")) == []


def run_cut_off(words: list[str], tmp_path: Path) -> "subprocess.CompletedProcess[str]":
    """Run without a network and without Python on the path, and see that no internet socket was asked for."""
    require_tools("strace", "unshare")
    environment = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path), "LANG": "C.UTF-8", "PATH": "/nowhere"}
    trace = tmp_path / "trace"
    command = cut_off(words, trace)
    command[0] = shutil.which(command[0]) or command[0]
    command = [shutil.which(word) or word if word == "strace" else word for word in command]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert internet_calls(trace) == []
    return done


@frozen
@cut
@pytest.mark.slow
def test_the_whole_job_needs_no_network_and_no_python(tmp_path: Path):
    done = run_cut_off([FROZEN, "--data-dir", str(tmp_path / "data"), "--self-check"], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert done.stdout.count("ok ") >= 7


@frozen
@cut
@pytest.mark.slow
@pytest.mark.parametrize("words", ["check", "routes", "search what is tms", "plan", "diagnose"])
def test_no_command_needs_a_network(tmp_path: Path, words: str):
    more = {
        "plan": ["--protocol", "standard-10hz", "--start", "2027-01-04", "--country", "US", "--out", "plan.ics"],
        "diagnose": ["--out", "support.zip", "--yes"],
    }
    typed = [str(tmp_path / word) if word.endswith((".ics", ".zip")) else word for word in more.get(words, [])]
    done = run_cut_off([FROZEN, "--data-dir", str(tmp_path / "data"), *words.split(), *typed], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr


@cut
def test_a_program_that_asks_for_the_internet_is_caught(tmp_path: Path):
    require_tools("strace", "unshare")
    code = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()"
    subprocess.run(cut_off([sys.executable, "-c", code], tmp_path / "trace"), check=True)
    assert len(internet_calls(tmp_path / "trace")) == 1


@frozen
def test_every_licence_is_in_the_folder():
    texts = folder() / "_internal" / "LICENSES"
    found = {file.name for file in texts.iterdir() if not file.is_dir() or any(file.iterdir())}
    for wanted in ("LGPL-3.0.txt", "GPL-3.0.txt", "OFL-1.1.txt", "CC-BY-4.0.txt", "Phosphor-MIT.txt", "Python"):
        assert wanted in found
    listed = (texts / "licences.md").read_text(encoding="utf-8")
    packages = [name for name in found if (texts / name).is_dir() and name not in {"Python", "system"}]
    assert len(packages) > 10
    assert [name for name in packages if f"| {name}".lower() not in listed.lower() and name != "pyinstaller"] == []


@frozen
def test_the_folder_is_as_small_as_promised():
    size = sum(file.stat().st_size for file in folder().rglob("*") if file.is_file() and not file.is_symlink())
    has_blas = (folder() / "_internal" / "numpy.libs").is_dir()  # `make release` leaves it out
    assert size < (150_000_000 if has_blas else 121_000_000)


@frozen
def test_a_folder_named_data_beside_the_program_keeps_everything(tmp_path: Path):
    moved = tmp_path / "a stick"
    shutil.copytree(folder(), moved, symlinks=True)
    (moved / "data").mkdir()
    environment = {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path / "home"), "LANG": "C.UTF-8"}
    program = moved / Path(FROZEN).name
    words = [str(program), "diagnose", "--out", str(tmp_path / "s.zip"), "--yes"]
    done = subprocess.run(words, env=environment, capture_output=True, text=True, timeout=60, check=True)
    assert "data folder: beside the program" in done.stdout
