"""The two small files about packs as bytes: which one is in use, and whose signatures are trusted."""

import json
import re

from tms_education.domain.pack import KeptPack, PackLabel, PackState, Signer, Version, is_identifier

FORMAT = 1
_KEY = re.compile(r"[0-9a-f]{64}")
_WRONG = (ValueError, TypeError, KeyError, AttributeError, RecursionError)


def encode_state(state: PackState) -> bytes:
    """Give the bytes of a state."""
    values = {
        "format": FORMAT,
        "current": _pack_values(state.current),
        "before": None if state.before is None else _pack_values(state.before),
        "highest": {name: str(version) for name, version in state.highest.items()},
    }
    return json.dumps(values, indent=1, ensure_ascii=False).encode()


def decode_state(data: bytes) -> PackState:
    """Give the state of some bytes; that of a new device where they are unsound."""
    try:
        values = json.loads(data)
        highest = {str(name): Version.parse(words) for name, words in values["highest"].items()}
        before = None if values["before"] is None else _pack(values["before"])
        return PackState(_pack(values["current"]), before, highest)
    except _WRONG:
        return PackState()


def encode_signers(signers: tuple[Signer, ...]) -> bytes:
    """Give the bytes of the trusted signers."""
    trusted = [{"key": one.key, "name": one.name} for one in signers]
    return json.dumps({"format": FORMAT, "trusted": trusted}, indent=1, ensure_ascii=False).encode()


def decode_signers(data: bytes) -> tuple[Signer, ...]:
    """Give the trusted signers of some bytes; nobody where they are unsound."""
    try:
        return tuple(found for one in json.loads(data)["trusted"] if (found := _signer(one)) is not None)
    except _WRONG:
        return ()


def _pack_values(pack: KeptPack) -> dict[str, object]:
    label, signer = pack.label, pack.signer
    return {
        "digest": pack.digest,
        "id": label.identifier if label else "",
        "version": str(label.version) if label else "",
        "name": label.name if label else "",
        "signer": {"key": signer.key, "name": signer.name} if signer else None,
        "applied": pack.applied,
    }


def _pack(values: dict[str, object]) -> KeptPack:
    digest, name, identifier = str(values["digest"]), str(values["name"]), str(values["id"])
    label = PackLabel(identifier, Version.parse(str(values["version"])), name) if is_identifier(identifier) else None
    return KeptPack(digest, label, _signer(values["signer"]), str(values["applied"]))


def _signer(values: object) -> Signer | None:
    if not isinstance(values, dict):
        return None
    key = values["key"]
    return Signer(key, str(values["name"])) if isinstance(key, str) and _KEY.fullmatch(key) else None
