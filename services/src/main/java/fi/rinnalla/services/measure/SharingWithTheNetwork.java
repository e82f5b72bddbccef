package fi.rinnalla.services.measure;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.Participation;
import fi.rinnalla.domain.comparison.ParticipationId;
import fi.rinnalla.domain.comparison.Participations;
import fi.rinnalla.domain.comparison.ReleaseConsent;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which indicators of a programme the network may see, and by what it may divide them. A yes begins with the running quarter, so that no figures
 * come out that were counted before anybody was asked; a no leaves frozen what has been frozen.
 */
@UseCase
@MayBeDoneBy(Permission.DECIDE_WHAT_THE_NETWORK_SEES)
public class SharingWithTheNetwork {
    private final Participations participations;
    private final AgreeingToDivisors divisors;
    private final Programmes programmes;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public SharingWithTheNetwork(
            Participations participations,
            AgreeingToDivisors divisors,
            Programmes programmes,
            Auditing auditing,
            Clock clock) {
        this.participations = participations;
        this.divisors = divisors;
        this.programmes = programmes;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** From now on exactly these are shared: each a yes of its own. */
    public void share(ProgrammeId id, Set<Indicator> wanted, Set<Divisor> exactly) {
        var programme = programmes.find(id).orElseThrow(() -> new NotFound(id));
        for (var indicator : Indicator.values()) {
            if (wanted.contains(indicator)) {
                begin(programme, indicator);
            } else {
                latest(programme, indicator).filter(Participation::isOpenEnded).ifPresent(it -> it.endBefore(today()));
            }
        }
        divisors.agree(programme.id(), exactly);
        auditing.note(AuditAct.CHANGED_SHARING, id.value());
    }

    private void begin(Programme programme, Indicator indicator) {
        var running = Quarter.of(today());
        latest(programme, indicator)
                .filter(it -> it.reaches(running))
                .ifPresentOrElse(
                        Participation::goOn,
                        () -> participations.add(Participation.begun(
                                new ParticipationId(Uuid7.at(clock.instant())),
                                programme.id(),
                                indicator,
                                running.firstDay())));
    }

    private Optional<Participation> latest(Programme programme, Indicator indicator) {
        return ReleaseConsent.latest(participations.all(), programme.id(), it -> it.indicator() == indicator);
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
