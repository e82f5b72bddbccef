package fi.rinnalla.services.support;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.support.Meetings;
import fi.rinnalla.domain.support.ProposalState;
import fi.rinnalla.domain.support.Proposals;
import fi.rinnalla.domain.support.RelationEnd;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.SupportRelation;
import fi.rinnalla.domain.support.SupportRelations;
import fi.rinnalla.domain.support.SupportRequest;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Ends a relation and, with it, all that says that these two had anything to do with each other. */
@Dependent
public class PartingWays {
    private final SupportRelations relations;
    private final Proposals proposals;
    private final Meetings meetings;
    private final NotProposed notProposed;
    private final Clock clock;

    @Inject
    public PartingWays(
            SupportRelations relations, Proposals proposals, Meetings meetings, NotProposed notProposed, Clock clock) {
        this.relations = relations;
        this.proposals = proposals;
        this.meetings = meetings;
        this.notProposed = notProposed;
        this.clock = clock;
    }

    /** The request ends or goes, and whoever walks about it with it. How it ended is reckoned from days. */
    void withTheRequest(SupportRequest request) {
        relations
                .running(request.id())
                .flatMap(it -> relations.hold(it.id()))
                .ifPresent(it -> it.end(reckoned(it), today()));
        forgetWhoWasAgreedOn(request);
    }

    /**
     * The relation ends, and what was asked for either is done or waits for somebody else.
     *
     * @param request held before the relation was
     * @return whether it still ran
     */
    boolean part(SupportRelation relation, SupportRequest request, RelationEnd how, boolean another) {
        if (!relation.end(how, today())) {
            return false;
        }
        if (another) {
            request.isBeingMatched(today());
        } else {
            request.move(request.state(), RequestState.ENDED, today());
        }
        forgetWhoWasAgreedOn(request);
        return true;
    }

    private void forgetWhoWasAgreedOn(SupportRequest request) {
        proposals.about(request.id()).stream()
                .filter(it -> it.state() == ProposalState.AGREED)
                .forEach(proposals::remove);
    }

    /** And not these two again. */
    void exclude(SupportRequest request, PartnerId partner) {
        notProposed.exclude(request, partner);
    }

    RelationEnd reckoned(SupportRelation relation) {
        return relation.reckoned(today(), meetings.met(relation.id()).times());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
