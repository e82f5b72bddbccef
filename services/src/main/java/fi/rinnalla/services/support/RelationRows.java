package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.support.EarlyWarning;
import fi.rinnalla.domain.support.Meetings;
import fi.rinnalla.domain.support.Met;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.domain.support.SupportRelations;
import fi.rinnalla.domain.support.WalkSigns;
import fi.rinnalla.domain.support.WatchedRelation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is seen of relations, with what to be warned of; a handful of questions however many there are. */
@Dependent
public class RelationRows {
    private final SupportRelations relations;
    private final ExperiencePartners partners;
    private final Meetings meetings;
    private final StandingIn standingIn;
    private final Clock clock;

    @Inject
    public RelationRows(
            SupportRelations relations,
            ExperiencePartners partners,
            Meetings meetings,
            StandingIn standingIn,
            Clock clock) {
        this.relations = relations;
        this.partners = partners;
        this.meetings = meetings;
        this.standingIn = standingIn;
        this.clock = clock;
    }

    /** One that runs, and what to be warned of. */
    record Warned(
            RelationId id,
            LocalDate startedOn,
            Optional<StaffId> carriedBy,
            Optional<StandInNow> standIn,
            Set<EarlyWarning> warnings) {
        /** Whose turn it is today: whoever carries it, and whoever stands in for them. */
        boolean isOf(StaffId worker) {
            return carriedBy.filter(worker::equals).isPresent()
                    || standIn.filter(it -> it.who().equals(worker)).isPresent();
        }

        boolean isWarned() {
            return !warnings.isEmpty();
        }

        RelationPlace place() {
            return new RelationPlace(isWarned(), new After(startedOn, id.value()));
        }
    }

    /** Those to be warned of first, whoever has walked longest at the top. */
    List<Warned> running() {
        return warned(relations.watched(WalkSigns.tellingSince(today())))
                .sorted(Comparator.comparing(Warned::place))
                .toList();
    }

    private Stream<Warned> warned(List<WatchedRelation> watched) {
        var standIns = standingIn.today();
        return watched.stream()
                .map(it -> new Warned(
                        it.id(),
                        it.signs().startedOn(),
                        it.carriedBy(),
                        standIns.of(it.carriedBy()),
                        it.signs().warnings(today())));
    }

    /** In this order. */
    List<RelationRow> these(List<RelationId> ids) {
        var found = relations.these(ids).stream().collect(Collectors.toMap(SupportRelation::id, it -> it));
        return of(ids.stream().flatMap(it -> Stream.ofNullable(found.get(it))).toList());
    }

    RelationRow of(SupportRelation relation) {
        return of(List.of(relation)).get(0);
    }

    List<RelationRow> of(List<SupportRelation> shown) {
        var ids = shown.stream().map(SupportRelation::id).toList();
        var running = shown.stream()
                .filter(SupportRelation::isRunning)
                .map(SupportRelation::id)
                .toList();
        var warnings = warned(relations.watched(running)).collect(Collectors.toMap(Warned::id, Warned::warnings));
        var met = meetings.met(ids);
        var names = names(shown);
        var standIns = standingIn.today();
        return shown.stream()
                .map(it -> row(it, names, met, standIns, warnings.getOrDefault(it.id(), Set.of())))
                .toList();
    }

    /** Whoever has left is still known to those they walk with. */
    private Map<PartnerId, String> names(List<SupportRelation> shown) {
        var walking =
                shown.stream().flatMap(it -> it.partner().stream()).distinct().toList();
        return partners.these(walking).stream()
                .collect(Collectors.toMap(
                        ExperiencePartner::id, it -> it.profile().called()));
    }

    private static RelationRow row(
            SupportRelation it,
            Map<PartnerId, String> names,
            Map<RelationId, Met> met,
            StandingIn.Today standIns,
            Set<EarlyWarning> warnings) {
        return new RelationRow(
                it.id(),
                it.partner(),
                it.partner().map(names::get).orElse(""),
                it.startedOn(),
                it.plannedEnd(),
                met.getOrDefault(it.id(), Met.NEVER),
                it.first(),
                it.carriedBy(),
                standIns.of(it.carriedBy()),
                warnings,
                it.endedOn(),
                it.how());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
