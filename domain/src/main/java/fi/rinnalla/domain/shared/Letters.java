package fi.rinnalla.domain.shared;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** This organisation's letters that wait, and those of late. */
public interface Letters {
    /**
     * Those of these kinds whose time has come, kept until the transaction ends. What has been tried most comes first, then the oldest:
     * of letters that go together, the same one leads at each trial.
     */
    List<Letter> holdDue(Set<OutboxKind> kinds, Instant now, int limit);

    Optional<Letter> hold(UUID id);

    void add(Letter letter);

    /** Whether there is one about this thing, sent or not. */
    boolean anyAbout(OutboxKind kind, UUID about);

    /** Whether there is one that was written for this, sent or not. */
    boolean anyMarked(OutboxKind kind, UUID about, String mark);

    /** Whether one about this thing has not been tried yet: it will tell of what is so when it leaves. */
    boolean anyUntried(OutboxKind kind, UUID about);

    /** Of that kind, whatever became of them. */
    List<Letter> allOf(OutboxKind kind);

    /** Returns how many were removed, whatever had become of them. */
    int removeCreatedBefore(Instant moment);

    /** Whether one was given up since that moment; of invitations, whoever sent them is told where they stand. */
    boolean anyGivenUpSince(Instant moment);
}
