package fi.rinnalla.services.presence;

import fi.rinnalla.domain.measure.VisitFigures;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.VisitKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A day at a place, as it stands in the tally.
 *
 * @param places where else there is a tally, in the organisation's order
 * @param closing how the day was closed; empty while it is open
 * @param fundings who may pay for a day here, the usual one first
 */
public record TallySheet(
        List<PlaceName> places,
        PlaceName place,
        LocalDate day,
        LocalDate today,
        VisitFigures figures,
        Optional<Closing> closing,
        List<Correction> corrections,
        List<String> fundings) {

    /** @param closed for good; its days can still be set right */
    public record PlaceName(String code, String name, boolean closed) {
        static PlaceName of(Place place, LocalDate today) {
            return new PlaceName(place.code(), place.name(), !place.standsOn(today));
        }
    }

    public record Correction(Instant at, String who, VisitKind kind, int before, int after) {}

    /** @param visits how many had come when it was closed; marks that came late make it differ from the figures */
    public record Closing(
            int visits, int cents, String funding, int workers, int partners, int volunteers, String who, Instant at) {}
}
