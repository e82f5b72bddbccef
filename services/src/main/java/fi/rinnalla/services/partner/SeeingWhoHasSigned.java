package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.CommitmentKind;
import fi.rinnalla.domain.partner.CommitmentProof;
import fi.rinnalla.domain.partner.CommitmentRules;
import fi.rinnalla.domain.partner.CommitmentSignature;
import fi.rinnalla.domain.partner.CommitmentVersion;
import fi.rinnalla.domain.partner.Commitments;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who has signed which version, and until when it holds. The names under the signatures are for the partners alone. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_REGISTER)
public class SeeingWhoHasSigned {
    private final Commitments commitments;
    private final ExperiencePartners partners;
    private final Clock clock;

    @Inject
    public SeeingWhoHasSigned(Commitments commitments, ExperiencePartners partners, Clock clock) {
        this.commitments = commitments;
        this.partners = partners;
        this.clock = clock;
    }

    /** Of each of these partners what holds longest, by kind; a kind that nobody wrote is spoken of by paper alone. */
    public Map<PartnerId, List<PartnersProof>> of(Collection<PartnerId> shown) {
        var versions = commitments.versions();
        var signed =
                commitments.signatures(shown).stream().collect(Collectors.groupingBy(CommitmentSignature::partner));
        return partners.these(shown).stream()
                .collect(Collectors.toMap(
                        ExperiencePartner::id, it -> of(it, signed.getOrDefault(it.id(), List.of()), versions)));
    }

    private List<PartnersProof> of(
            ExperiencePartner partner, List<CommitmentSignature> signed, List<CommitmentVersion> versions) {
        var proofs = Settling.proofs(partner, signed);
        var rules = CommitmentRules.of(versions);
        return Stream.of(CommitmentKind.values())
                .flatMap(kind -> longest(kind, proofs, rules).map(it -> proof(kind, it, rules, versions)).stream())
                .toList();
    }

    private static Optional<CommitmentProof> longest(
            CommitmentKind kind, List<CommitmentProof> proofs, CommitmentRules rules) {
        return proofs.stream()
                .filter(it -> it.speaksOf(kind))
                .max(Comparator.comparing((CommitmentProof it) ->
                                rules.lastDay(kind, List.of(it)).orElseThrow())
                        .thenComparing(CommitmentProof::number));
    }

    private PartnersProof proof(
            CommitmentKind kind, CommitmentProof it, CommitmentRules rules, List<CommitmentVersion> versions) {
        var inForce = InForce.of(kind, versions, Helsinki.day(clock.instant())).map(CommitmentVersion::number);
        return new PartnersProof(
                kind,
                it.kind().map(own -> it.number()),
                inForce,
                it.signedOn(),
                rules.lastDay(kind, List.of(it)).orElseThrow());
    }
}
