package fi.rinnalla.services.opendata;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.comparison.Deciding;
import fi.rinnalla.domain.comparison.Participation;
import fi.rinnalla.domain.comparison.Participations;
import fi.rinnalla.domain.comparison.ReleaseConsent;
import fi.rinnalla.domain.comparison.Standings;
import fi.rinnalla.domain.comparison.Ticks;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.opendata.FrozenCells;
import fi.rinnalla.domain.opendata.OpenConsent;
import fi.rinnalla.domain.opendata.OpenConsents;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides what of the release everybody may have. Only what the network sees can be opened, and only by saying so. A yes begins
 * with the running quarter; a no stops what comes, and takes nothing back.
 */
@UseCase
@MayBeDoneBy(Permission.DECIDE_WHAT_IS_OPEN)
public class AgreeingToOpenData {
    private final OpenConsents consents;
    private final Participations participations;
    private final Programmes programmes;
    private final FrozenCells release;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public AgreeingToOpenData(
            OpenConsents consents,
            Participations participations,
            Programmes programmes,
            FrozenCells release,
            Auditing auditing,
            Clock clock) {
        this.consents = consents;
        this.participations = participations;
        this.programmes = programmes;
        this.release = release;
        this.auditing = auditing;
        this.clock = clock;
    }

    public List<Decided> all() {
        var shared = participations.all();
        var agreed = consents.all();
        return programmes.all().stream().map(it -> decided(it, shared, agreed)).toList();
    }

    /** Asked before a form about one is judged. */
    public void mayAgree(ProgrammeId id) {
        programmes.find(id).orElseThrow(() -> new NotFound(id));
    }

    /**
     * What is not shared with the network cannot be opened. Returns what does not stand as it was ticked, because somebody else has
     * decided about it since the page was made.
     */
    public Set<Indicator> agree(ProgrammeId id, Ticks<Indicator> ticks) {
        var programme = programmes.hold(id).orElseThrow(() -> new NotFound(id));
        var shared = participations.all();
        var deciding = new Deciding<Indicator, OpenConsent>(
                it -> latest(programme, it, consents.all()), it -> begin(programme, it), today());
        var kinds = Arrays.stream(Indicator.values())
                .collect(partitioningBy(it -> isShared(programme, it, shared), toUnmodifiableSet()));
        kinds.get(false).forEach(deciding::no);
        var otherwise = EnumSet.noneOf(Indicator.class);
        otherwise.addAll(deciding.by(ticks, kinds.get(true)));
        kinds.get(false).stream().filter(ticks.ticked()::contains).forEach(otherwise::add);
        auditing.note(AuditAct.CHANGED_OPEN_DATA, id.value());
        return otherwise;
    }

    private void begin(Programme programme, Indicator indicator) {
        consents.add(OpenConsent.begun(
                Uuid7.at(clock.instant()),
                programme.id(),
                indicator,
                Quarter.of(today()).firstDay()));
    }

    private Decided decided(Programme programme, List<Participation> shared, List<OpenConsent> agreed) {
        var offered = Arrays.stream(Indicator.values())
                .filter(it -> isShared(programme, it, shared))
                .toList();
        var stands = Standings.of(offered, it -> latest(programme, it, agreed));
        return new Decided(
                programme.id(),
                programme.name(),
                stands,
                offered.stream()
                        .map(it -> new Choice(it, stands.of(it).yes(), quarters(programme, it)))
                        .toList());
    }

    private List<Quarter> quarters(Programme programme, Indicator indicator) {
        return release.opened(programme.id(), indicator).stream().sorted().toList();
    }

    private static boolean isShared(Programme programme, Indicator indicator, List<Participation> shared) {
        return shared.stream()
                .anyMatch(
                        it -> it.programme().equals(programme.id()) && it.indicator() == indicator && it.isOpenEnded());
    }

    private static Optional<OpenConsent> latest(Programme programme, Indicator indicator, List<OpenConsent> agreed) {
        return ReleaseConsent.latest(agreed, programme.id(), it -> it.indicator() == indicator);
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    /**
     * @param stands where each yes stands that can be chosen about
     * @param choices of what the network sees; nothing where it sees nothing
     */
    public record Decided(ProgrammeId programme, String name, Standings<Indicator> stands, List<Choice> choices) {}

    /** @param out the quarters that everybody has */
    public record Choice(Indicator indicator, boolean agreed, List<Quarter> out) {}
}
