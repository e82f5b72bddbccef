package fi.rinnalla.services.importing;

import fi.rinnalla.domain.importing.BroughtThings;
import fi.rinnalla.domain.importing.Ground.DoorDay;
import fi.rinnalla.domain.importing.Ground.HeldOn;
import fi.rinnalla.domain.importing.ImportField;
import fi.rinnalla.domain.importing.ImportKind;
import fi.rinnalla.domain.importing.ImportRow;
import fi.rinnalla.domain.importing.ImportRun;
import fi.rinnalla.domain.importing.ImportRunId;
import fi.rinnalla.domain.importing.ImportRuns;
import fi.rinnalla.domain.importing.ImportState;
import fi.rinnalla.domain.importing.StaysRow;
import fi.rinnalla.domain.shared.Digest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Imports in memory, in an organisation where somebody counted by hand on some days. */
final class ImportsOnAShelf implements ImportRuns, BroughtThings {
    final Set<DoorDay> byHand = new HashSet<>();
    final Set<Integer> changed = new HashSet<>();
    private final List<ImportRun> runs = new ArrayList<>();
    private final List<ImportRow> rows = new ArrayList<>();
    private Map<ImportField, String> headings = Map.of();
    private final Set<Digest> known = new HashSet<>();

    @Override
    public Optional<ImportRun> find(ImportRunId id) {
        return runs.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<ImportRun> hold(ImportRunId id) {
        return find(id);
    }

    @Override
    public List<ImportRun> newest(int limit) {
        return List.copyOf(runs);
    }

    @Override
    public Optional<ImportRun> waiting(ImportKind kind, Digest content) {
        return runs.stream()
                .filter(it ->
                        it.isWaiting() && it.kind() == kind && it.content().equals(content))
                .findFirst();
    }

    @Override
    public List<ImportRunId> running() {
        return runs.stream()
                .filter(it -> it.state() == ImportState.RUNNING)
                .map(ImportRun::id)
                .toList();
    }

    @Override
    public List<ImportRunId> waitingSince(Instant before, int limit) {
        return runs.stream()
                .filter(it -> it.isWaiting() && it.uploadedAt().isBefore(before))
                .map(ImportRun::id)
                .toList();
    }

    @Override
    public void add(ImportRun run) {
        runs.add(run);
    }

    @Override
    public void remove(ImportRun run) {
        runs.remove(run);
    }

    @Override
    public void add(ImportRow row) {
        rows.add(row);
        known.add(row.key());
    }

    @Override
    public Set<Digest> known(Collection<Digest> keys) {
        var those = new HashSet<>(keys);
        those.retainAll(known);
        return those;
    }

    @Override
    public Map<ImportField, String> headings(ImportKind kind) {
        return headings;
    }

    @Override
    public void remember(ImportKind kind, Map<ImportField, String> chosen) {
        headings = chosen;
    }

    @Override
    public Set<DoorDay> counted(ImportKind kind, LocalDate first, LocalDate last) {
        return byHand;
    }

    @Override
    public Set<HeldOn> held(LocalDate first, LocalDate last) {
        return Set.of();
    }

    @Override
    public List<StaysRow> staying(ImportRun run) {
        return changed.stream()
                .sorted()
                .map(it -> new StaysRow(it, StaysRow.Why.CHANGED))
                .toList();
    }

    @Override
    public int takeAway(ImportRun run) {
        var going = rows.stream()
                .filter(it -> it.run().equals(run.id()) && !changed.contains(it.line()))
                .toList();
        rows.removeAll(going);
        going.forEach(it -> known.remove(it.key()));
        return going.size();
    }

    @Override
    public int left(ImportRun run) {
        return (int) rows.stream()
                .filter(it -> it.run().equals(run.id()))
                .map(ImportRow::line)
                .distinct()
                .count();
    }

    List<UUID> things() {
        return rows.stream().map(ImportRow::thing).toList();
    }
}
