"""What ships as the brain in space is what the build makes."""

import hashlib

from tests.pictures.helpers import RESOURCES

HASHES = {
    "brain_20k.npz": "60586ab6d71fef79434c64868cd4f1d5c0b28be75106c16aa07919bf71a6e6e2",
    "brain_40k.npz": "001cadc376229a7fcffa200ec6806a136cfb103a36bec0822ac3a8c0b3aa67e6",
    "coil.npz": "7ec40cd6bfdfeb87cd107d1162170db26685cf8fc1e40eff0feccf105e1e47ff",
    "pvs_20k.npz": "8555583567886aa6043935aaee190ac61e92f6b58d14dc07e738282c2482e2f5",
    "pvs_40k.npz": "01fad0f8a74feeee65d0e93a32c4f796cf50e0b24270c74efc269d6f2594a658",
}
LARGEST = 1_500_000


def test_the_files_are_the_ones_that_were_built():
    folder = RESOURCES / "brain"
    found = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in folder.glob("*.npz")}
    assert found == HASHES


def test_they_are_small_enough():
    assert sum(file.stat().st_size for file in (RESOURCES / "brain").iterdir()) <= LARGEST


def test_the_notices_come_along():
    notice = (RESOURCES / "brain" / "NOTICE").read_text(encoding="utf-8")
    assert "T1Prep 0.8.1" in notice
    assert "moved outwards by 0.40 x cortical thickness" in notice
    apache = (RESOURCES / "brain" / "Apache-2.0-T1Prep.txt").read_text(encoding="utf-8")
    assert "Apache License" in apache
    assert "McConnell Brain Imaging Centre" in (RESOURCES / "brain" / "MNI-notice.txt").read_text(encoding="utf-8")
