package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ClaimedWork;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.FeeClaim;
import fi.rinnalla.domain.partner.FeeClaimId;
import fi.rinnalla.domain.partner.FeeClaims;
import fi.rinnalla.domain.partner.FeeLine;
import fi.rinnalla.domain.partner.FeeRates;
import fi.rinnalla.domain.partner.LineOf;
import fi.rinnalla.domain.partner.LoggedWorks;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.Taken;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A partner asks for the fees of what they logged, or gives the hours; and reckons the year by a limit of their own. */
@UseCase
@MayBeDoneBy(Permission.CLAIM_OWN_FEES)
public class ClaimingFees {
    private static final int MONTHS = 12;
    private static final int CLAIMS = 50;

    private final FeeClaims claims;
    private final LoggedWorks works;
    private final FeeRates rates;
    private final ExperiencePartners partners;
    private final Caller caller;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public ClaimingFees(
            FeeClaims claims,
            LoggedWorks works,
            FeeRates rates,
            ExperiencePartners partners,
            Caller caller,
            Auditing auditing,
            Clock clock) {
        this.claims = claims;
        this.works = works;
        this.rates = rates;
        this.partners = partners;
        this.caller = caller;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Empty until a worker has taken them into the register. */
    public Optional<ClaimSheet> mine() {
        return partners.of(caller.staff())
                .map(me -> new ClaimSheet(
                        today(),
                        open(me.id()),
                        claims.of(me.id(), CLAIMS).stream().map(ClaimRow::of).toList(),
                        earned(me.id()),
                        me.earnsAtMost()));
    }

    private List<ClaimedWork> open(PartnerId me) {
        return new Unclaimed(works.of(me, today().minusMonths(MONTHS), today()), rates.book(), claims.taken(me))
                .lines();
    }

    private Cents earned(PartnerId me) {
        var first = today().withDayOfYear(1);
        return Cents.sum(claims.moneyOf(me, first, first.plusYears(1).minusDays(1)).stream()
                .filter(it -> it.about() == LineOf.WORK)
                .map(FeeLine::cents)
                .toList());
    }

    /** Of these what is paid for; returns whether there was any. The same form once more is the same claim. */
    public boolean send(Digest form, Set<Taken> chosen) {
        return claim(form, it -> chosen.contains(key(it)) && it.cents().value() > 0, false);
    }

    /** Of these the work: what a way cost can still be asked for. */
    public boolean give(Digest form, Set<Taken> chosen) {
        return claim(form, it -> chosen.contains(key(it)) && it.about() == LineOf.WORK && it.amount() > 0, true);
    }

    private boolean claim(Digest form, Predicate<ClaimedWork> which, boolean given) {
        var me = held();
        if (claims.findByFormKey(form).isPresent()) {
            return true;
        }
        var lines = open(me.id()).stream().filter(which).toList();
        if (lines.isEmpty()) {
            return false;
        }
        var id = new FeeClaimId(Uuid7.at(clock.instant()));
        claims.add(
                given
                        ? FeeClaim.given(id, me.id(), form, today(), lines)
                        : FeeClaim.sent(id, me.id(), form, today(), lines));
        auditing.note(given ? AuditAct.GAVE_WORK : AuditAct.SENT_CLAIM, id.value());
        return true;
    }

    private static Taken key(ClaimedWork it) {
        return new Taken(it.work(), it.about());
    }

    /** Returns whether it was theirs and nobody had decided. */
    public boolean takeBack(FeeClaimId id) {
        var me = held().id();
        var mine = claims.hold(id).filter(it -> it.partner().equals(me)).filter(it -> it.mayBeTakenBackOn(today()));
        mine.ifPresent(it -> {
            claims.remove(it);
            auditing.note(AuditAct.TOOK_BACK_CLAIM, id.value());
        });
        return mine.isPresent();
    }

    /** Noted nowhere else, and audited by nobody: it is theirs alone. */
    public void limit(Optional<Cents> aYear) {
        held().earnAtMost(aYear);
    }

    /** One at a time: what one window asks for another cannot ask for meanwhile. */
    private ExperiencePartner held() {
        return partners.of(caller.staff())
                .flatMap(it -> partners.hold(it.id()))
                .orElseThrow(() -> new NotFound(caller.staff()));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
