package fi.rinnalla.services.measure;

import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.DivisorConsent;
import fi.rinnalla.domain.comparison.DivisorConsents;
import fi.rinnalla.domain.comparison.ReleaseConsent;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.Uuid7;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
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

    /** From now on exactly these. */
    void agree(ProgrammeId programme, Set<Divisor> wanted) {
        for (var divisor : Divisor.values()) {
            if (wanted.contains(divisor)) {
                begin(programme, divisor);
            } else {
                latest(programme, divisor).filter(DivisorConsent::isOpenEnded).ifPresent(it -> it.endBefore(today()));
            }
        }
    }

    private void begin(ProgrammeId programme, Divisor divisor) {
        var running = Quarter.of(today());
        latest(programme, divisor)
                .filter(it -> it.reaches(running))
                .ifPresentOrElse(
                        DivisorConsent::goOn,
                        () -> consents.add(DivisorConsent.begun(
                                Uuid7.at(clock.instant()), programme, divisor, running.firstDay())));
    }

    private Optional<DivisorConsent> latest(ProgrammeId programme, Divisor divisor) {
        return ReleaseConsent.latest(consents.all(), programme, it -> it.divisor() == divisor);
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
