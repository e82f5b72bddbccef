package fi.rinnalla.services.model;

import fi.rinnalla.domain.model.ModelId;
import fi.rinnalla.domain.model.Origin;
import fi.rinnalla.domain.model.Takers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A model with all that is known of it here.
 *
 * @param shown what is in force, else the draft
 * @param versions the newest first, a draft among them
 * @param origin whose it was
 * @param offered the version that lies on the shelf between organisations
 * @param mayBeOffered whether it could lie there, or on the public page
 * @param published the version that everybody may read
 */
public record ModelSheet(
        ModelId id,
        VersionSheet shown,
        List<VersionSheet> versions,
        Optional<Copied> origin,
        Optional<Integer> offered,
        boolean mayBeOffered,
        Optional<Integer> published,
        Takers takers,
        List<AdoptionSheet> adoptions,
        List<CheckRow> checks,
        boolean mayWrite,
        boolean mayOffer,
        LocalDate today) {

    /**
     * @param there the version that is offered there now; empty where none is any more
     */
    public record Copied(Origin origin, Optional<Integer> there) {
        /** Whether there is a newer one that nobody here has looked at. */
        public boolean isNewerThere() {
            return there.filter(it -> it > origin.looked()).isPresent();
        }

        /** Whether what is there now is another than what was copied. */
        public boolean isOtherThere() {
            return there.filter(it -> it != origin.version()).isPresent();
        }
    }

    public boolean isInForce() {
        return !shown.isDraft();
    }

    public boolean isDrafted() {
        return versions.stream().anyMatch(VersionSheet::isDraft);
    }
}
