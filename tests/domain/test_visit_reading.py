"""What a person does while reading is part of the visit, and only of the visit."""

from tms_education.domain.visit import MOST_QUESTIONS, Visit


def test_questions_are_kept_in_order_once_each_and_can_be_taken_back():
    visit = Visit().with_question(" Can I drive? ").with_question("Why me?").with_question("Can I drive?")
    assert visit.questions == ("Can I drive?", "Why me?")
    assert visit.with_question("   ") == visit
    assert visit.without_question("Can I drive?").questions == ("Why me?",)


def test_there_is_an_end_to_questions():
    visit = Visit()
    for number in range(MOST_QUESTIONS + 5):
        visit = visit.with_question(f"Question {number}")
    assert len(visit.questions) == MOST_QUESTIONS


def test_stars_and_choices_can_be_changed():
    visit = Visit().with_stars("page", 2).with_stars("page", 5).with_taught("page", 0, 1).with_taught("page", 0, 2)
    assert (visit.stars_of("page"), visit.stars_of("other")) == (5, 0)
    assert (visit.taught_choice("page", 0), visit.taught_choice("page", 1)) == (2, None)
    assert not visit.is_untouched
