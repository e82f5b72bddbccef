package fi.rinnalla.services.shelf;

import fi.rinnalla.domain.shared.Letter;
import fi.rinnalla.domain.shared.Letters;
import fi.rinnalla.domain.shared.OutboxKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An outbox, in memory. */
public final class LettersOnAShelf implements Letters {
    private final Map<UUID, Letter> all = new LinkedHashMap<>();

    public List<Letter> all() {
        return List.copyOf(all.values());
    }

    @Override
    public List<Letter> holdDue(Set<OutboxKind> kinds, Instant now, int limit) {
        return all.values().stream()
                .filter(it ->
                        kinds.contains(it.kind()) && it.isOpen() && !it.dueAt().isAfter(now))
                .sorted(Comparator.comparingInt(Letter::attempts).reversed().thenComparing(Letter::createdAt))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Letter> hold(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public void add(Letter letter) {
        all.put(letter.id(), letter);
    }

    @Override
    public boolean anyAbout(OutboxKind kind, UUID about) {
        return all.values().stream()
                .anyMatch(it -> it.kind() == kind && it.about().equals(about));
    }

    @Override
    public boolean anyMarked(OutboxKind kind, UUID about, String mark) {
        return all.values().stream()
                .anyMatch(it -> it.kind() == kind
                        && it.about().equals(about)
                        && it.mark().equals(mark));
    }

    @Override
    public boolean anyUntried(OutboxKind kind, UUID about) {
        return all.values().stream()
                .anyMatch(it -> it.kind() == kind && it.about().equals(about) && it.isOpen() && it.attempts() == 0);
    }

    @Override
    public List<Letter> allOf(OutboxKind kind) {
        return all.values().stream().filter(it -> it.kind() == kind).toList();
    }

    @Override
    public int removeCreatedBefore(Instant moment) {
        return 0;
    }

    @Override
    public boolean anyGivenUpSince(Instant moment) {
        return all.values().stream()
                .filter(it -> it.kind() != OutboxKind.INVITATION)
                .anyMatch(Letter::wasGivenUp);
    }
}
