package fi.rinnalla.domain.feedback;

/** What staff say to feedback. */
public enum AnswerKind {
    ANSWER,
    /** "No change, because …": a full answer. */
    NO_CHANGE,
    /** "Set aside, because …": spam. Nothing is owed any more; whoever sent it reads the reason. */
    SET_ASIDE;

    FeedbackState leadsTo() {
        return switch (this) {
            case ANSWER -> FeedbackState.ANSWERED;
            case NO_CHANGE -> FeedbackState.NO_CHANGE;
            case SET_ASIDE -> FeedbackState.SET_ASIDE;
        };
    }
}
