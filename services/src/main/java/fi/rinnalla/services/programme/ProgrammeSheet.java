package fi.rinnalla.services.programme;

import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.programme.ProgrammeState;
import fi.rinnalla.services.programme.FactSheet.Neighbour;
import java.time.LocalDate;
import java.util.List;

/**
 * A programme with everything that was ever written of it.
 *
 * @param after those that continue it
 * @param sharing what is to be decided anew of sharing with the network
 * @param catalogue what a goal may be counted by
 * @param mayKeep whether whoever looks changes it, too
 */
public record ProgrammeSheet(
        FactSheet facts,
        ProgrammeState state,
        List<Neighbour> after,
        Sharing sharing,
        List<IndicatorDefinition> catalogue,
        boolean mayKeep,
        LocalDate today) {
    /**
     * @param ends whether it comes to its end with this programme
     * @param unasked those of which nobody has said anything yet, though what they continue is shared
     */
    public record Sharing(boolean ends, List<Neighbour> unasked) {
        public static final Sharing NOTHING = new Sharing(false, List.of());
    }
}
