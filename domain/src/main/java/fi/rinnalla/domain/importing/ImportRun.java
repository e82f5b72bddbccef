package fi.rinnalla.domain.importing;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A file on its way in, and what came of it. The file itself lies sealed with a key of its own until its last row has been looked at;
 * afterwards only numbers are left, and which rows of other rooms it brought.
 */
@Entity
@Table(schema = "app", name = "import_run")
public class ImportRun {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ImportKind kind;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Column(name = "key_id")
    private KeyId key;

    private Sealed file;
    private Digest content;
    private String mapping = "";

    @Column(name = "row_count")
    private int rows;

    @Column(name = "rows_done")
    private int done;

    @Column(name = "rows_new")
    private int rowsNew;

    @Column(name = "rows_before")
    private int rowsBefore;

    @Column(name = "rows_there")
    private int rowsThere;

    @Column(name = "rows_flawed")
    private int rowsFlawed;

    private int things;

    @Column(name = "rows_kept")
    private int rowsKept;

    @Column(name = "first_on")
    private LocalDate firstDay;

    @Column(name = "last_on")
    private LocalDate lastDay;

    @Column(name = "account_id")
    private StaffId account;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    protected ImportRun() {}

    /** Who brings it, known in lists by role. */
    public record By(StaffId account, Role role, Instant at) {}

    /** @param rows how many it has below its headings */
    public static ImportRun uploaded(
            ImportRunId id, ImportKind kind, KeyId key, Sealed file, Digest content, int rows, By by) {
        var run = new ImportRun();
        run.id = id.value();
        run.kind = kind;
        run.state = ImportState.UPLOADED;
        run.key = key;
        run.file = file;
        run.content = content;
        run.rows = rows;
        run.account = by.account();
        run.role = by.role();
        run.uploadedAt = by.at();
        return run;
    }

    /** Nothing of it has come in. */
    public boolean isWaiting() {
        return state == ImportState.UPLOADED;
    }

    /** Columns are chosen as long as nothing has come in. Returns whether they were. */
    public boolean map(Mapping chosen) {
        var may = isWaiting();
        if (may) {
            mapping = chosen.written();
        }
        return may;
    }

    /** Returns whether it starts now: twice is once. */
    public boolean start() {
        var may = isWaiting() && !mapping.isEmpty();
        if (may) {
            state = ImportState.RUNNING;
        }
        return may;
    }

    /** Some rows more have been looked at. */
    public void goOn(List<ReadRow> looked, int brought, Instant now) {
        done += looked.size();
        rowsNew += many(looked, RowState.NEW);
        rowsBefore += many(looked, RowState.BROUGHT_BEFORE);
        rowsThere += many(looked, RowState.THERE_ALREADY);
        rowsFlawed += many(looked, RowState.FLAWED);
        things += brought;
        looked.stream()
                .filter(ReadRow::isNew)
                .flatMap(it -> it.content().flatMap(Brought::day).stream())
                .forEach(this::spanTo);
        if (done >= rows) {
            state = ImportState.DONE;
            finishedAt = now;
            forgetFile();
        }
    }

    private static int many(List<ReadRow> rows, RowState state) {
        return (int) rows.stream().filter(it -> it.state() == state).count();
    }

    private void spanTo(LocalDate day) {
        firstDay = firstDay == null || day.isBefore(firstDay) ? day : firstDay;
        lastDay = lastDay == null || day.isAfter(lastDay) ? day : lastDay;
    }

    private void forgetFile() {
        key = null;
        file = null;
    }

    /** What it brought has gone, but for rows that have been changed or used since. */
    public void undone(int kept, Instant now) {
        state = ImportState.UNDONE;
        rowsKept = kept;
        undoneAt = now;
    }

    public boolean mayBeUndone() {
        return state == ImportState.DONE || state == ImportState.UNDONE && rowsKept > 0;
    }

    public ImportRunId id() {
        return new ImportRunId(id);
    }

    public ImportKind kind() {
        return kind;
    }

    public ImportState state() {
        return state;
    }

    /** Of the file, as long as it is there. */
    public Optional<KeyId> key() {
        return Optional.ofNullable(key);
    }

    public Optional<Sealed> file() {
        return Optional.ofNullable(file);
    }

    public Digest content() {
        return content;
    }

    /** Empty before anybody chose columns. */
    public Optional<Mapping> mapping() {
        return Optional.of(mapping).filter(it -> !it.isEmpty()).map(Mapping::read);
    }

    public int rows() {
        return rows;
    }

    public int done() {
        return done;
    }

    public int many(RowState which) {
        return switch (which) {
            case NEW -> rowsNew;
            case BROUGHT_BEFORE -> rowsBefore;
            case THERE_ALREADY -> rowsThere;
            case FLAWED -> rowsFlawed;
        };
    }

    /** Visits, calls, events or partners. */
    public int things() {
        return things;
    }

    /** After it was undone: rows of the file whose things stayed. */
    public int kept() {
        return rowsKept;
    }

    public Optional<LocalDate> firstDay() {
        return Optional.ofNullable(firstDay);
    }

    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    public Role role() {
        return role;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public Optional<Instant> finishedAt() {
        return Optional.ofNullable(finishedAt);
    }

    public Optional<Instant> undoneAt() {
        return Optional.ofNullable(undoneAt);
    }
}
