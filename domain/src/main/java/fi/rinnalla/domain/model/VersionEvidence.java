package fi.rinnalla.domain.model;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** A reason to think that this version helps. */
@Entity
@Table(schema = "app", name = "model_evidence")
public class VersionEvidence {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "version_id")
    private ModelVersion version;

    @Column(name = "form_key")
    private Digest formKey;

    private int position;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String sentence;
    private String source;

    @Column(name = "of_year")
    private int year;

    protected VersionEvidence() {}

    static VersionEvidence of(ModelVersion version, Digest form, int position, EvidenceLine line) {
        var evidence = new VersionEvidence();
        evidence.id = UUID.randomUUID();
        evidence.version = version;
        evidence.formKey = form;
        evidence.position = position;
        evidence.kind = line.kind();
        evidence.language = line.language();
        evidence.sentence = line.sentence();
        evidence.source = line.source();
        evidence.year = line.year();
        return evidence;
    }

    boolean cameWith(Digest form) {
        return formKey.equals(form);
    }

    int position() {
        return position;
    }

    EvidenceLine line() {
        return new EvidenceLine(kind, language, sentence, source, year);
    }
}
