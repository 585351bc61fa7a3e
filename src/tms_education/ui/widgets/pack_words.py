"""What is said of clinic packs: who signed, what is in one, and why one did not apply itself."""

from PySide6.QtCore import QCoreApplication, QLocale

from tms_education.domain.pack import KeptPack, PackContents, PackReport, Standing, Verdict


def _tr(words: str) -> str:
    return QCoreApplication.translate("PackWords", words)


def in_use_words(pack: KeptPack) -> str:
    """Say which pack it is."""
    if pack.label is None:
        return _tr("The one that ships with the program")
    words = _tr("{name}, version {version}").format(name=pack.label.name, version=pack.label.version)
    if pack.signer is None:
        return f"{words}. {_tr('Nobody signed it.')}"
    return f"{words}. {_tr('Signed by {name}.').format(name=pack.signer.name)}"


def signer_words(report: PackReport) -> str:
    """Say who signed a pack, and whether this tablet knows that signer."""
    if report.signer is None:
        return _tr("Nobody signed this pack. Apply it only if you know where it comes from.")
    if report.standing is Standing.TRUSTED:
        return _tr("Signed by {name}, whom this tablet trusts.").format(name=report.signer.name)
    return _tr(
        "Signed by someone who goes by “{name}”. This tablet does not know the signer yet. "
        "Compare the fingerprint with the one you were given."
    ).format(name=report.signer.name)


def contents_words(contents: PackContents) -> list[str]:
    """Say what is in a pack, a line for each kind."""
    lines = [_tr("Clinic: {name}, {country}").format(name=contents.clinic, country=contents.country)]
    for words, names in (
        (_tr("New guides: {names}"), contents.added),
        (_tr("Guides that take the place of others: {names}"), contents.replaced),
        (_tr("Questionnaires: {names}"), contents.forms),
        (_tr("Kinds of TMS: {names}"), contents.protocols),
        (_tr("Pictures: {names}"), contents.pictures),
    ):
        if names:
            lines.append(words.format(names=_some(names)))
    return lines


def verdict_words(found: Verdict) -> str:
    """Say why a pack in the watched folder did not apply itself."""
    return {
        Verdict.APPLY: _tr("It applies itself soon."),
        Verdict.OLD: _tr("A version as new as this one ran here already."),
        Verdict.OTHER_CLINIC: _tr("It is the pack of another clinic. Only staff can apply it."),
        Verdict.UNSIGNED: _tr("Nobody signed it. Only staff can apply it."),
        Verdict.UNKNOWN_SIGNER: _tr("This tablet does not trust its signer. Only staff can apply it."),
        Verdict.BROKEN: _tr("It is not sound, and can’t be applied."),
    }[found]


def _some(names: tuple[str, ...]) -> str:
    """Give up to twelve names, and how many more there are."""
    shown = QLocale().createSeparatedList(list(names[:12]))
    return shown if len(names) <= 12 else _tr("{names} and {count} more").format(names=shown, count=len(names) - 12)
