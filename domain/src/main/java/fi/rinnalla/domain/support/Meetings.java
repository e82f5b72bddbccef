package fi.rinnalla.domain.support;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is known of meetings, wherever they are noted. */
public interface Meetings {
    /** For each of these; whoever has not met is left out. */
    Map<RelationId, Met> met(Collection<RelationId> relations);

    default Met met(RelationId relation) {
        return met(List.of(relation)).getOrDefault(relation, Met.NEVER);
    }

    /** The day of each meeting between these two days. */
    List<LocalDate> days(LocalDate first, LocalDate last);
}
