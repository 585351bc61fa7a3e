import struct

import pytest

from tms_education.content import pack_pictures
from tms_education.content.locate import content_root
from tms_education.content.pack_pictures import picture_faults

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'
OUTSIDE = "The drawing reaches for something outside itself."


def sentences(name: str, data: bytes) -> list[str]:
    return [str(problem) for problem in picture_faults(name, data)]


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">L4sLL", 13, b"IHDR", width, height) + b"rest"


@pytest.mark.parametrize(
    ("inside", "sentence"),
    [
        ('<image xlink:href="file:///etc/passwd"/>', OUTSIDE),
        ('<image href="other.svg"/>', OUTSIDE),
        ('<image href="data:image/svg+xml;base64,AA"/>', OUTSIDE),
        ('<use href="//host/a#b"/>', OUTSIDE),
        ('<rect fill="url(http://host/a)"/>', OUTSIDE),
        ("<rect style=\"fill: URL( 'a.svg#b')\"/>", OUTSIDE),
        ("<style>@import 'a.css';</style>", OUTSIDE),
        ("<style>@\\69mport 'a.css';</style>", OUTSIDE),
        ('<rect onload="x()"/>', OUTSIDE),
        ("<script>x()</script>", "A drawing of a pack has no “script”."),
        ("<foreignObject/>", "A drawing of a pack has no “foreignobject”."),
        ("<?xml-stylesheet href='a.css'?>", OUTSIDE),
        ("<g>", "This is no proper SVG drawing."),
    ],
)
def test_a_drawing_reaches_for_nothing_outside_itself(inside, sentence):
    assert sentences("a.svg", SVG.format(inside).encode()) == [f"a.svg:1: {sentence}"]


def test_a_drawing_may_use_its_own_parts():
    inside = '<defs><g id="a"/></defs><use href="#a"/><rect fill="url(#a)"/><image href="data:image/png;base64,AA"/>'
    assert sentences("a.svg", SVG.format(inside).encode()) == []


@pytest.mark.parametrize(
    "before",
    ['<!DOCTYPE svg [<!ENTITY a "b">]>', '<!DOCTYPE svg SYSTEM "file:///etc/passwd">', "<!DOCTYPE svg>"],
)
def test_a_drawing_declares_nothing(before):
    data = f"\n{before}{SVG.format('')}".encode()
    assert sentences("a.svg", data) == ["a.svg:2: A drawing of a pack has no DOCTYPE."]


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"<html/>", b"no"])
def test_what_is_no_drawing_is_a_sentence(data):
    assert sentences("a.svg", data) == ["a.svg:1: This is no proper SVG drawing."]


@pytest.mark.parametrize("encoding", ["what", "utf-16", "iso-8859-1"])
def test_a_drawing_is_read_in_one_way_only(encoding):
    data = f'<?xml version="1.0" encoding="{encoding}"?><svg/>'.encode()
    assert sentences("a.svg", data) == ["a.svg:1: A drawing of a pack is written in UTF-8."]
    assert sentences("a.svg", b'<?xml version="1.0" encoding="UTF-8"?><svg/>') == []


def test_a_drawing_has_a_limit(monkeypatch):
    monkeypatch.setattr(pack_pictures, "MOST_SHAPES", 5)
    assert sentences("a.svg", SVG.format("<g/>" * 6).encode()) == ["a.svg:1: The drawing has more than 5 shapes."]


@pytest.mark.parametrize("data", [b"", b"\x89PNG", b"GIF89a" + bytes(30), png(1, 1)[1:]])
def test_what_is_no_photograph_is_a_sentence(data):
    assert sentences("a.png", data) == ["a.png:1: This is no PNG picture."]


def test_a_photograph_has_a_size():
    assert sentences("a.png", png(4096, 10)) == []
    assert sentences("a.png", png(10, 4097)) == ["a.png:1: The picture is 10 by 4097 pixels; 4096 by 4096 is the most."]
    assert sentences("a.png", png(0, 10)) != []


def test_every_shipped_drawing_could_be_in_a_pack():
    for path in sorted((content_root() / "resources" / "pictures").rglob("*.svg")):
        assert picture_faults(path.name, path.read_bytes()) == (), path
