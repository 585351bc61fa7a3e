"""What the owner of the system chose about motion is taken over."""

import pytest

from tms_education.app.system_motion import linux_is_still


def put(home, name, words):
    file = home / ".config" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(words, encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "words", "still"),
    [
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations = false\n", True),
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("kdeglobals", "no section at all", False),
    ],
)
def test_gtk_and_kde_say_it_in_a_file(tmp_path, name, words, still):
    put(tmp_path, name, words)
    assert linux_is_still({}, tmp_path) is still


def test_a_desktop_that_says_nothing_may_move(tmp_path):
    assert linux_is_still({}, tmp_path) is False


def test_gnome_is_asked_through_its_own_tool(tmp_path, monkeypatch):
    tool = tmp_path / "gsettings"
    tool.write_text("#!/bin/sh\necho false\n", encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert linux_is_still({"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, tmp_path) is True
    assert linux_is_still({"XDG_CURRENT_DESKTOP": "XFCE"}, tmp_path) is False
