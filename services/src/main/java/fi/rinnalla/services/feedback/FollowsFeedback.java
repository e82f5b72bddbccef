package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.feedback.FeedbackId;

/** A room in which something comes of feedback. It knows this room; this one need not know it. */
public interface FollowsFeedback {
    /** Something has come of it that its author has not read yet. */
    boolean hasNews(FeedbackId id);

    /** Something is in use that came of it, so that its author can look for it. */
    boolean changedAnything(FeedbackId id);

    /** Its author has said whether the change shows. */
    void hear(FeedbackId id);
}
