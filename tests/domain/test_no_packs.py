from tms_education.domain.no_packs import NoPacks, NoSetUp
from tms_education.domain.pack import PackState, Signer
from tms_education.domain.pack_ports import ClinicSetUp, Packs


def test_a_page_without_a_program_has_no_packs():
    packs: Packs = NoPacks()
    signer = Signer("ab" * 32, "A")
    look = packs.look("a.tmspack")
    assert look.step()
    look.stop()
    packs.apply(look)
    packs.undo()
    packs.trust(signer)
    packs.distrust(signer)
    assert not look.report.is_sound
    assert (packs.state(), packs.trusted(), packs.lying()) == (PackState(), (), ())
    assert (packs.watched(), packs.is_waiting()) == ("", False)


def test_a_page_without_a_program_has_nothing_to_set_up():
    set_up: ClinicSetUp = NoSetUp()
    set_up.reset()
    assert (set_up.values(), set_up.changed(), set_up.countries("en"), set_up.languages()) == (
        {},
        frozenset(),
        (),
        ("en",),
    )
    assert (set_up.save({}), set_up.add_logo("a.png")) == ({}, ("", ""))
