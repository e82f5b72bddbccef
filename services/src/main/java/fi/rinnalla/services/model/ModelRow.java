package fi.rinnalla.services.model;

import fi.rinnalla.domain.model.Model;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.ModelVersion;
import fi.rinnalla.domain.model.Passport;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A model in a list.
 *
 * @param passport of what is in force, else of the draft
 * @param inForceOn empty where nothing has been in force yet
 * @param drafted whether something is being written
 * @param origin whose it was; empty where it was written here
 * @param counties in how many it is on its way or in use
 */
public record ModelRow(
        ModelId id,
        Passport passport,
        int number,
        Optional<LocalDate> inForceOn,
        boolean drafted,
        String origin,
        int counties) {
    static ModelRow of(Model it, int counties) {
        var shown = it.shown();
        return new ModelRow(
                it.id(),
                shown.passport(),
                shown.number(),
                it.inForce().flatMap(ModelVersion::inForceOn),
                it.draft().isPresent(),
                it.origin().map(origin -> origin.organisation()).orElse(""),
                counties);
    }
}
