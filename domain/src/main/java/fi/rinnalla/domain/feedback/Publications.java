package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Slice;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What this organisation says in public about what it was told. */
public interface Publications {
    Optional<Publication> find(PublicationId id);

    /** Kept until the transaction ends. */
    Optional<Publication> hold(PublicationId id);

    void add(Publication publication);

    /** For good, where the author deletes everything. */
    void remove(Publication publication);

    List<Publication> of(FeedbackId feedback);

    /** What development groups may read of these on this day. */
    List<Publication> shared(Collection<FeedbackId> feedback, LocalDate today);

    /** How many paraphrases their authors have said yes to, and nobody has approved yet. */
    int acceptedParaphrases();

    /** Feedback whose author has said no to a paraphrase since that day, the oldest answer first; none for which another text is on its way. */
    List<FeedbackId> refusedParaphrases(LocalDate since, int limit);

    /** Drafts and what waits for somebody, oldest first. */
    List<AwaitingRow> awaiting(int limit);

    /**
     * What is public on this day, newest first; {@code After} holds the day it came out. Of the texts about one feedback
     * only the one nearest to the reader's language.
     */
    Slice<PublishedRow> published(
            LocalDate today, Language reader, PublishedFilter filter, Optional<After> after, int limit);

    PublishedTopics topics(LocalDate today);

    /** How much of what is public comes from where: to be added up, never shown as it is. */
    List<PublishedUnit> units(LocalDate today);
}
