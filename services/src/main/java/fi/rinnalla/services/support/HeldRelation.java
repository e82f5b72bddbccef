package fi.rinnalla.services.support;

import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.support.RelationId;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.domain.support.SupportRelations;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** A relation that runs, held with its request: the request first, as everybody else takes them. */
@Dependent
public class HeldRelation {
    private final SupportRelations relations;
    private final SupportRequests requests;

    @Inject
    public HeldRelation(SupportRelations relations, SupportRequests requests) {
        this.relations = relations;
        this.requests = requests;
    }

    record Pair(SupportRelation relation, SupportRequest request) {}

    /** Empty where it has ended, or its request has gone. @throws NotFound where it never was */
    Optional<Pair> hold(RelationId id) {
        var known = relations.find(id).orElseThrow(() -> new NotFound(id));
        return known.request()
                .flatMap(requests::hold)
                .flatMap(request -> relations
                        .hold(id)
                        .filter(SupportRelation::isRunning)
                        .map(relation -> new Pair(relation, request)));
    }
}
