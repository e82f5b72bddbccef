package fi.rinnalla.domain.comparison;

import java.util.List;

/** What this organisation has agreed to release. */
public interface Participations {
    List<Participation> all();

    void add(Participation participation);
}
