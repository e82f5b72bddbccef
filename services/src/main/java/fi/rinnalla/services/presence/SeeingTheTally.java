package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Shows a day's tally at a place to whoever counts, a shared tablet too. */
@UseCase
@MayBeDoneBy(Permission.TALLY_VISITS)
public class SeeingTheTally {
    private final TallySheets sheets;

    @Inject
    public SeeingTheTally(TallySheets sheets) {
        this.sheets = sheets;
    }

    /** The place by that code, else the first one; empty where the organisation has none. */
    public Optional<TallySheet> of(String code, Optional<LocalDate> day) {
        return sheets.of(code, day);
    }
}
