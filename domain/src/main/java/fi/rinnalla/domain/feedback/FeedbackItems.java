package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Slice;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All feedback this organisation has been given and has not yet forgotten. */
public interface FeedbackItems {
    Optional<Feedback> find(FeedbackId id);

    /** Kept until the transaction ends: what we decide stays true. */
    Optional<Feedback> hold(FeedbackId id);

    Optional<Feedback> findByFormKey(Digest formKey);

    void add(Feedback feedback);

    /** With its answers and themes. Its key is for {@link fi.rinnalla.domain.shared.Seals} to destroy. */
    void remove(Feedback feedback);

    /** What was started with this card, newest first. */
    List<Feedback> of(CardId card);

    /** Newest first; {@code After} holds the day it was received. */
    Slice<InboxRow> inbox(InboxFilter filter, Optional<After> after, int limit);

    /** What is due soonest first; {@code After} holds the day it is due. */
    Slice<OwedRow> owed(Optional<After> after, int limit);

    /** How many are owed and past their day; counting stops at the limit. */
    int countOverdue(LocalDate today, int limit);

    /** Under this promise, those whose last activity lies before this day. */
    List<FeedbackId> lastActiveBefore(PromiseId promise, LocalDate day, int limit);
}
