package fi.rinnalla.services.measure;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.comparison.Deciding;
import fi.rinnalla.domain.comparison.Divisor;
import fi.rinnalla.domain.comparison.Participation;
import fi.rinnalla.domain.comparison.ParticipationId;
import fi.rinnalla.domain.comparison.Participations;
import fi.rinnalla.domain.comparison.ReleaseConsent;
import fi.rinnalla.domain.comparison.Ticks;
import fi.rinnalla.domain.measure.Indicator;
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
import java.util.List;
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

    /** Asked before a form about one is judged. */
    public void mayShare(ProgrammeId id) {
        programmes.find(id).orElseThrow(() -> new NotFound(id));
    }

    /** One decides at a time, so that whoever comes second meets what the first has said. */
    public Otherwise share(ProgrammeId id, Ticks<Indicator> indicators, Ticks<Divisor> exactly) {
        var programme = programmes.hold(id).orElseThrow(() -> new NotFound(id)).id();
        var otherwise = new Otherwise(decide(programme, indicators), divisors.agree(programme, exactly));
        auditing.note(AuditAct.CHANGED_SHARING, id.value());
        return otherwise;
    }

    private Set<Indicator> decide(ProgrammeId programme, Ticks<Indicator> ticks) {
        return new Deciding<Indicator, Participation>(it -> latest(programme, it), it -> begin(programme, it), today())
                .by(ticks, List.of(Indicator.values()));
    }

    private void begin(ProgrammeId programme, Indicator indicator) {
        participations.add(Participation.begun(
                new ParticipationId(Uuid7.at(clock.instant())),
                programme,
                indicator,
                Quarter.of(today()).firstDay()));
    }

    private Optional<Participation> latest(ProgrammeId programme, Indicator indicator) {
        return ReleaseConsent.latest(participations.all(), programme, it -> it.indicator() == indicator);
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    /** What does not stand as it was ticked, because somebody else has decided about it since the page was made. */
    public record Otherwise(Set<Indicator> indicators, Set<Divisor> divisors) {
        public boolean isNothing() {
            return indicators.isEmpty() && divisors.isEmpty();
        }
    }
}
