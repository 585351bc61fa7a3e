"""The main job as assistive technology does it: controls found by name and role on the accessibility bus, and pressed
there. No coordinate, no key. Runs in the system's Python, which has Debian's ``gi``; ``test_atspi`` starts it.

Words: the program's own words after ``--``; before them a JSON file with the names of one language.
"""

import json
import subprocess
import sys
import time
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 -- the version is chosen first

PATIENCE = 20.0
APPLICATION = "Understanding TMS"


def pause(seconds=0.05):
    """Let messages of the bus come in."""
    context, end = GLib.MainContext.default(), time.monotonic() + seconds
    while time.monotonic() < end:
        if not context.iteration(may_block=False):
            time.sleep(0.005)  # noqa: TID251 -- another program's bus


def inside(thing, depth=0):
    """Give everything below a thing that is shown."""
    try:
        count = thing.get_child_count()
    except GLib.Error:
        return
    for place in range(count):
        try:
            child = thing.get_child_at_index(place)
            if child is None or not child.get_state_set().contains(Atspi.StateType.VISIBLE):
                continue
        except GLib.Error:
            continue
        yield child
        if depth < 60:
            yield from inside(child, depth + 1)


def told(thing):
    """Give the role and the name of a thing."""
    try:
        return thing.get_role_name(), thing.get_name() or ""
    except GLib.Error:
        return "", ""


class Reader:
    """Somebody who hears the program and does not see it."""

    def __init__(self, application):
        self.application = application

    def seek(self, name, roles=()):
        """Give the thing of that name, on top if there are many; nothing when there is none."""
        found = [
            one for one in inside(self.application) if told(one)[1] == name and (not roles or told(one)[0] in roles)
        ]
        return found[-1] if found else None

    def find(self, name, *roles):
        """Wait for a thing of that name."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            thing = self.seek(name, roles)
            if thing is not None:
                return thing
            pause(0.15)
        heard = "\n".join(" | ".join(told(one)) for one in inside(self.application))
        raise AssertionError(f"nothing is called “{name}” {roles}. There is:\n{heard}")

    def press(self, name, *roles):
        """Do the first action of the thing of that name."""
        thing = self.find(name, *(roles or ("push button", "button", "radio button", "check box", "toggle button")))
        names = [thing.get_action_name(place) for place in range(thing.get_n_actions())]
        wanted = next((one for one in ("Press", "Toggle", "Check") if one in names), None)
        assert wanted is not None, (name, names)
        assert thing.do_action(names.index(wanted)), (name, names)
        pause(0.25)

    def text_of(self, name):
        """Give the whole text of a document."""
        thing = self.find(name, "text", "static", "label", "document text", "document frame")
        return Atspi.Text.get_text(thing, 0, Atspi.Text.get_character_count(thing))


def nameless(application):
    """Give every control that has no name, by its path of roles."""
    controls = {"push button", "button", "radio button", "check box", "toggle button", "entry", "slider", "image"}
    return [told(one) for one in inside(application) if told(one)[0] in controls and not told(one)[1].strip()]


def application_of(process):
    """Wait for the program on the bus."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        assert process.poll() is None, "the program ended"
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(place)
            if child is not None and child.get_process_id() == process.pid and child.get_child_count():
                return child
        pause(0.2)
    raise AssertionError("the program is not on the accessibility bus")


def read(reader, names, note):
    """Home, an article, the timeline."""
    reader.find(names["welcome"], "heading")
    note("home")
    reader.press(names["article"])
    words = " ".join(reader.text_of(names["article-title"]).split())
    assert names["article-words"] in words, words[:400]
    note("article")
    reader.find(names["article-words"], "heading")
    reader.press(names["first-source"])
    reader.find(names["source-sheet"], "dialog")
    reader.press(names["close"])
    reader.press(names["timeline"])
    reader.press(names["protocol"])
    note("timeline")


def answer(reader, names, note):
    """The PHQ-9; the ninth answer opens the support page."""
    reader.press(names["check-in"])
    reader.press(names["form"])
    reader.press(names["keep"], "radio button")
    reader.press(names["start"])
    for question in names["questions"]:
        reader.find(question["words"], "heading")
        reader.press(question["answer"], "radio button")
        if question["safety"]:
            reader.find(names["support"], "heading")
            note("support")
            reader.press(names["keep-going"])
        else:
            reader.press(names["next"])
    note("question")


def walk(reader, names):
    """Home, an article, the timeline, the PHQ-9, its result, Finish and clear."""
    seen = {}

    def note(where):
        seen[where] = nameless(reader.application)

    read(reader, names, note)
    answer(reader, names, note)
    reader.press(names["finish"])
    reader.find(names["result"], "image")
    note("result")
    reader.press(names["finish-and-clear"])
    reader.find(names["clear-question"], "dialog")
    reader.press(names["yes"])
    reader.find(names["welcome"], "heading")
    assert reader.seek(names["result"]) is None
    unnamed = {where: found for where, found in seen.items() if found}
    assert not unnamed, unnamed


def main():
    """Start the program, walk through it, end it."""
    names = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    command = sys.argv[sys.argv.index("--") + 1 :]
    with subprocess.Popen(command) as process:
        try:
            walk(Reader(application_of(process)), names)
        finally:
            process.terminate()
    print("accessibility journey done")  # noqa: T201 -- the test reads it


if __name__ == "__main__":
    main()
