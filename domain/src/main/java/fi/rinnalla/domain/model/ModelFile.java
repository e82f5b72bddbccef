package fi.rinnalla.domain.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A file among a model's materials. It never changes: another is another file. Several versions of a model may point to it. */
@Entity
@Table(schema = "app", name = "model_file")
public class ModelFile {
    @Id
    private UUID id;

    @Column(name = "model_id")
    private ModelId model;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private int size;

    @Column(name = "checksum")
    private String sha256;

    private byte[] content;

    protected ModelFile() {}

    /** @throws IllegalArgumentException where it is too heavy, or none of the kinds that are taken */
    public static ModelFile of(ModelFileId id, ModelId model, byte[] content) {
        if (content.length > FileFact.HEAVIEST) {
            throw new IllegalArgumentException("too heavy");
        }
        var file = new ModelFile();
        file.id = id.value();
        file.model = model;
        file.kind = FileKind.of(content).orElseThrow(() -> new IllegalArgumentException("no file of ours"));
        file.size = content.length;
        file.sha256 = FileFact.sha256(content);
        file.content = content.clone();
        return file;
    }

    public FileFact fact() {
        return new FileFact(new ModelFileId(id), kind, size, sha256);
    }

    public ModelId model() {
        return model;
    }

    public byte[] content() {
        return content.clone();
    }
}
