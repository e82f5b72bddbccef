package fi.rinnalla.domain.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The series of this organisation, by title. */
public interface AllSeries {
    Optional<Series> find(UUID id);

    /** Kept until the transaction ends, so that what stood before a change is what is kept of it. */
    Optional<Series> hold(UUID id);

    /** The same series in each of its languages. */
    List<Series> named(String slug);

    Optional<Series> copyOf(UUID offered);

    List<Series> all();

    List<Series> publicOn(LocalDate today);

    void add(Series series);
}
