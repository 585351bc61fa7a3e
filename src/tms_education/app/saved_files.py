"""Says one sentence in the window when files that carry over from start to start are damaged or too new."""

from tms_education.app.compose import Program
from tms_education.storage.health import Health, look_over
from tms_education.ui.widgets.toast import Notice


def tell(program: Program) -> str:
    """Log each file that is amiss by its kind; show the sentence, except in the waiting room, and give it."""
    amiss = [finding for finding in look_over(program.folder) if finding.health.needs_somebody]
    for finding in amiss:
        program.log.write(f"data {finding.part}: {finding.health}")
    window = program.window
    if program.outside.room.is_kiosk:
        return ""  # a visitor alone can do nothing about it; staff see it at the desk
    if any(finding.health is Health.NEWER for finding in amiss):
        words = window.tr("A newer version of this app wrote files here. Please tell the staff.")
    elif amiss or program.settings_damaged:
        words = window.tr("Some saved files can’t be read. You can go on. Please tell the staff.")
    else:
        return ""
    Notice(window.look, window, words)
    return words
