package fi.rinnalla.services.presence;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Shows a day of a place with who corrected and closed it, to whoever may set it right. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_TALLY)
public class SeeingADay {
    private final TallySheets sheets;

    @Inject
    public SeeingADay(TallySheets sheets) {
        this.sheets = sheets;
    }

    /** The place by that code, else the first one; empty where the organisation has none. */
    public Optional<TallySheet> of(String code, Optional<LocalDate> day) {
        return sheets.of(code, day);
    }
}
