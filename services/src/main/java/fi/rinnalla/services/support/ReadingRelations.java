package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.domain.support.SupportRelations;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.support.RelationList.Which;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who walks with whom, for those who see to it: what runs first, and of that what to look at early. */
@UseCase
@MayBeDoneBy(Permission.CARRY_RELATIONS)
public class ReadingRelations {
    public static final int PAGE = 30;

    private final SupportRelations relations;
    private final SupportRequests requests;
    private final ExperiencePartners partners;
    private final RelationRows rows;
    private final PartingWays parting;
    private final NotingPeerMeetings noting;
    private final StaffAccounts accounts;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public ReadingRelations(
            SupportRelations relations,
            SupportRequests requests,
            ExperiencePartners partners,
            RelationRows rows,
            PartingWays parting,
            NotingPeerMeetings noting,
            StaffAccounts accounts,
            Caller caller,
            Clock clock) {
        this.relations = relations;
        this.requests = requests;
        this.partners = partners;
        this.rows = rows;
        this.parting = parting;
        this.noting = noting;
        this.accounts = accounts;
        this.caller = caller;
        this.clock = clock;
    }

    /** Those that run, behind that place. */
    public RelationList running(Which which, Optional<RelationPlace> after) {
        var found = rows.running().stream()
                .filter(it -> isWanted(it, which))
                .filter(it ->
                        after.filter(place -> place.compareTo(it.place()) >= 0).isEmpty())
                .limit(PAGE + 1)
                .toList();
        var shown = found.stream().limit(PAGE).toList();
        return new RelationList(
                rows.these(shown.stream().map(RelationRows.Warned::id).toList()),
                Optional.of(shown)
                        .filter(it -> found.size() > PAGE)
                        .map(it -> it.get(PAGE - 1).place().toString()),
                workers());
    }

    private boolean isWanted(RelationRows.Warned row, Which which) {
        return switch (which) {
            case WARNED -> row.isWarned();
            case MINE -> row.isOf(caller.staff());
            case RUNNING, ENDED -> true;
        };
    }

    /** The newest first. */
    public RelationList ended(Optional<After> after) {
        var slice = Slice.of(
                relations.ended(after, PAGE + 1),
                PAGE,
                it -> new After(it.endedOn().orElseThrow(), it.id().value()));
        return new RelationList(rows.of(slice.rows()), slice.next().map(After::toString), workers());
    }

    public RelationView one(RelationId id) {
        var relation = relations.find(id).orElseThrow(() -> new NotFound(id));
        return new RelationView(
                rows.of(relation),
                relation.request(),
                relation.request()
                        .flatMap(requests::find)
                        .map(SupportRequest::way)
                        .orElse(MeetingWay.ANY),
                parting.reckoned(relation),
                relation.partner()
                        .flatMap(partners::find)
                        .map(ExperiencePartner::state)
                        .orElse(PartnerState.LEFT),
                noting.of(id),
                workers(),
                Helsinki.day(clock.instant()));
    }

    /** The one that runs about this request. */
    public Optional<RelationId> about(RequestId request) {
        return relations.running(request).map(SupportRelation::id);
    }

    private Map<StaffId, String> workers() {
        return accounts.thoseWho(Permission.CARRY_RELATIONS).stream()
                .collect(Collectors.toMap(
                        AccountRow::id, AccountRow::shownName, (one, same) -> one, LinkedHashMap::new));
    }

    /** Who is looking. */
    public StaffId me() {
        return caller.staff();
    }
}
