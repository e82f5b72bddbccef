package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.measure.RelationFact;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.support.FirstMeeting;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.SupportMessage;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.domain.support.SupportRelations;
import fi.rinnalla.domain.support.SupportRequests;
import fi.rinnalla.domain.support.WalkSigns;
import fi.rinnalla.domain.support.WatchedRelation;
import fi.rinnalla.services.partner.PartnersOnAShelf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Relations in memory. */
final class RelationsOnAShelf implements SupportRelations {
    private final List<SupportRelation> all = new ArrayList<>();
    private final SupportRequests requests;
    private final PartnersOnAShelf partners;
    private final MeetingsOnAShelf meetings;
    private final SupervisionsOnAShelf supervisions;

    RelationsOnAShelf(
            SupportRequests requests,
            PartnersOnAShelf partners,
            MeetingsOnAShelf meetings,
            SupervisionsOnAShelf supervisions) {
        this.requests = requests;
        this.partners = partners;
        this.meetings = meetings;
        this.supervisions = supervisions;
    }

    @Override
    public Optional<SupportRelation> find(RelationId id) {
        return those(it -> it.id().equals(id)).stream().findFirst();
    }

    @Override
    public Optional<SupportRelation> hold(RelationId id) {
        return find(id);
    }

    @Override
    public Optional<SupportRelation> running(RequestId request) {
        return those(it -> it.request().equals(Optional.of(request))).stream().findFirst();
    }

    @Override
    public List<WatchedRelation> watched(LocalDate since) {
        return those(SupportRelation::isRunning).stream().map(this::watched).toList();
    }

    @Override
    public List<WatchedRelation> watched(Collection<RelationId> these) {
        return watched(LocalDate.EPOCH).stream()
                .filter(it -> these.contains(it.id()))
                .toList();
    }

    private WatchedRelation watched(SupportRelation it) {
        var partner = it.partner().flatMap(partners::find).orElseThrow();
        return new WatchedRelation(
                it.id(),
                it.carriedBy(),
                new WalkSigns(
                        it.startedOn(),
                        it.plannedEnd(),
                        it.first().map(FirstMeeting::day),
                        meetings.met(it.id()).last(),
                        lastWritten(it),
                        Optional.ofNullable(supervisions.last().get(partner.id())),
                        partner.state(),
                        those(other -> other.isRunning() && other.partner().equals(it.partner()))
                                .size(),
                        partner.profile().carries()));
    }

    @Override
    public List<SupportRelation> these(Collection<RelationId> ids) {
        return those(it -> ids.contains(it.id()));
    }

    @Override
    public List<SupportRelation> carriedBy(StaffId worker) {
        return those(it -> it.isRunning() && it.carriedBy().equals(Optional.of(worker)));
    }

    @Override
    public List<SupportRelation> ended(Optional<After> after, int limit) {
        return those(it -> !it.isRunning());
    }

    @Override
    public List<SupportRelation> of(PartnerId partner, LocalDate endedSince) {
        return those(it -> it.partner().equals(Optional.of(partner))
                && it.endedOn().filter(day -> day.isBefore(endedSince)).isEmpty());
    }

    private Optional<LocalDate> lastWritten(SupportRelation it) {
        return it.request()
                .flatMap(requests::find)
                .flatMap(request -> request.messages().stream()
                        .map(SupportMessage::writtenOn)
                        .max(Comparator.naturalOrder()));
    }

    @Override
    public List<SupportRelation> outlived(LocalDate endedBefore, int limit) {
        return those(it -> it.isRunning()
                ? it.request().isEmpty()
                : it.endedOn().orElseThrow().isBefore(endedBefore)
                        && it.partner().isPresent());
    }

    @Override
    public void add(SupportRelation relation) {
        all.add(relation);
    }

    List<RelationFact> facts() {
        return all.stream()
                .map(it -> new RelationFact(it.startedOn(), it.endedOn(), it.how()))
                .toList();
    }

    private List<SupportRelation> those(Predicate<SupportRelation> which) {
        return all.stream().filter(which).toList();
    }
}
