package fi.rinnalla.services.support;

import fi.rinnalla.domain.measure.RelationFact;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.SupportMessage;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.domain.support.SupportRelations;
import fi.rinnalla.domain.support.SupportRequests;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Relations in memory. */
final class RelationsOnAShelf implements SupportRelations {
    private final List<SupportRelation> all = new ArrayList<>();
    private final SupportRequests requests;

    RelationsOnAShelf(SupportRequests requests) {
        this.requests = requests;
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
    public List<SupportRelation> running(int limit) {
        return those(SupportRelation::isRunning);
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

    @Override
    public Map<RelationId, LocalDate> lastWritten() {
        var last = new HashMap<RelationId, LocalDate>();
        all.forEach(it -> it.request()
                .flatMap(requests::find)
                .flatMap(request -> request.messages().stream()
                        .map(SupportMessage::writtenOn)
                        .max(Comparator.naturalOrder()))
                .ifPresent(day -> last.put(it.id(), day)));
        return last;
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
