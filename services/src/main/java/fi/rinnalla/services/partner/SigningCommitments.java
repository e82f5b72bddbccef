package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.CommitmentId;
import fi.rinnalla.domain.partner.CommitmentKind;
import fi.rinnalla.domain.partner.CommitmentProof;
import fi.rinnalla.domain.partner.CommitmentSignature;
import fi.rinnalla.domain.partner.CommitmentVersion;
import fi.rinnalla.domain.partner.Commitments;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.partner.MyCommitment.Signed;
import fi.rinnalla.services.partner.MyCommitment.State;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A partner reads what they commit themselves to, signs it, and can take a signature back on its day. */
@UseCase
@MayBeDoneBy(Permission.SIGN_COMMITMENTS)
public class SigningCommitments {
    /** So long before the end the partner is reminded. */
    static final int DAYS_BEFORE = 30;

    private final Commitments commitments;
    private final ExperiencePartners partners;
    private final Settling settling;
    private final Seals seals;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SigningCommitments(
            Commitments commitments,
            ExperiencePartners partners,
            Settling settling,
            Seals seals,
            Auditing auditing,
            Caller caller,
            Clock clock) {
        this.commitments = commitments;
        this.partners = partners;
        this.settling = settling;
        this.seals = seals;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is in force, each in the language they read; nothing for whoever is in no register. */
    public List<MyCommitment> mine(Language language) {
        var versions = commitments.versions();
        return me().stream()
                .flatMap(partner -> Stream.of(CommitmentKind.values())
                        .flatMap(it -> InForce.of(it, versions, today()).stream())
                        .map(it -> seen(partner, it, versions, language)))
                .toList();
    }

    /** One that is in force, or that they have signed; anything else is as if it were not there. */
    public Optional<MyCommitment> one(CommitmentId id, Language language) {
        var version = commitments.find(id).orElseThrow(() -> new NotFound(id));
        return me().filter(it -> isTheirs(version, it)).map(it -> seen(it, version, commitments.versions(), language));
    }

    private boolean isTheirs(CommitmentVersion version, ExperiencePartner partner) {
        return isSignedToday(version) || newest(version, partner).isPresent();
    }

    /** Only what is in force, and has no newer one beside it, is signed. */
    private boolean isSignedToday(CommitmentVersion version) {
        return InForce.of(version.kind(), commitments.versions(), today())
                .filter(it -> it.id().equals(version.id()))
                .isPresent();
    }

    private MyCommitment seen(
            ExperiencePartner partner, CommitmentVersion version, List<CommitmentVersion> all, Language language) {
        var signature = newest(version, partner);
        var text = version.readIn(signature.map(CommitmentSignature::language).orElse(language));
        var proofs = settling.proofs(partner);
        var rules = settling.rules();
        var lastDay = rules.lastDay(version.kind(), proofs);
        var proof = new CommitmentProof(Optional.of(version.kind()), version.number(), today());
        var then = rules.lastDay(version.kind(), List.of(proof)).orElseThrow();
        var onPaper = partner.paperOn()
                .map(it -> it.plusMonths(ExperiencePartner.MONTHS_COMMITTED))
                .filter(it -> lastDay.filter(it::equals).isPresent())
                .isPresent();
        return new MyCommitment(
                version.id(),
                version.kind(),
                version.number(),
                version.from().orElseThrow(),
                text.language(),
                text.words(),
                text.reviewedOn().isPresent(),
                lastDay,
                onPaper,
                signature.map(this::signed),
                InForce.after(version.kind(), all, today()).flatMap(CommitmentVersion::from),
                lastDay.map(this::state).orElse(State.MISSING),
                isSignedToday(version)
                        && lastDay.filter(it -> !then.isAfter(it)).isEmpty());
    }

    private Signed signed(CommitmentSignature it) {
        var name = seals.open(it.key(), CommitmentSignature.place(it.id()), it.name());
        return new Signed(name, it.signedOn(), it.signedOn().equals(today()));
    }

    private State state(LocalDate lastDay) {
        if (lastDay.isBefore(today())) {
            return State.LAPSED;
        }
        return lastDay.isAfter(today().plusDays(DAYS_BEFORE)) ? State.HOLDS : State.SOON;
    }

    /** Returns whether it could be signed: another version may have come into force while they read. */
    public boolean sign(CommitmentId id, Digest form, Language language, String name) {
        var version = commitments.hold(id).orElseThrow(() -> new NotFound(id));
        var partner = held();
        var before = commitments.findByFormKey(form);
        if (before.isPresent()) {
            return before.get().partner().equals(partner.id());
        }
        if (!isSignedToday(version)) {
            return false;
        }
        commitments.add(signature(version, partner, form, language, name));
        settling.settle(partner);
        auditing.note(AuditAct.SIGNED_COMMITMENT, id.value());
        return true;
    }

    private CommitmentSignature signature(
            CommitmentVersion version, ExperiencePartner partner, Digest form, Language language, String name) {
        var id = Uuid7.at(clock.instant());
        var key = seals.newKey();
        var sealed = seals.seal(key, CommitmentSignature.place(id), name.strip());
        var read = version.readIn(language).language();
        return CommitmentSignature.of(id, version, partner.id(), key, form, read, sealed, today());
    }

    /** Returns whether it was signed today: after that it stands until its last day. */
    public boolean takeBack(CommitmentId id) {
        var version = commitments.hold(id).orElseThrow(() -> new NotFound(id));
        return me().flatMap(it -> partners.hold(it.id()))
                .filter(it -> takeBack(version, it))
                .isPresent();
    }

    private boolean takeBack(CommitmentVersion version, ExperiencePartner partner) {
        var signature = newest(version, partner).filter(it -> it.signedOn().equals(today()));
        signature.ifPresent(it -> {
            seals.destroy(it.key());
            commitments.remove(it);
            settling.settle(partner);
            auditing.note(AuditAct.TOOK_BACK_SIGNATURE, version.id().value());
        });
        return signature.isPresent();
    }

    private Optional<CommitmentSignature> newest(CommitmentVersion version, ExperiencePartner partner) {
        return commitments.signatures(partner.id()).stream()
                .filter(it -> it.version().id().equals(version.id()))
                .findFirst();
    }

    private Optional<ExperiencePartner> me() {
        return partners.of(caller.staff()).filter(it -> it.state() != PartnerState.LEFT);
    }

    private ExperiencePartner held() {
        return me().flatMap(it -> partners.hold(it.id())).orElseThrow(() -> new NotFound(caller.staff()));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
