package fi.rinnalla.services.model;

import fi.rinnalla.domain.model.Adoption;
import fi.rinnalla.domain.model.AdoptionId;
import fi.rinnalla.domain.model.AdoptionMove;
import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.Stage;
import fi.rinnalla.domain.shared.County;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far a county is with a model.
 *
 * @param now where it stands
 * @param next when it is looked at again
 * @param past whether that day has passed
 * @param history all steps, the first first
 * @param open to where it may go
 */
public record AdoptionSheet(
        AdoptionId id,
        ModelId model,
        County county,
        AdoptionMove now,
        Optional<LocalDate> next,
        boolean past,
        List<AdoptionMove> history,
        List<Stage> open) {
    static AdoptionSheet of(Adoption it, LocalDate today) {
        return new AdoptionSheet(
                it.id(),
                it.model(),
                it.county(),
                it.now().orElseThrow(),
                it.next(),
                it.isPast(today),
                it.history(),
                it.open());
    }

    public boolean isOver() {
        return now.stage() == Stage.ENDED;
    }
}
