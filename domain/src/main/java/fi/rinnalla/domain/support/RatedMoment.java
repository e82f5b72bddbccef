package fi.rinnalla.domain.support;

import java.util.List;

/** When a parent is asked how things are, and what then. The questions are ours. */
public enum RatedMoment {
    AFTER_MEETING(RatedQuestion.HEARD, RatedQuestion.KNOWS_NEXT),
    COACHING_START(RatedQuestion.STRENGTH, RatedQuestion.OWN_SAY, RatedQuestion.KNOWS_NEXT, RatedQuestion.NOT_ALONE),
    COACHING_END(RatedQuestion.STRENGTH, RatedQuestion.OWN_SAY, RatedQuestion.KNOWS_NEXT, RatedQuestion.NOT_ALONE);

    private final List<RatedQuestion> questions;

    RatedMoment(RatedQuestion... questions) {
        this.questions = List.of(questions);
    }

    public List<RatedQuestion> questions() {
        return questions;
    }
}
