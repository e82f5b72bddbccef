package fi.rinnalla.domain.story;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stories that came out, are out, or may come out. */
public interface PublicStories {
    Optional<PublicStory> find(PublicStoryId id);

    /** Kept until the transaction ends. */
    Optional<PublicStory> hold(PublicStoryId id);

    Optional<PublicStory> findByFormKey(Digest formKey);

    void add(PublicStory story);

    void remove(PublicStory story);

    /** The newest first. */
    List<PublicStory> all(int limit);

    /** The newest first. */
    List<PublicStory> of(PartnerId partner);

    /** Those that may be out on this day, as far as the story itself knows; the newest first. Its leave is asked besides. */
    List<PublicStory> perhapsOut(LocalDate today, int limit);

    /**
     * Those with which there may be something to do: copies that nobody has taken away, a last day until {@code soon}, or an answer of
     * their owner since that day. The newest first.
     */
    List<PublicStory> perhapsWaiting(LocalDate today, LocalDate soon, LocalDate answeredSince, int limit);

    /** Whose words are still there. */
    List<PublicStory> unclosed(int limit);

    /** Closed before that day, with nothing left to take away. */
    List<PublicStory> outlived(LocalDate closedBefore, int limit);
}
