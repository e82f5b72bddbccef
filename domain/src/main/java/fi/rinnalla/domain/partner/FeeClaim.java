package fi.rinnalla.domain.partner;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a partner asks to be paid for, line by line. Its lines stay as they were sent; only how far it has come changes. */
@Entity
@Table(schema = "app", name = "fee_claim")
public class FeeClaim {
    @Id
    private UUID id;

    @Column(name = "partner_id")
    private PartnerId partner;

    @Column(name = "form_key")
    private Digest formKey;

    @Enumerated(EnumType.STRING)
    private ClaimState state;

    @Column(name = "sent_on")
    private LocalDate sentOn;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "decided_by")
    private StaffId decidedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "returned_for")
    private ReturnReason returnedFor;

    @OneToMany(mappedBy = "claim", cascade = ALL, orphanRemoval = true)
    private List<FeeLine> lines = new ArrayList<>();

    protected FeeClaim() {}

    public static FeeClaim sent(
            FeeClaimId id, PartnerId partner, Digest formKey, LocalDate today, List<ClaimedWork> works) {
        return of(id, partner, formKey, today, works, ClaimState.SENT);
    }

    /** No fee is wanted for it. */
    public static FeeClaim given(
            FeeClaimId id, PartnerId partner, Digest formKey, LocalDate today, List<ClaimedWork> works) {
        return of(
                id,
                partner,
                formKey,
                today,
                works.stream().map(ClaimedWork::given).toList(),
                ClaimState.GIVEN);
    }

    private static FeeClaim of(
            FeeClaimId id,
            PartnerId partner,
            Digest formKey,
            LocalDate today,
            List<ClaimedWork> works,
            ClaimState state) {
        if (works.isEmpty()) {
            throw new IllegalArgumentException("a claim is about something");
        }
        var claim = begun(id, partner, formKey, today, state);
        works.forEach(it -> claim.lines.add(FeeLine.of(claim, new FeeLineId(UUID.randomUUID()), it)));
        return claim;
    }

    private static FeeClaim begun(FeeClaimId id, PartnerId partner, Digest formKey, LocalDate today, ClaimState state) {
        var claim = new FeeClaim();
        claim.id = id.value();
        claim.partner = partner;
        claim.formKey = formKey;
        claim.sentOn = today;
        claim.state = state;
        return claim;
    }

    /** Mends a line that has been decided on: the difference is a claim of its own, agreed at once by whoever mends it. */
    public FeeClaim correcting(
            FeeClaimId another, FeeLine wrong, Cents difference, Digest form, StaffId by, LocalDate today) {
        var claim = begun(another, partner, form, today, ClaimState.APPROVED);
        claim.decidedBy = by;
        claim.decidedOn = today;
        claim.lines.add(FeeLine.correcting(claim, new FeeLineId(UUID.randomUUID()), wrong, difference));
        return claim;
    }

    /** Returns whether it waited for that. */
    public boolean approve(StaffId by, LocalDate today) {
        return decide(ClaimState.APPROVED, by, today);
    }

    /** What it asked for can be asked for anew, once it is mended. */
    public boolean giveBack(ReturnReason why, StaffId by, LocalDate today) {
        var was = decide(ClaimState.RETURNED, by, today);
        if (was) {
            returnedFor = why;
            lines.forEach(FeeLine::letGo);
        }
        return was;
    }

    private boolean decide(ClaimState to, StaffId by, LocalDate today) {
        if (!become(ClaimState.SENT, to)) {
            return false;
        }
        decidedBy = by;
        decidedOn = today;
        return true;
    }

    /** The approval was a slip. A correction is agreed as it is made, and goes back to nobody. */
    public boolean takeApprovalBack() {
        if (isCorrection() || !become(ClaimState.APPROVED, ClaimState.SENT)) {
            return false;
        }
        decidedBy = null;
        decidedOn = null;
        return true;
    }

    boolean list() {
        return become(ClaimState.APPROVED, ClaimState.LISTED);
    }

    public boolean pay() {
        return become(ClaimState.LISTED, ClaimState.PAID);
    }

    public boolean takePaymentBack() {
        return become(ClaimState.PAID, ClaimState.LISTED);
    }

    private boolean become(ClaimState from, ClaimState to) {
        if (state != from) {
            return false;
        }
        state = to;
        return true;
    }

    /** Nobody has decided yet; what was given can be thought over on its day. */
    public boolean mayBeTakenBackOn(LocalDate today) {
        return state == ClaimState.SENT || state == ClaimState.GIVEN && sentOn.equals(today);
    }

    public boolean isCorrection() {
        return lines.stream().anyMatch(it -> it.corrects().isPresent());
    }

    /** What was agreed and can only be mended by another line. */
    public boolean isAgreed() {
        return Set.of(ClaimState.APPROVED, ClaimState.LISTED, ClaimState.PAID).contains(state);
    }

    public Cents total() {
        return Cents.sum(lines.stream().map(FeeLine::cents).toList());
    }

    public Optional<FeeLine> line(FeeLineId line) {
        return lines.stream().filter(it -> it.id().equals(line)).findFirst();
    }

    /** By day, the work before the way. */
    public List<FeeLine> lines() {
        return lines.stream()
                .sorted(Comparator.comparing(FeeLine::day)
                        .thenComparing(it -> it.work().map(Object::toString).orElse(""))
                        .thenComparing(FeeLine::about))
                .toList();
    }

    public FeeClaimId id() {
        return new FeeClaimId(id);
    }

    public PartnerId partner() {
        return partner;
    }

    public Digest formKey() {
        return formKey;
    }

    public ClaimState state() {
        return state;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    public Optional<StaffId> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    public Optional<ReturnReason> returnedFor() {
        return Optional.ofNullable(returnedFor);
    }
}
