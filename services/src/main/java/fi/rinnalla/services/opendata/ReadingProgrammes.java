package fi.rinnalla.services.opendata;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.services.measure.catalogue.CountingIndicators;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the organisation does, and by what it is measured. */
@UseCase
@MayBeDoneBy(Permission.READ_PROGRAMMES_BY_TOKEN)
public class ReadingProgrammes {
    private final Programmes programmes;
    private final CountingIndicators indicators;

    @Inject
    public ReadingProgrammes(Programmes programmes, CountingIndicators indicators) {
        this.programmes = programmes;
        this.indicators = indicators;
    }

    public List<Read> programmes() {
        return programmes.all().stream().map(ReadingProgrammes::read).toList();
    }

    /** Those that are reckoned inside as well; the released ones are the same for everybody. */
    public List<IndicatorDefinition> indicators() {
        return indicators.catalogue();
    }

    private static Read read(Programme it) {
        return new Read(it.id().value(), it.name(), it.county(), it.startsOn(), it.endsOn(), it.funder());
    }

    public record Read(
            UUID id,
            String name,
            String county,
            LocalDate startsOn,
            Optional<LocalDate> endsOn,
            Optional<String> funder) {}
}
