package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.Debrief;
import fi.rinnalla.domain.partner.DebriefId;
import fi.rinnalla.domain.partner.Debriefs;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.privacy.Retention;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A worker calls the partner who wanted to talk something through. What they talk about is written nowhere. */
@UseCase
@MayBeDoneBy(Permission.CALL_FOR_DEBRIEFS)
public class CallingForDebriefs {
    private static final int PAGE = 30;

    private final Debriefs debriefs;
    private final ExperiencePartners partners;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public CallingForDebriefs(Debriefs debriefs, ExperiencePartners partners, Auditing auditing, Clock clock) {
        this.debriefs = debriefs;
        this.partners = partners;
        this.auditing = auditing;
        this.clock = clock;
    }

    public DebriefList list() {
        return list(Optional.empty());
    }

    /** @param after where the page of those who wait begins; those who were called stand on the first */
    public DebriefList list(Optional<After> after) {
        var open = debriefs.open(after, PAGE);
        var done = after.isPresent()
                ? List.<Debrief>of()
                : debriefs.doneSince(Retention.DONE_DEBRIEF.goesBefore(today())).stream()
                        .limit(PAGE)
                        .toList();
        var names = names(Stream.concat(open.rows().stream(), done.stream()));
        return new DebriefList(rows(open.rows(), names), rows(done, names), open.next());
    }

    private Map<PartnerId, String> names(Stream<Debrief> shown) {
        return partners.these(shown.map(Debrief::partner).distinct().toList()).stream()
                .collect(Collectors.toMap(
                        ExperiencePartner::id, it -> it.profile().called()));
    }

    private List<DebriefRow> rows(List<Debrief> shown, Map<PartnerId, String> names) {
        return shown.stream()
                .map(it -> new DebriefRow(
                        it.id(),
                        names.getOrDefault(it.partner(), ""),
                        it.askedOn(),
                        it.dueOn(),
                        it.doneOn(),
                        it.isLate(today())))
                .toList();
    }

    /** Returns whether nobody had called before. */
    public boolean done(DebriefId id) {
        return mark(id, it -> it.done(today()));
    }

    public boolean takeBack(DebriefId id) {
        return mark(id, Debrief::takeBack);
    }

    private boolean mark(DebriefId id, Predicate<Debrief> act) {
        var marked = act.test(debriefs.hold(id).orElseThrow(() -> new NotFound(id)));
        if (marked) {
            auditing.note(AuditAct.MARKED_DEBRIEF, id.value());
        }
        return marked;
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    /**
     * @param done of the last days, as long as they are kept
     * @param next where the next page of those who wait begins
     */
    public record DebriefList(List<DebriefRow> waiting, List<DebriefRow> done, Optional<After> next) {}

    public record DebriefRow(
            DebriefId id,
            String called,
            LocalDate askedOn,
            LocalDate dueOn,
            Optional<LocalDate> doneOn,
            boolean late) {}
}
