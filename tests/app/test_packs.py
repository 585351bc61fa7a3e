"""Packs in the whole program: applied, taken back, watched for, and never in the middle of a visit."""

import shutil
import subprocess
import sys
from dataclasses import replace

import pytest
from tests.content import packs as making
from tests.ui import program as running

from tms_education.app import pack_watch
from tms_education.app.packs import DevicePacks
from tms_education.domain.errors import ContentError, NotSavedError
from tms_education.domain.pack import KeptPack, Signer, Standing, Verdict, Version
from tms_education.storage.settings_file import SettingsFile
from tms_education.ui.shell.frame import Frame
from tms_education.ui.widgets.backup_view import BackupView
from tms_education.ui.widgets.pack_view import PackView
from tms_education.ui.widgets.passphrase_form import PassphraseForm
from tms_education.ui.widgets.text import Text
from tms_education.ui.widgets.toast import Toast

SIGNER = Signer("ab" * 32, "Clinic IT")
THREE_WAYS = "articles/en/three-ways.md"


def files(name: str = "Northside TMS", **more: bytes) -> dict[str, bytes]:
    """Give a pack of a clinic with that name, which has an own article in place of a shipped one."""
    clinic = making.source()["clinic.yaml"].decode().replace("name: Your TMS clinic", f"name: {name}")
    own = making.ARTICLE.format(title=f"{name} explains", order=60).encode()
    return {**making.source(), "clinic.yaml": clinic.encode(), THREE_WAYS: own, **more}


@pytest.fixture
def program(qtbot, tmp_path, monkeypatch):
    monkeypatch.setattr(pack_watch, "QUIET_MS", 20)
    made = running.make(tmp_path / "data")
    qtbot.addWidget(made.window)
    yield made
    made.packs.stop()


@pytest.fixture
def packs(program) -> DevicePacks:
    found = program.outside.packs
    assert isinstance(found, DevicePacks)
    return found


def apply(packs: DevicePacks, file) -> None:
    look = packs.look(str(file))
    while not look.step():
        pass
    packs.apply(look)


def wait_for(qtbot, program, name: str) -> None:
    qtbot.waitUntil(lambda: program.window.outside.library.clinic().name == name)


def told(program) -> str:
    return "\n".join(one.words for one in program.window.findChildren(Text) if one.isVisible())


def test_a_pack_lies_over_what_ships_and_the_old_one_comes_back(program, packs, qtbot, tmp_path):
    apply(packs, making.write(tmp_path / "a.tmspack", files()))
    wait_for(qtbot, program, "Northside TMS")
    library = program.window.outside.library
    article = library.article("three-ways")
    assert article is not None
    assert article.card.title == "Northside TMS explains"
    assert library.article("how-to-find-us") is not None
    assert library.article("side-effects") is not None
    apply(packs, making.write(tmp_path / "b.tmspack", files("Southside TMS"), "2"))
    wait_for(qtbot, program, "Southside TMS")
    packs.undo()
    wait_for(qtbot, program, "Northside TMS")
    packs.undo()
    wait_for(qtbot, program, "Southside TMS")


def test_the_window_shows_the_clinic_of_the_pack(program, packs, qtbot, tmp_path):
    apply(packs, making.write(tmp_path / "a.tmspack", files()))
    wait_for(qtbot, program, "Northside TMS")
    names = {one.accessibleName() for one in program.window.findChildren(object) if hasattr(one, "accessibleName")}
    assert "Northside TMS" in names
    assert not packs.is_waiting()


def test_nothing_changes_in_the_middle_of_a_visit(program, packs, qtbot, tmp_path):
    holder = program.window.outside.holder
    holder.replace(holder.visit.with_question("What now?"))
    apply(packs, making.write(tmp_path / "a.tmspack", files()))
    qtbot.wait(50)
    assert packs.is_waiting()
    assert program.window.outside.library.clinic().name == "Your TMS clinic"
    program.window.clear_visit()
    wait_for(qtbot, program, "Northside TMS")
    assert program.window.outside.holder.visit.is_untouched


def test_nothing_changes_while_somebody_reads(program, packs, qtbot, tmp_path):
    program.window.go("explore/brain")
    apply(packs, making.write(tmp_path / "a.tmspack", files()))
    qtbot.wait(50)
    assert packs.is_waiting()
    program.window.go("home")
    wait_for(qtbot, program, "Northside TMS")


def test_what_is_still_read_from_stays_on_the_disk(program, packs, qtbot, tmp_path):
    apply(packs, making.write(tmp_path / "a.tmspack", files()))
    wait_for(qtbot, program, "Northside TMS")
    program.window.go("explore/brain")
    for version in ("2", "3"):
        apply(packs, making.write(tmp_path / "b.tmspack", files(f"Clinic {version}"), version))
    serving = packs.serving
    assert serving is not None
    assert program.window.outside.library.article("how-to-find-us") is not None
    program.window.go("home")
    wait_for(qtbot, program, "Clinic 3")
    assert not serving.exists()


def test_a_broken_pack_is_refused_with_all_its_problems_and_nothing_changes(program, packs, tmp_path):
    broken = files()
    broken["clinic.yaml"] = broken["clinic.yaml"].replace(b"country: US", b"country: XX").replace(b"monday", b"someday")
    look = packs.look(str(making.write(tmp_path / "a.tmspack", broken)))
    while not look.step():
        pass
    assert len(look.report.problems) == 2
    with pytest.raises(ContentError):
        packs.apply(look)
    look.stop()
    assert packs.state().current == KeptPack()
    assert [path.name for path in packs.folder.root.iterdir()] == []


@pytest.mark.parametrize("after", [1, 3, 6])
def test_a_look_that_is_given_up_leaves_nothing(packs, tmp_path, after):
    look = packs.look(str(making.write(tmp_path / "a.tmspack", files())))
    for _ in range(after):
        assert not look.step()
    look.stop()
    assert list(packs.folder.root.glob("staged-*")) == []


def test_a_device_without_room_says_so_and_stays_as_it_is(packs, tmp_path, monkeypatch):
    def full():
        raise NotSavedError("The device has no room to unpack the pack.")

    monkeypatch.setattr(packs.folder, "stage", full)
    look = packs.look(str(making.write(tmp_path / "a.tmspack", files())))
    while not look.step():
        pass
    assert str(look.report.problems[0]) == "a.tmspack:1: The device has no room to unpack the pack."


def test_the_pictures_and_the_logo_of_a_pack_are_shown(program, packs, qtbot, tmp_path):
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"><rect width="30" height="10"/></svg>'
    own = files()
    own["clinic.yaml"] = own["clinic.yaml"].replace(b'logo: ""', b"logo: logo.svg")
    own |= {"logo.svg": svg, "pictures/article-first-visit.svg": svg, "pictures/dim/map.svg": svg}
    art = program.outside.art
    before = art.size("light", "article-first-visit")
    apply(packs, making.write(tmp_path / "a.tmspack", own))
    wait_for(qtbot, program, "Northside TMS")
    assert program.window.outside.library.clinic().logo == "logo.svg"
    assert art.size("logo", "logo.svg").width() == 30
    assert art.size("light", "article-first-visit").width() == 30
    assert art.size("dim", "map").width() == 30
    packs.undo()
    wait_for(qtbot, program, "Your TMS clinic")
    assert art.size("light", "article-first-visit") == before


# ---- sign-offs


def test_a_sign_off_stands_on_each_article_it_covers(program, packs, qtbot, tmp_path):
    own = files()
    own["clinic.yaml"] = own["clinic.yaml"].replace(
        b"signoffs: []", b"signoffs: [{reviewed_by: The physician, reviewed_on: 2026-11-30, articles: [side-effects]}]"
    )
    apply(packs, making.write(tmp_path / "a.tmspack", own))
    wait_for(qtbot, program, "Northside TMS")
    library = program.window.outside.library
    cards = {card.slug: card.review for card in library.cards()}
    assert (cards["side-effects"].reviewed_by, cards["side-effects"].here) == ("The physician", True)
    assert not cards["three-ways"].is_reviewed
    article = library.article("side-effects")
    assert article is not None
    assert article.card.review == cards["side-effects"]


# ---- the watched folder


def watch(program, qtbot) -> None:
    with qtbot.waitSignal(program.packs.done, timeout=20_000):
        program.packs.start()


def test_a_pack_of_a_trusted_signer_applies_itself_and_an_older_one_does_not(program, packs, qtbot, tmp_path):
    packs.trust(making.KEY.signer)
    packs.folder.inbox.mkdir(parents=True)
    making.write(packs.folder.inbox / "b.tmspack", files("Newest"), "2.1")
    making.write(packs.folder.inbox / "a.tmspack", files("Older"), "2")
    watch(program, qtbot)
    wait_for(qtbot, program, "Newest")
    assert packs.state().highest == {"our-clinic": Version("2.1")}
    assert packs.lying() == ()
    packs.undo()
    wait_for(qtbot, program, "Your TMS clinic")
    watch(program, qtbot)
    qtbot.wait(50)
    assert program.window.outside.library.clinic().name == "Your TMS clinic", "what staff took back stays away"


def test_a_pack_that_arrives_while_running_applies_itself(program, packs, qtbot, tmp_path):
    packs.trust(making.KEY.signer)
    watch(program, qtbot)
    file = making.write(tmp_path / "a.tmspack", files())
    half = packs.folder.inbox / "a.tmspack"
    half.write_bytes(file.read_bytes()[:500])
    qtbot.waitUntil(lambda: [one.verdict for one in packs.lying()] == [Verdict.BROKEN], timeout=10_000)
    shutil.copyfile(file, half)
    wait_for(qtbot, program, "Northside TMS")
    qtbot.waitUntil(lambda: packs.lying() == (), timeout=10_000)


def test_staff_are_told_of_packs_that_do_not_apply_themselves(program, packs, qtbot, tmp_path):
    packs.trust(making.KEY.signer)
    apply(packs, making.write(tmp_path / "now.tmspack", files(), "5"))
    inbox = packs.folder.inbox
    inbox.mkdir()
    broken = files()
    broken["clinic.yaml"] = b"name: A"
    making.write(inbox / "unsigned.tmspack", files("U"), "6", key=None)
    making.write(inbox / "stranger.tmspack", files("S"), "6", key=making.OTHER_KEY)
    making.write(inbox / "elsewhere.tmspack", files("E"), "6", identifier="other-clinic")
    making.write(inbox / "broken.tmspack", broken, "6")
    making.write(inbox / "old.tmspack", files("O"), "4")
    (inbox / "no.tmspack").write_bytes(b"no")
    (inbox / "notes.txt").write_bytes(b"no")
    watch(program, qtbot)
    assert {one.file: one.verdict for one in packs.lying()} == {
        "unsigned.tmspack": Verdict.UNSIGNED,
        "stranger.tmspack": Verdict.UNKNOWN_SIGNER,
        "elsewhere.tmspack": Verdict.OTHER_CLINIC,
        "broken.tmspack": Verdict.BROKEN,
        "no.tmspack": Verdict.BROKEN,
    }
    assert packs.state().current.label is not None
    assert packs.state().current.label.version == Version("5")
    program.window.go("staff/pack")
    assert "stranger.tmspack: This tablet does not trust its signer. Only staff can apply it." in told(program)


def test_a_signer_trusted_later_lets_the_pack_apply_itself(program, packs, qtbot, tmp_path):
    packs.folder.inbox.mkdir(parents=True)
    making.write(packs.folder.inbox / "a.tmspack", files())
    watch(program, qtbot)
    assert [one.verdict for one in packs.lying()] == [Verdict.UNKNOWN_SIGNER]
    packs.trust(making.KEY.signer)
    wait_for(qtbot, program, "Northside TMS")


def test_the_folder_is_left_alone_while_a_visit_is_under_way(program, packs, qtbot, tmp_path):
    packs.trust(making.KEY.signer)
    holder = program.window.outside.holder
    holder.replace(holder.visit.with_question("What now?"))
    packs.folder.inbox.mkdir(parents=True)
    making.write(packs.folder.inbox / "a.tmspack", files())
    program.packs.start()
    qtbot.wait(200)
    assert packs.state().current == KeptPack()
    program.window.clear_visit()
    wait_for(qtbot, program, "Northside TMS")


def test_another_folder_can_be_watched(qtbot, tmp_path):
    settings = SettingsFile(tmp_path / "data" / "settings.json")
    settings.save(replace(settings.load(), pack_folder=str(tmp_path / "by-setting")))
    by_setting = running.make(tmp_path / "data")
    qtbot.addWidget(by_setting.window)
    assert by_setting.outside.packs.watched() == str(tmp_path / "by-setting")
    by_option = running.make(tmp_path / "data", pack_folder=tmp_path / "by-option")
    qtbot.addWidget(by_option.window)
    assert by_option.outside.packs.watched() == str(tmp_path / "by-option")
    watch(by_option, qtbot)
    assert not (tmp_path / "by-option").exists()
    by_option.packs.stop()


# ---- set up this clinic


def test_what_is_set_up_here_stands_over_the_pack_and_survives_a_new_one(program, packs, qtbot, tmp_path):
    apply(packs, making.write(tmp_path / "a.tmspack", files()))
    wait_for(qtbot, program, "Northside TMS")
    set_up = program.outside.set_up
    values = {**set_up.values(), "phone": "555-0100", "country": "CA"}
    assert set_up.save({**values, "name": ""}) != {}
    assert set_up.changed() == frozenset()
    assert set_up.save(values) == {}
    assert set_up.changed() == {"phone", "country"}
    qtbot.waitUntil(lambda: program.window.outside.library.clinic().phone == "555-0100")
    apply(packs, making.write(tmp_path / "b.tmspack", files("Newer"), "2"))
    wait_for(qtbot, program, "Newer")
    clinic = program.window.outside.library.clinic()
    assert (clinic.phone, clinic.crisis.country) == ("555-0100", "Canada")
    set_up.reset()
    qtbot.waitUntil(lambda: program.window.outside.library.clinic().phone == "")


def test_a_form_in_spanish_shows_spanish_and_keeps_only_what_was_changed(program):
    set_up = program.outside.set_up
    own = set_up.values("es")
    assert own["name"] == "Su clínica de EMT"
    set_up.save({**own, "phone": "555-0100"}, "es")
    assert (set_up.changed(), set_up.values()["name"]) == ({"phone"}, "Your TMS clinic")
    set_up.save({**set_up.values("es"), "name": "Norte"}, "es")
    assert (set_up.changed(), set_up.values()["name"]) == ({"phone", "name"}, "Norte")
    set_up.save({**set_up.values("es"), "name": own["name"]}, "es")
    assert (set_up.changed(), set_up.values()["name"]) == ({"phone"}, "Your TMS clinic")


def test_a_logo_is_taken_in_or_refused_with_a_sentence(program, tmp_path):
    set_up = program.outside.set_up
    good, bad, other = tmp_path / "a.svg", tmp_path / "b.svg", tmp_path / "c.txt"
    good.write_text('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10"/>')
    bad.write_text("<svg><script/></svg>")
    other.write_text("x")
    name, wrong = set_up.add_logo(str(good))
    assert (name.startswith("logo-"), wrong) == (True, "")
    assert set_up.save({**set_up.values(), "logo": name}) == {}
    assert program.outside.art.size("logo", name).width() == 30
    assert set_up.add_logo(str(bad)) == ("", "A drawing of a pack has no “script”.")
    assert all(set_up.add_logo(str(one))[1].startswith("Please choose a PNG") for one in (other, tmp_path / "none.png"))


def test_the_standing_of_a_signer_is_reported(packs, tmp_path):
    file = making.write(tmp_path / "a.tmspack", files())
    for trusted, standing in ((False, Standing.UNKNOWN), (True, Standing.TRUSTED)):
        if trusted:
            packs.trust(making.KEY.signer)
        look = packs.look(str(file))
        while not look.step():
            pass
        assert look.report.standing is standing
        look.stop()
    packs.distrust(making.KEY.signer)
    assert packs.trusted() == ()


def test_only_what_the_clinic_offers_is_shown_in_its_order(program, packs, qtbot, tmp_path):
    own = files()
    own["clinic.yaml"] = own["clinic.yaml"].replace(
        b"[standard-10hz, dash-10hz, itbs, right-1hz, deep-h1, saint]", b"[itbs, standard-10hz]"
    )
    apply(packs, making.write(tmp_path / "a.tmspack", own))
    wait_for(qtbot, program, "Northside TMS")
    program.window.go("timeline")
    names = [card.accessibleName().partition(",")[0] for card in program.window.page.cards]
    assert names == ["Theta burst (iTBS)", "Standard TMS (10 Hz)"]


def test_a_start_loads_nothing_that_checks_packs(tmp_path):
    code = (
        "import sys; from tms_education.app import compose;"
        "print([name for name in sys.modules if name.endswith(('check_pack', 'pack_look', 'pack_zip', 'expat'))])"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"


def test_without_a_passphrase_the_way_to_it_is_open(program):
    program.window.go("staff/set-up")
    running.button(program, "Passphrase and recovery sheet").click()
    assert [one for one in program.window.findChildren(PassphraseForm) if one.isVisible()]


def log_of(program) -> list[str]:
    return [line.event for line in reversed(program.outside.records.log())]


def test_what_staff_change_of_the_clinic_stands_in_the_log(program, packs, tmp_path):
    look = packs.look(str(making.write(tmp_path / "a.tmspack", files())))
    while not look.step():
        pass
    packs.apply(look)
    packs.undo()
    packs.trust(SIGNER)
    packs.distrust(SIGNER)
    set_up = program.outside.set_up
    set_up.save({**set_up.values(), "phone": "555-0100"})
    set_up.save({**set_up.values(), "name": ""})
    set_up.reset()
    program.outside.records.set_passphrase("four quiet words here")
    changes = ["pack-applied", "pack-undone", "signer-trusted", "signer-distrusted", "set-up-changed", "set-up-reset"]
    assert log_of(program) == [*changes, "passphrase-set"]


def test_what_is_said_to_be_in_use_now_is(program, packs, qtbot, tmp_path):
    program.window.go("staff/pack")
    assert packs.is_free()
    apply(packs, making.write(tmp_path / "a.tmspack", files()))
    wait_for(qtbot, program, "Northside TMS")
    program.window.go("learn/three-ways")
    assert not packs.is_free()


def backup_from_another_tablet(tmp_path) -> str:
    """Make a tablet with a pack and values of its own, and its backup."""
    file = str(tmp_path / "old.tmsbackup")
    old = running.make(tmp_path / "old")
    packs = old.outside.packs
    assert isinstance(packs, DevicePacks)
    apply(packs, making.write(tmp_path / "a.tmspack", files()))
    packs.take()
    set_up = old.outside.set_up
    set_up.save({**set_up.values(), "phone": "555-0100"})
    old.outside.records.set_passphrase("four quiet words here")
    job = old.outside.records.backups().begin(file)
    while not job.step():
        pass
    old.packs.stop()
    old.window.close()
    return file


def test_a_backup_brings_the_clinic_back_before_the_eyes_of_staff(program, packs, qtbot, tmp_path):
    file = backup_from_another_tablet(tmp_path)
    program.packs.start()
    assert packs.folder.inbox.is_dir(), "a tablet that is new watches a folder of its own"
    window = program.window
    window.go("staff/backup")
    view = next(one for one in window.findChildren(BackupView) if one.isVisible())
    job = program.outside.records.backups().restore(file, "four quiet words here")
    while not job.step():
        pass
    view.restored.emit("Done.")
    wait_for(qtbot, program, "Northside TMS")
    assert window.outside.library.clinic().phone == "555-0100"
    assert str(window.route) == "staff/backup"
    assert program.outside.records.is_unlocked()
    assert packs.state().current.label is not None


def test_what_went_well_is_said_above_the_page_that_is_built_anew(program, packs, qtbot, tmp_path):
    window = program.window
    window.go("staff/pack")
    view = next(one for one in window.findChildren(PackView) if one.isVisible())
    apply(packs, making.write(tmp_path / "a.tmspack", files()))
    view.told.emit("The pack is in use now.")
    wait_for(qtbot, program, "Northside TMS")
    qtbot.waitUntil(lambda: bool(window.findChildren(Toast)))
    above = window.children()
    assert above.index(window.findChildren(Toast)[-1]) > above.index(window.findChildren(Frame)[-1])
