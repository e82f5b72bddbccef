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
 * @param catalogue what a goal may be counted by
 * @param mayKeep whether whoever looks changes it, too
 */
public record ProgrammeSheet(
        FactSheet facts,
        ProgrammeState state,
        List<Neighbour> after,
        List<IndicatorDefinition> catalogue,
        boolean mayKeep,
        LocalDate today) {}
