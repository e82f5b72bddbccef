package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.assignment.Assignment;
import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.partner.assignment.Assignments;
import fi.rinnalla.domain.partner.assignment.OfferId;
import fi.rinnalla.domain.partner.assignment.OfferOutcome;
import fi.rinnalla.domain.partner.assignment.OfferTerms;
import fi.rinnalla.domain.partner.assignment.SuggestedPartner;
import fi.rinnalla.domain.partner.assignment.Suggesting;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.Shows;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A worker looks for partners who fit and offers them the work; what was true when the page was shown is looked at once more. */
@UseCase
@MayBeDoneBy(Permission.CARRY_ASSIGNMENTS)
@Shows(AssignmentView.HOPES)
public class OfferingAssignments {
    /** Everybody is weighed; so many of those who fit best are enough to choose from. */
    private static final int SHOWN = 30;

    private final Assignments assignments;
    private final ExperiencePartners partners;
    private final OpenedAssignments opened;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public OfferingAssignments(
            Assignments assignments,
            ExperiencePartners partners,
            OpenedAssignments opened,
            Auditing auditing,
            Clock clock) {
        this.assignments = assignments;
        this.partners = partners;
        this.opened = opened;
        this.auditing = auditing;
        this.clock = clock;
    }

    public SuggestionSheet candidates(AssignmentId id) {
        var assignment = assignments.find(id).orElseThrow(() -> new NotFound(id));
        auditing.note(AuditAct.READ_ORDER, id.value());
        var present = partners.present().stream().collect(Collectors.toMap(ExperiencePartner::id, it -> it));
        var fitting = suggesting().suggested(assignment, present.values());
        var rows = fitting.stream()
                .limit(SHOWN)
                .map(it -> row(it, present.get(it.partner())))
                .toList();
        return new SuggestionSheet(
                opened.view(assignment, today()),
                rows,
                fitting.size() - rows.size(),
                present.size(),
                count(present, it -> !it.mayBeAskedOn(today())),
                count(present, it -> !it.profile().speaks(assignment.wish().speaks())));
    }

    private static SuggestionSheet.Row row(SuggestedPartner it, ExperiencePartner partner) {
        return new SuggestionSheet.Row(it.partner(), partner.profile(), it.reasons(), it.cautions(), it.ahead());
    }

    private static int count(Map<PartnerId, ExperiencePartner> all, Predicate<ExperiencePartner> which) {
        return (int) all.values().stream().filter(which).count();
    }

    /** To each of them the same, once for each form. Returns what came of it, one for each. */
    public List<OfferOutcome> offer(AssignmentId id, Collection<PartnerId> whom, String form, OfferTerms terms) {
        var assignment = assignments.hold(id).orElseThrow(() -> new NotFound(id));
        return whom.stream().map(it -> offer(assignment, it, form, terms)).toList();
    }

    private OfferOutcome offer(Assignment assignment, PartnerId whom, String form, OfferTerms terms) {
        var digest = Digest.of(form + whom.value());
        var sent = assignment.offers().stream().anyMatch(it -> it.formKey().equals(digest));
        var partner = partners.hold(whom).orElseThrow(() -> new NotFound(whom));
        if (!sent && !suggesting().mayBeOffered(assignment, partner)) {
            return OfferOutcome.NOT_THEM;
        }
        var offer = new OfferId(Uuid7.at(clock.instant()));
        var outcome = assignment.offer(offer, whom, digest, terms, today());
        if (outcome == OfferOutcome.OFFERED && !sent) {
            auditing.note(AuditAct.OFFERED_ASSIGNMENT, offer.value());
        }
        return outcome;
    }

    /** Returns whether it still held. */
    public boolean withdraw(AssignmentId id, Optional<OfferId> offer) {
        return changed(id, offer, (it, which) -> it.withdraw(which, today()), AuditAct.WITHDREW_OFFER);
    }

    /** The orderer agrees to the time that a partner suggested. Returns whether the suggestion still stood. */
    public boolean takeTheSuggestedTime(AssignmentId id, Optional<OfferId> offer) {
        return changed(id, offer, (it, which) -> it.takeTheSuggestedTime(which, today()), AuditAct.MOVED_ASSIGNMENT);
    }

    private boolean changed(
            AssignmentId id, Optional<OfferId> offer, BiPredicate<Assignment, OfferId> step, AuditAct act) {
        var assignment = assignments.hold(id).orElseThrow(() -> new NotFound(id));
        var done = offer.filter(it -> step.test(assignment, it)).isPresent();
        if (done) {
            auditing.note(act, id.value());
        }
        return done;
    }

    private Suggesting suggesting() {
        return new Suggesting(today(), assignments.loads());
    }

    public LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
