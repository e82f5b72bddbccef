package fi.rinnalla.services.support;

import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.support.EarlyWarning;
import fi.rinnalla.domain.support.Meetings;
import fi.rinnalla.domain.support.Met;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.Supervisions;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.domain.support.SupportRelations;
import fi.rinnalla.domain.support.WalkSigns;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What is seen of relations, with what to be warned of; a handful of questions however many there are. */
@Dependent
public class RelationRows {
    /** More than an organisation has running at once. */
    static final int MOST = 1000;

    private final SupportRelations relations;
    private final ExperiencePartners partners;
    private final Meetings meetings;
    private final Supervisions supervisions;
    private final StandingIn standingIn;
    private final Clock clock;

    @Inject
    public RelationRows(
            SupportRelations relations,
            ExperiencePartners partners,
            Meetings meetings,
            Supervisions supervisions,
            StandingIn standingIn,
            Clock clock) {
        this.relations = relations;
        this.partners = partners;
        this.meetings = meetings;
        this.supervisions = supervisions;
        this.standingIn = standingIn;
        this.clock = clock;
    }

    /** Those to be warned of first, whoever has walked longest at the top. */
    List<RelationRow> running() {
        var rows = of(relations.running(MOST));
        return rows.stream()
                .sorted((one, other) -> Boolean.compare(other.isWarned(), one.isWarned()))
                .toList();
    }

    RelationRow of(SupportRelation relation) {
        return of(List.of(relation)).get(0);
    }

    List<RelationRow> of(List<SupportRelation> shown) {
        var signs = new Signs(
                known(shown),
                meetings.met(shown.stream().map(SupportRelation::id).toList()),
                relations.lastWritten(),
                supervisions.last(),
                relations.running(MOST).stream()
                        .collect(Collectors.groupingBy(
                                it -> it.partner().orElseThrow(), Collectors.summingInt(it -> 1))),
                standingIn.today(),
                Helsinki.day(clock.instant()));
        return shown.stream().map(signs::row).toList();
    }

    /** Whoever has left is still known to those they walk with. */
    private Map<PartnerId, ExperiencePartner> known(List<SupportRelation> shown) {
        var known = new HashMap<PartnerId, ExperiencePartner>();
        partners.present().forEach(it -> known.put(it.id(), it));
        shown.stream()
                .flatMap(it -> it.partner().stream())
                .filter(it -> !known.containsKey(it))
                .forEach(it -> partners.find(it).ifPresent(gone -> known.put(it, gone)));
        return known;
    }

    private record Signs(
            Map<PartnerId, ExperiencePartner> partners,
            Map<RelationId, Met> met,
            Map<RelationId, LocalDate> written,
            Map<PartnerId, LocalDate> supervised,
            Map<PartnerId, Integer> carried,
            StandingIn.Today standIns,
            LocalDate today) {
        RelationRow row(SupportRelation it) {
            var partner = it.partner().map(partners::get);
            return new RelationRow(
                    it.id(),
                    it.partner(),
                    partner.map(known -> known.profile().called()).orElse(""),
                    it.startedOn(),
                    it.plannedEnd(),
                    met.getOrDefault(it.id(), Met.NEVER),
                    it.first(),
                    it.carriedBy(),
                    standIns.of(it),
                    it.isRunning() ? warnings(it, partner) : Set.of(),
                    it.endedOn(),
                    it.how());
        }

        private Set<EarlyWarning> warnings(SupportRelation it, Optional<ExperiencePartner> partner) {
            return new WalkSigns(
                            it.startedOn(),
                            it.plannedEnd(),
                            it.first().map(meeting -> meeting.day()),
                            met.getOrDefault(it.id(), Met.NEVER).last(),
                            Optional.ofNullable(written.get(it.id())),
                            it.partner().map(supervised::get),
                            partner.map(ExperiencePartner::state).orElse(PartnerState.LEFT),
                            it.partner().map(carried::get).orElse(0),
                            partner.map(known -> known.profile().carries()).orElse(0))
                    .warnings(today);
        }
    }
}
