package fi.rinnalla.services.measure;

import fi.rinnalla.domain.comparison.Deciding;
import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.DivisorConsent;
import fi.rinnalla.domain.comparison.DivisorConsents;
import fi.rinnalla.domain.comparison.ReleaseConsent;
import fi.rinnalla.domain.comparison.Ticks;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.Uuid7;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Keeps what was said to releasing by what amounts may be divided. Whoever asks has asked whether they may. */
@Dependent
public class AgreeingToDivisors {
    private final DivisorConsents consents;
    private final Clock clock;

    @Inject
    public AgreeingToDivisors(DivisorConsents consents, Clock clock) {
        this.consents = consents;
        this.clock = clock;
    }

    /** Returns those that do not stand as they were ticked, because somebody else has decided about them meanwhile. */
    Set<Divisor> agree(ProgrammeId programme, Ticks<Divisor> ticks) {
        return new Deciding<Divisor, DivisorConsent>(it -> latest(programme, it), it -> begin(programme, it), today())
                .by(ticks, List.of(Divisor.values()));
    }

    private void begin(ProgrammeId programme, Divisor divisor) {
        consents.add(DivisorConsent.begun(
                Uuid7.at(clock.instant()),
                programme,
                divisor,
                Quarter.of(today()).firstDay()));
    }

    private Optional<DivisorConsent> latest(ProgrammeId programme, Divisor divisor) {
        return ReleaseConsent.latest(consents.all(), programme, it -> it.divisor() == divisor);
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
