"""How a total compares with earlier ones, in words that neither praise nor warn."""

from PySide6.QtCore import QCoreApplication

from tms_education.domain.scale import Scale, change
from tms_education.domain.visit import Earlier
from tms_education.ui.style.look import Look
from tms_education.ui.widgets import dates


def tr(words: str, number: int = -1) -> str:
    """Give words in the language of now, in the form that suits a number."""
    return QCoreApplication.translate("Compared", words, None, number)


def compared(look: Look, scale: Scale, earlier: tuple[Earlier, ...], total: int) -> str:
    """Give the comparison with the first total staff opened: how far it moved, and what was published about that."""
    first = earlier[0]
    found = change(scale, first.total, total)
    day = dates.long_date(look, first.day)
    if found.points == 0:
        lines = [tr("The same total as on {day}.").format(day=day)]
    else:
        moved = abs(found.points)
        lower, higher = tr("%Ln points lower than on {day}.", moved), tr("%Ln points higher than on {day}.", moved)
        lines = [(lower if found.points < 0 else higher).format(day=day)]
    if (rule := scale.reliable_change) is not None:
        words = tr("{points} points or more are more than day-to-day wobble ({source}).")
        lines.append(words.format(points=rule.points, source=rule.source))
    if found.is_response:
        lines.append(tr("Clinics call half of the first total, or less, a response."))
    if found.is_remission and scale.remission is not None:
        lines.append(tr("Clinics call a total below {points} remission.").format(points=scale.remission.points))
    lines.append(tr("A number does not say why it moved."))
    return " ".join(lines)
