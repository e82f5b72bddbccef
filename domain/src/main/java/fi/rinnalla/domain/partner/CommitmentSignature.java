package fi.rinnalla.domain.partner;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** That a partner has read a version in full and signed it, under a name of their choice, which is sealed. */
@Entity
@Table(schema = "app", name = "commitment_signature")
public class CommitmentSignature {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "version_id")
    private CommitmentVersion version;

    @Column(name = "partner_id")
    private PartnerId partner;

    @Column(name = "key_id")
    private KeyId key;

    @Column(name = "form_key")
    private Digest formKey;

    @Enumerated(EnumType.STRING)
    private Language language;

    private Sealed name;

    @Column(name = "signed_on")
    private LocalDate signedOn;

    protected CommitmentSignature() {}

    public static CommitmentSignature of(
            UUID id,
            CommitmentVersion version,
            PartnerId partner,
            KeyId key,
            Digest formKey,
            Language language,
            Sealed name,
            LocalDate today) {
        var signature = new CommitmentSignature();
        signature.id = id;
        signature.version = version;
        signature.partner = partner;
        signature.key = key;
        signature.formKey = formKey;
        signature.language = language;
        signature.name = name;
        signature.signedOn = today;
        return signature;
    }

    /** Where the name is sealed to. */
    public static SealPlace place(UUID id) {
        return new SealPlace("commitment_signature", "name", id);
    }

    public CommitmentProof proof() {
        return new CommitmentProof(Optional.of(version.kind()), version.number(), signedOn);
    }

    public UUID id() {
        return id;
    }

    public CommitmentVersion version() {
        return version;
    }

    public PartnerId partner() {
        return partner;
    }

    public KeyId key() {
        return key;
    }

    public Digest formKey() {
        return formKey;
    }

    /** In which it was read. */
    public Language language() {
        return language;
    }

    public Sealed name() {
        return name;
    }

    public LocalDate signedOn() {
        return signedOn;
    }
}
