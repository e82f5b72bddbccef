package fi.rinnalla.domain.feedback;

/** What staff say to feedback. */
public enum AnswerKind {
    ANSWER,
    /** "No change, because …": a full answer. */
    NO_CHANGE,
    /** "Set aside, because …": spam; the words are for colleagues, not for an author. */
    SET_ASIDE;

    FeedbackState leadsTo() {
        return switch (this) {
            case ANSWER -> FeedbackState.ANSWERED;
            case NO_CHANGE -> FeedbackState.NO_CHANGE;
            case SET_ASIDE -> FeedbackState.SET_ASIDE;
        };
    }
}
