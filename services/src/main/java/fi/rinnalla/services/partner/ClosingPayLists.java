package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.partner.FeeClaim;
import fi.rinnalla.domain.partner.FeeClaimId;
import fi.rinnalla.domain.partner.FeeClaims;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PayList;
import fi.rinnalla.domain.partner.PayList.Payee;
import fi.rinnalla.domain.partner.PayListEntry;
import fi.rinnalla.domain.partner.PayListId;
import fi.rinnalla.domain.partner.PayLists;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.partner.PaySheet.PayRow;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is agreed goes to payroll on a numbered list, each claim once for all; and it is noted when payroll has paid it. */
@UseCase
@MayBeDoneBy(Permission.APPROVE_FEES)
public class ClosingPayLists {
    private static final int KEY = 8;

    private final PayLists lists;
    private final FeeClaims claims;
    private final PayNames names;
    private final StaffAccounts accounts;
    private final Caller caller;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ClosingPayLists(
            PayLists lists,
            FeeClaims claims,
            PayNames names,
            StaffAccounts accounts,
            Caller caller,
            Auditing auditing,
            Clock clock) {
        this.lists = lists;
        this.claims = claims;
        this.names = names;
        this.accounts = accounts;
        this.caller = caller;
        this.auditing = auditing;
        this.clock = clock;
    }

    /**
     * Of those that are agreed and on no list yet; empty where none is. Whoever closes another list at the same time waits,
     * and then finds these gone. The same form once more is the same list.
     */
    public Optional<PayListId> close(Digest form, Collection<FeeClaimId> chosen) {
        var number = lists.holdNextNumber();
        var before = lists.findByFormKey(form).map(PayList::id);
        return before.isPresent() ? before : closed(form, number, chosen);
    }

    private Optional<PayListId> closed(Digest form, int number, Collection<FeeClaimId> chosen) {
        var held = chosen.stream()
                .distinct()
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .flatMap(it -> claims.hold(it).stream())
                .toList();
        var known = names.of(held.stream().map(FeeClaim::partner).distinct().toList());
        var payees = held.stream()
                .map(it -> new Payee(
                        it,
                        Optional.ofNullable(known.get(it.partner()))
                                .map(PayNames.Payee::name)
                                .orElse("")))
                .toList();
        var id = new PayListId(Uuid7.at(clock.instant()));
        return PayList.closing(id, number, form, payees, caller.staff(), today())
                .map(it -> {
                    lists.add(it);
                    auditing.note(AuditAct.CLOSED_PAY_LIST, id.value());
                    return id;
                });
    }

    public PaySheet one(PayListId id) {
        return sheet(lists.whole(id).orElseThrow(() -> new NotFound(id)));
    }

    /** The same, to be taken along. */
    public PaySheet takeAlong(PayListId id) {
        var sheet = one(id);
        auditing.note(AuditAct.EXPORTED, id.value());
        return sheet;
    }

    private PaySheet sheet(PayList it) {
        return new PaySheet(
                it.id(),
                it.number(),
                it.closedOn(),
                accounts.find(it.closedBy()).map(StaffAccount::shownName).orElse(""),
                it.paidOn(),
                it.checksum(),
                it.isWhole(),
                it.total(),
                it.entries().stream().flatMap(ClosingPayLists::rows).toList());
    }

    private static Stream<PayRow> rows(PayListEntry it) {
        FeeClaim claim = it.claim();
        return ClaimRow.of(claim).lines().stream().map(line -> new PayRow(it.paidTo(), key(claim.partner()), line));
    }

    private static String key(PartnerId partner) {
        var id = partner.value().toString();
        return id.substring(id.length() - KEY);
    }

    /** Returns whether that was news. */
    public boolean markPaid(PayListId id) {
        return mark(id, it -> it.pay(caller.staff(), today()));
    }

    public boolean takePaymentBack(PayListId id) {
        return mark(id, PayList::takePaymentBack);
    }

    private boolean mark(PayListId id, Predicate<PayList> act) {
        lists.holdNextNumber();
        var marked = act.test(lists.hold(id).orElseThrow(() -> new NotFound(id)));
        if (marked) {
            auditing.note(AuditAct.MARKED_PAYMENT, id.value());
        }
        return marked;
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
