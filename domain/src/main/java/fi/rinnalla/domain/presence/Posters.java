package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What this organisation has printed, and how often the codes on it are opened: a number for a day, and nothing else. */
public interface Posters {
    Optional<Poster> find(PosterId id);

    Optional<Poster> findByCode(PosterCode code);

    /** The one that came of this form. */
    Optional<Poster> posterWith(Digest form);

    /** The newest first. */
    List<Poster> all();

    void add(Poster poster);

    /** One more on that day. */
    void countOpening(PosterId poster, LocalDate day);

    List<PosterOpening> openings(LocalDate first, LocalDate last);
}
