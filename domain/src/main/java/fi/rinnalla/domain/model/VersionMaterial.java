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
import java.util.Optional;
import java.util.UUID;

/** A file or a link of this version. What the file is like stands here too, so that a list opens none. */
@Entity
@Table(schema = "app", name = "model_material")
public class VersionMaterial {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "version_id")
    private ModelVersion version;

    @Column(name = "form_key")
    private Digest formKey;

    private int position;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String title;
    private String link;

    @Column(name = "file_id")
    private ModelFileId file;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_kind")
    private FileKind kind;

    @Column(name = "file_size")
    private Integer size;

    @Column(name = "file_checksum")
    private String sha256;

    protected VersionMaterial() {}

    static VersionMaterial of(ModelVersion version, Digest form, int position, MaterialLine line) {
        var material = new VersionMaterial();
        material.id = UUID.randomUUID();
        material.version = version;
        material.formKey = form;
        material.position = position;
        material.language = line.language();
        material.title = line.title();
        material.link = line.link().orElse(null);
        line.file().ifPresent(material::holds);
        return material;
    }

    private void holds(FileFact fact) {
        file = fact.id();
        kind = fact.kind();
        size = fact.size();
        sha256 = fact.sha256();
    }

    boolean cameWith(Digest form) {
        return formKey.equals(form);
    }

    int position() {
        return position;
    }

    MaterialLine line() {
        return new MaterialLine(
                language,
                title,
                Optional.ofNullable(link),
                Optional.ofNullable(file).map(it -> new FileFact(it, kind, size, sha256)));
    }
}
