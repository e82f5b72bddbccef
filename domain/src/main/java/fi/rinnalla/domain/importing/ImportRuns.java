package fi.rinnalla.domain.importing;

import fi.rinnalla.domain.shared.Digest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The imports of this organisation, what each brought, and how its files look. */
public interface ImportRuns {
    Optional<ImportRun> find(ImportRunId id);

    /** Kept until the transaction ends. */
    Optional<ImportRun> hold(ImportRunId id);

    /** Newest first. */
    List<ImportRun> newest(int limit);

    /** The same file, waiting for somebody to go on with it. */
    Optional<ImportRun> waiting(ImportKind kind, Digest content);

    /** The oldest first. */
    List<ImportRunId> running();

    /** Whose file nobody went on with. */
    List<ImportRunId> waitingSince(Instant before, int limit);

    void add(ImportRun run);

    /** Before anything of it came in. */
    void remove(ImportRun run);

    void add(ImportRow row);

    /** Which of these came in and are here still. */
    Set<Digest> known(Collection<Digest> keys);

    Map<ImportField, String> headings(ImportKind kind);

    /** Instead of what was remembered. */
    void remember(ImportKind kind, Map<ImportField, String> headings);
}
