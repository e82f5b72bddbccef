package fi.rinnalla.domain.importing;

import fi.rinnalla.domain.shared.Digest;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * One thing that came in: which row of which file brought it. The thing itself looks like any other of its room; this alone tells
 * where it is from, keeps it from coming twice, and lets it go again.
 */
@Entity
@Table(schema = "app", name = "import_row")
public class ImportRow {
    @Id
    private UUID id;

    @Column(name = "run_id")
    private ImportRunId run;

    private int line;

    @Column(name = "row_key")
    private Digest key;

    /** A row of the file may bring several things. */
    private int nth;

    @Column(name = "thing_id")
    private UUID thing;

    protected ImportRow() {}

    public static ImportRow of(ImportRunId run, int line, Digest key, int nth, UUID thing) {
        var row = new ImportRow();
        row.id = UUID.randomUUID();
        row.run = run;
        row.line = line;
        row.key = key;
        row.nth = nth;
        row.thing = thing;
        return row;
    }

    public ImportRunId run() {
        return run;
    }

    public int line() {
        return line;
    }

    public Digest key() {
        return key;
    }

    public UUID thing() {
        return thing;
    }
}
