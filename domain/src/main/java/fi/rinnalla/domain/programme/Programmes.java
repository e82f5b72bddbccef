package fi.rinnalla.domain.programme;

import java.util.List;
import java.util.Optional;

/** The programmes of this organisation, newest first. */
public interface Programmes {
    Optional<Programme> find(ProgrammeId id);

    /** Kept until the transaction ends. */
    Optional<Programme> hold(ProgrammeId id);

    /** All of them, kept until the transaction ends, so that what is decided of one against the others stays true. */
    List<Programme> holdAll();

    Optional<Programme> findBySlug(String slug);

    List<Programme> all();

    void add(Programme programme);
}
