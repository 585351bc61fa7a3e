import pytest

from tms_education.domain.pack import (
    KeptPack,
    PackLabel,
    PackReport,
    PackState,
    Signer,
    Standing,
    Verdict,
    Version,
    is_identifier,
    verdict,
)
from tms_education.domain.pack_ports import Lying

SIGNER = Signer("ab" * 32, "Clinic IT")


def label(version: str, identifier: str = "ours") -> PackLabel:
    return PackLabel(identifier, Version.parse(version), "Ours")


def kept(version: str) -> KeptPack:
    return KeptPack(version * 2, label(version), SIGNER, "2026-11-27")


def test_versions_are_compared_as_numbers():
    mixed = [Version.parse(one) for one in ("2026.11.3", "1.10", "0", "2", "1.2", "1")]
    assert [str(one) for one in sorted(mixed)] == ["0", "1", "1.2", "1.10", "2", "2026.11.3"]
    assert Version("1") == Version("1.0")
    assert hash(Version("1")) == hash(Version("1.0.0"))
    assert Version("1") != "1"
    assert str(Version("1.0")) == "1.0"


@pytest.mark.parametrize("words", ["", "a", "1.", ".1", "1.2.3.4.5", "-1", "1 ", "١", "1" * 10])
def test_what_is_no_version_is_refused(words):
    with pytest.raises(ValueError, match="one to four numbers"):
        Version.parse(words)


def test_a_name_of_a_pack_is_plain():
    assert is_identifier("our-clinic-2")
    assert not any(is_identifier(one) for one in ("", "Our", "a--b", "-a", "a b", "../a", "a" * 61))


def test_a_fingerprint_is_eight_groups_of_four():
    groups = SIGNER.fingerprint.split(" ")
    assert [len(group) for group in groups] == [4] * 8
    assert Signer("cd" * 32, "Clinic IT").fingerprint != SIGNER.fingerprint


def test_a_report_is_sound_with_a_label_and_without_a_problem():
    assert PackReport(label=label("1")).is_sound
    assert not PackReport().is_sound


def test_a_pack_can_be_taken_back_and_forth_and_the_highest_version_is_kept():
    state = PackState().with_pack(kept("1")).with_pack(kept("3"))
    assert (state.current, state.before) == (kept("3"), kept("1"))
    back = state.undone()
    assert (back.current, back.before, back.highest) == (kept("1"), kept("3"), {"ours": Version("3")})
    assert back.undone() == state
    assert PackState().undone() == PackState()
    assert PackState().with_pack(kept("1")).undone().current == KeptPack()
    assert state.with_pack(kept("3")).before == kept("1"), "the same pack again is not a step"


@pytest.mark.parametrize(
    ("given", "standing", "state", "expected"),
    [
        (label("1"), Standing.TRUSTED, PackState(), Verdict.APPLY),
        (label("2"), Standing.TRUSTED, PackState().with_pack(kept("1")), Verdict.APPLY),
        (label("1"), Standing.TRUSTED, PackState().with_pack(kept("1")), Verdict.OLD),
        (label("2"), Standing.TRUSTED, PackState().with_pack(kept("3")).undone(), Verdict.OLD),
        (label("9", "theirs"), Standing.TRUSTED, PackState().with_pack(kept("1")), Verdict.OTHER_CLINIC),
        (label("2"), Standing.UNKNOWN, PackState().with_pack(kept("1")), Verdict.UNKNOWN_SIGNER),
        (label("2"), Standing.UNSIGNED, PackState(), Verdict.UNSIGNED),
        (label("1"), Standing.UNSIGNED, PackState().with_pack(kept("1")), Verdict.OLD),
        (None, Standing.TRUSTED, PackState(), Verdict.BROKEN),
    ],
)
def test_only_a_newer_pack_of_this_clinic_by_a_trusted_signer_applies_itself(given, standing, state, expected):
    assert verdict(given, standing, state) is expected


def test_what_lies_in_the_folder_says_why():
    assert Lying("a.tmspack", Verdict.OLD, PackReport()).verdict is Verdict.OLD
