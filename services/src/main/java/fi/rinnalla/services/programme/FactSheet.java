package fi.rinnalla.services.programme;

import fi.rinnalla.domain.programme.CollectingSheet;
import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.PartnerLine;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.ProgrammeProfile;
import fi.rinnalla.domain.programme.UseLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What there is to report of a programme in a period. Both days belong to it.
 *
 * @param before the programme that it continues
 * @param goals those whose own time touches the period, let go or not
 * @param grants those that pay for any day of the period
 * @param years each year of the period of which anything is planned or was open
 * @param partners with whom it works; they have no dates
 * @param collectings the evaluation plan
 * @param uses those of the period, the newest first
 */
public record FactSheet(
        ProgrammeId id,
        ProgrammeProfile profile,
        Optional<Neighbour> before,
        LocalDate first,
        LocalDate last,
        List<GoalReached> goals,
        List<Entry<GrantLine>> grants,
        List<YearOfWork> years,
        List<Entry<PartnerLine>> partners,
        List<CollectingSheet> collectings,
        List<Entry<UseLine>> uses) {

    /** Another programme of the organisation. */
    public record Neighbour(ProgrammeId id, String name) {}
}
