package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.CommitmentProof;
import fi.rinnalla.domain.partner.CommitmentRules;
import fi.rinnalla.domain.partner.CommitmentSignature;
import fi.rinnalla.domain.partner.Commitments;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Helsinki;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps with each partner until when they are committed, so that whoever asks them for something asks the partner alone. It is
 * reckoned anew whenever something is signed, taken back or put in force; whoever calls holds the partner.
 */
@Dependent
public class Settling {
    private final Commitments commitments;
    private final ExperiencePartners partners;
    private final Clock clock;

    @Inject
    public Settling(Commitments commitments, ExperiencePartners partners, Clock clock) {
        this.commitments = commitments;
        this.partners = partners;
        this.clock = clock;
    }

    void everybody() {
        var ids = partners.present().stream().map(ExperiencePartner::id).toList();
        ids.forEach(this::one);
    }

    private void one(PartnerId id) {
        partners.hold(id).ifPresent(this::settle);
    }

    void settle(ExperiencePartner partner) {
        partner.isCommittedUntil(rules().lastDay(proofs(partner), today()));
    }

    CommitmentRules rules() {
        return CommitmentRules.of(commitments.versions());
    }

    List<CommitmentProof> proofs(ExperiencePartner partner) {
        return proofs(partner, commitments.signatures(partner.id()));
    }

    static List<CommitmentProof> proofs(ExperiencePartner partner, List<CommitmentSignature> signed) {
        return Stream.concat(
                        partner.paperOn().map(CommitmentProof::onPaper).stream(),
                        signed.stream().map(CommitmentSignature::proof))
                .toList();
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
