package fi.rinnalla.services.importing;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.importing.ImportKind;
import fi.rinnalla.domain.importing.ImportRun;
import fi.rinnalla.domain.importing.ImportRunId;
import fi.rinnalla.domain.importing.ImportState;
import fi.rinnalla.domain.importing.RowState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An import as it is told of.
 *
 * @param mapped whether somebody chose its columns
 * @param kept rows that could not go when it was undone
 */
public record RunRow(
        ImportRunId id,
        ImportKind kind,
        ImportState state,
        boolean mapped,
        int rows,
        int done,
        Map<RowState, Integer> counts,
        int things,
        int kept,
        boolean mayBeUndone,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Role role,
        Instant uploaded,
        Optional<Instant> finished,
        Optional<Instant> undone) {
    static RunRow of(ImportRun it) {
        return new RunRow(
                it.id(),
                it.kind(),
                it.state(),
                it.mapping().isPresent(),
                it.rows(),
                it.done(),
                Stream.of(RowState.values()).collect(Collectors.toMap(Function.identity(), it::many)),
                it.things(),
                it.kept(),
                it.mayBeUndone(),
                it.firstDay(),
                it.lastDay(),
                it.role(),
                it.uploadedAt(),
                it.finishedAt(),
                it.undoneAt());
    }

    public int many(RowState which) {
        return counts.get(which);
    }
}
