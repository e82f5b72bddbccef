package fi.rinnalla.domain.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Under which heading this organisation's old files have something: remembered from the last time somebody chose. */
@Entity
@Table(schema = "app", name = "import_template")
public class ImportTemplate {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "field")
    private ImportField field;

    private String heading;

    protected ImportTemplate() {}

    public static ImportTemplate of(ImportKind kind, ImportField field, String heading) {
        var template = new ImportTemplate();
        template.id = UUID.randomUUID();
        template.kind = kind;
        template.field = field;
        template.heading = heading;
        return template;
    }

    public ImportField field() {
        return field;
    }

    public String heading() {
        return heading;
    }
}
