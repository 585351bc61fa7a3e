import stat
import sys

import pytest

from tms_education.domain.errors import DamagedError, NotSavedError
from tms_education.storage import signatures

KEY = signatures.SigningKey(b"k" * 32, "Clinic IT")


def test_a_signature_speaks_of_one_message_and_one_key():
    mark = signatures.sign(KEY.secret, b"message")
    assert mark == signatures.sign(KEY.secret, b"message")
    assert signatures.is_signed(KEY.signer.key, b"message", mark)
    assert not signatures.is_signed(KEY.signer.key, b"Message", mark)
    assert not signatures.is_signed(signatures.public_key(b"o" * 32), b"message", mark)
    assert not signatures.is_signed(KEY.signer.key, b"message", mark[:-1] + bytes([mark[-1] ^ 1]))


@pytest.mark.parametrize(("key", "mark"), [("00", b"x" * 64), ("zz" * 32, b"x" * 64), ("ab" * 32, b"short")])
def test_what_is_no_key_or_no_signature_signs_nothing(key, mark):
    assert not signatures.is_signed(key, b"message", mark)


def test_a_key_is_kept_private_and_never_written_over(tmp_path):
    file = tmp_path / "deep" / "key"
    signer = signatures.new_key(file, "  Clinic\n IT ")
    assert (signer.name, signatures.read_key(file).signer) == ("Clinic IT", signer)
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with pytest.raises(NotSavedError, match="never written over"):
        signatures.new_key(file, "Other")
    assert signatures.new_key(tmp_path / "other", "Clinic IT").key != signer.key


@pytest.mark.parametrize("data", [b"", b"\xff", b"a\nb\nc\n", b"x" * 2000])
def test_what_is_no_key_file_is_a_sentence(tmp_path, data):
    file = tmp_path / "key"
    file.write_bytes(data)
    with pytest.raises(DamagedError, match="signing key"):
        signatures.read_key(file)
    with pytest.raises(DamagedError, match="signing key"):
        signatures.read_key(tmp_path / "missing")


def test_a_place_that_takes_no_key_is_a_sentence(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NotSavedError, match="would not keep the key"):
        signatures.new_key(tmp_path / "file" / "key", "A")
