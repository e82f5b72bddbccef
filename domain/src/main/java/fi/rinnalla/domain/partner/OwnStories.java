package fi.rinnalla.domain.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The stories of this organisation's partners. Only their owners ask for one; the house forgets them. */
public interface OwnStories {
    Optional<OwnStory> of(PartnerId partner);

    /** Kept until the transaction ends. */
    Optional<OwnStory> hold(PartnerId partner);

    List<OwnStory> untouchedSince(LocalDate day, int limit);

    void add(OwnStory story);

    void remove(OwnStory story);
}
