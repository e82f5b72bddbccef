package fi.rinnalla.domain.programme;

import java.util.List;
import java.util.Optional;

/** The programmes of this organisation, newest first. */
public interface Programmes {
    Optional<Programme> find(ProgrammeId id);

    Optional<Programme> findBySlug(String slug);

    List<Programme> all();

    void add(Programme programme);
}
