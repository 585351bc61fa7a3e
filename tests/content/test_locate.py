"""The shipped files are found in a checkout, in an installed wheel and in a frozen folder."""

import pytest
from tests.content.small import put

from tms_education.content import locate


@pytest.mark.parametrize("folder", ["site-packages", "_internal"])
def test_in_a_wheel_or_a_frozen_folder_they_stand_beside_the_package(tmp_path, monkeypatch, folder):
    package = tmp_path / folder / "tms_education"
    put(package, "resources/references.json", "[]")
    put(tmp_path, "resources/other.json", "[]")
    monkeypatch.setattr(locate, "__file__", str(package / "content" / "locate.py"))
    assert locate.content_root() == package


def test_in_a_checkout_they_stand_at_its_top(tmp_path, monkeypatch):
    put(tmp_path, "resources/references.json", "[]")
    monkeypatch.setattr(locate, "__file__", str(tmp_path / "src" / "tms_education" / "content" / "locate.py"))
    assert locate.content_root() == tmp_path


def test_a_translation_stands_beside_its_original(tmp_path):
    for name in ("one.yaml", "one.es.yaml", "two.yaml"):
        put(tmp_path, name, "")
    names = [locate.localised(tmp_path / name, "es").name for name in ("one.yaml", "two.yaml")]
    assert names == ["one.es.yaml", "two.yaml"]
    assert [path.name for path in locate.originals(tmp_path, "*.yaml")] == ["one.yaml", "two.yaml"]
    assert [path.name for path in locate.translations(tmp_path, "*.yaml")] == ["one.es.yaml"]
