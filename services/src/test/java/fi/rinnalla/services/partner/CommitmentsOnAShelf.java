package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.CommitmentId;
import fi.rinnalla.domain.partner.CommitmentSignature;
import fi.rinnalla.domain.partner.CommitmentVersion;
import fi.rinnalla.domain.partner.Commitments;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What one house asks of its partners, and who has signed it, in memory. */
public final class CommitmentsOnAShelf implements Commitments {
    private final List<CommitmentVersion> versions = new ArrayList<>();
    private final List<CommitmentSignature> signatures = new ArrayList<>();

    @Override
    public Optional<CommitmentVersion> find(CommitmentId id) {
        return versions.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<CommitmentVersion> hold(CommitmentId id) {
        return find(id);
    }

    @Override
    public List<CommitmentVersion> versions() {
        return versions.stream()
                .sorted(Comparator.comparing(CommitmentVersion::kind)
                        .thenComparing(
                                Comparator.comparing(CommitmentVersion::number).reversed()))
                .toList();
    }

    @Override
    public void add(CommitmentVersion version) {
        versions.add(version);
    }

    @Override
    public List<CommitmentSignature> signatures() {
        return signatures.stream()
                .sorted(Comparator.comparing(CommitmentSignature::signedOn).reversed())
                .toList();
    }

    @Override
    public List<CommitmentSignature> signatures(Collection<PartnerId> partners) {
        return signatures().stream()
                .filter(it -> partners.contains(it.partner()))
                .toList();
    }

    @Override
    public List<CommitmentSignature> signatures(PartnerId partner) {
        return signatures().stream().filter(it -> it.partner().equals(partner)).toList();
    }

    @Override
    public Optional<CommitmentSignature> findByFormKey(Digest formKey) {
        return signatures.stream().filter(it -> it.formKey().equals(formKey)).findFirst();
    }

    @Override
    public boolean isSigned(CommitmentId id) {
        return signatures.stream().anyMatch(it -> it.version().id().equals(id));
    }

    @Override
    public List<CommitmentSignature> signedBefore(LocalDate day, int limit) {
        return signatures.stream()
                .filter(it -> it.signedOn().isBefore(day))
                .limit(limit)
                .toList();
    }

    @Override
    public void add(CommitmentSignature signature) {
        signatures.add(signature);
    }

    @Override
    public void remove(CommitmentSignature signature) {
        signatures.remove(signature);
    }
}
