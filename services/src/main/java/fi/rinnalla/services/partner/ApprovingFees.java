package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ClaimState;
import fi.rinnalla.domain.partner.FeeClaim;
import fi.rinnalla.domain.partner.FeeClaimId;
import fi.rinnalla.domain.partner.FeeClaims;
import fi.rinnalla.domain.partner.FeeLine;
import fi.rinnalla.domain.partner.FeeLineId;
import fi.rinnalla.domain.partner.PayList;
import fi.rinnalla.domain.partner.PayLists;
import fi.rinnalla.domain.partner.ReturnReason;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.partner.ApprovalSheet.ListRow;
import fi.rinnalla.services.partner.ApprovalSheet.Named;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Claims are agreed, or come back with a reason; a line that was wrong is mended by another. Nobody decides on their own. */
@UseCase
@MayBeDoneBy(Permission.APPROVE_FEES)
public class ApprovingFees {
    private static final int PAGE = 50;
    /** So many claims are put on one list at most. */
    public static final int ON_A_LIST = 200;

    private static final int LISTS = 24;

    private final FeeClaims claims;
    private final PayLists lists;
    private final PayNames names;
    private final Caller caller;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ApprovingFees(
            FeeClaims claims, PayLists lists, PayNames names, Caller caller, Auditing auditing, Clock clock) {
        this.claims = claims;
        this.lists = lists;
        this.names = names;
        this.caller = caller;
        this.auditing = auditing;
        this.clock = clock;
    }

    public ApprovalSheet sheet() {
        return sheet(Optional.empty(), Optional.empty());
    }

    /**
     * @param after where the page of those that wait begins
     * @param below the number below which lists are shown
     */
    public ApprovalSheet sheet(Optional<After> after, Optional<Integer> below) {
        var waiting = claims.in(ClaimState.SENT, after, PAGE);
        var agreed = claims.in(ClaimState.APPROVED, Optional.empty(), ON_A_LIST);
        var shown = lists.newest(below.orElse(Integer.MAX_VALUE), LISTS + 1);
        return new ApprovalSheet(
                named(waiting.rows()),
                named(agreed.rows()),
                rows(shown.stream().limit(LISTS).toList()),
                waiting.next(),
                agreed.next().isPresent(),
                shown.size() > LISTS ? Optional.of(shown.get(LISTS - 1).number()) : Optional.empty());
    }

    private List<Named> named(List<FeeClaim> shown) {
        var payees = names.of(shown.stream().map(FeeClaim::partner).toList());
        return shown.stream()
                .map(it -> new Named(
                        payees.get(it.partner()).name(),
                        payees.get(it.partner()).account().equals(caller.staff()),
                        ClaimRow.of(it)))
                .toList();
    }

    private List<ListRow> rows(List<PayList> shown) {
        var claims = lists.claims(shown.stream().map(PayList::id).toList());
        return shown.stream()
                .map(it -> new ListRow(
                        it.id(), it.number(), it.closedOn(), claims.getOrDefault(it.id(), 0), it.total(), it.paidOn()))
                .toList();
    }

    /** What was given is nobody's to decide on, and not found here. */
    public Named one(FeeClaimId id) {
        return claims.find(id)
                .filter(it -> it.state() != ClaimState.GIVEN)
                .map(this::named)
                .orElseThrow(() -> new NotFound(id));
    }

    private Named named(FeeClaim it) {
        return new Named(names.of(it.partner()), isOwn(it), ClaimRow.of(it));
    }

    /** In one order, so that two who approve at once wait for each other. Returns how many were agreed by this. */
    public int approve(Collection<FeeClaimId> chosen) {
        return (int) chosen.stream()
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .flatMap(it -> claims.hold(it).stream())
                .filter(it -> decide(it, AuditAct.APPROVED_CLAIM, claim -> claim.approve(caller.staff(), today())))
                .count();
    }

    /** Returns whether it waited, and was another's. */
    public boolean giveBack(FeeClaimId id, ReturnReason why) {
        return decide(held(id), AuditAct.RETURNED_CLAIM, it -> it.giveBack(why, caller.staff(), today()));
    }

    public boolean takeApprovalBack(FeeClaimId id) {
        return decide(held(id), AuditAct.TOOK_BACK_APPROVAL, FeeClaim::takeApprovalBack);
    }

    private boolean decide(FeeClaim claim, AuditAct act, Predicate<FeeClaim> decision) {
        var decided = !isOwn(claim) && decision.test(claim);
        if (decided) {
            auditing.note(act, claim.id().value());
        }
        return decided;
    }

    /**
     * The line comes to that sum, with whatever mended it before: the difference is another claim, agreed at once.
     * Returns whether there was a difference, and the claim another's and agreed.
     */
    public boolean correct(Digest form, FeeClaimId id, FeeLineId line, Cents right) {
        var claim = held(id);
        if (claims.findByFormKey(form).isPresent()) {
            return true;
        }
        var wrong = claim.line(line).filter(it -> it.corrects().isEmpty()).orElseThrow(() -> new NotFound(line));
        var difference = right.minus(standing(wrong));
        if (isOwn(claim) || !claim.isAgreed() || difference.equals(Cents.NONE)) {
            return false;
        }
        var another = new FeeClaimId(Uuid7.at(clock.instant()));
        claims.add(claim.correcting(another, wrong, difference, form, caller.staff(), today()));
        auditing.note(AuditAct.CORRECTED_CLAIM, id.value());
        return true;
    }

    private Cents standing(FeeLine line) {
        return Cents.sum(claims.correctionsOf(line.id()).stream()
                        .map(FeeLine::cents)
                        .toList())
                .plus(line.cents());
    }

    private FeeClaim held(FeeClaimId id) {
        return claims.hold(id).filter(it -> it.state() != ClaimState.GIVEN).orElseThrow(() -> new NotFound(id));
    }

    private boolean isOwn(FeeClaim it) {
        return names.isOf(it.partner(), caller.staff());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
