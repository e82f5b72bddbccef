package fi.rinnalla.domain.gathering;

import java.util.List;

/** When those who have a seat are asked: while a group is new, where it wishes so, and when the meetings are over. */
public enum Moment {
    /** Only what can be said by somebody who has hardly been there; how it was is asked at the end. */
    START(ExitQuestion.INFORMED, ExitQuestion.NEXT_STEP, ExitQuestion.LESS_ALONE),
    END(ExitQuestion.values());

    private final List<ExitQuestion> questions;

    Moment(ExitQuestion... questions) {
        this.questions = List.of(questions);
    }

    /** In their order. */
    public List<ExitQuestion> questions() {
        return questions;
    }
}
