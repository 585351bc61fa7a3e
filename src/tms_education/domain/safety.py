"""When the support page opens. It decides nothing else: a zero says nothing about safety."""

from tms_education.domain.questionnaire import Answers, Questionnaire
from tms_education.domain.scoring import points


def needs_support(form: Questionnaire, answers: Answers) -> bool:
    """Any answer above "not at all" to a safety item (PHQ-9 item 9) opens the support page."""
    return any((points(item, answers) or 0) > 0 for item in form.items if item.is_safety)
