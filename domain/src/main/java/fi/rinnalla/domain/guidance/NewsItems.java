package fi.rinnalla.domain.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The news of this organisation, newest first. */
public interface NewsItems {
    Optional<NewsItem> find(UUID id);

    /** Kept until the transaction ends, so that what stood before a change is what is kept of it. */
    Optional<NewsItem> hold(UUID id);

    /** With drafts, which come first. */
    List<NewsItem> newest(int limit);

    List<NewsItem> publicOn(LocalDate today, int limit);

    void add(NewsItem item);
}
