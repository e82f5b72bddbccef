package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who sits where and who stands in line, of all that were ever asked for. Looks, and changes nothing. */
record Chairs(List<Seat> asked, int many) {
    /** So few left are called the last ones. */
    private static final int FEW = 2;

    private Stream<Seat> live() {
        return asked.stream().filter(it -> it.state() != SeatState.CANCELLED);
    }

    Optional<Seat> of(CardId card) {
        return live().filter(it -> it.card().equals(card)).findFirst();
    }

    boolean someoneLooksLike(Digest likeness) {
        return live().anyMatch(it -> it.looksLike(likeness));
    }

    boolean anotherLooksLike(Digest likeness, Seat than) {
        return live().anyMatch(it -> it != than && it.looksLike(likeness));
    }

    Optional<Seat> firstInLine() {
        return inLine().findFirst();
    }

    int before(Seat seat) {
        return (int) inLine().takeWhile(it -> it != seat).count();
    }

    private Stream<Seat> inLine() {
        return asked.stream().filter(it -> it.state() == SeatState.WAITING).sorted(Comparator.comparingInt(Seat::turn));
    }

    int nextTurn() {
        return asked.stream().mapToInt(Seat::turn).max().orElse(0) + 1;
    }

    Optional<Integer> free() {
        var taken = asked.stream().flatMap(it -> it.chair().stream()).toList();
        return IntStream.rangeClosed(1, many)
                .boxed()
                .filter(Predicate.not(taken::contains))
                .findFirst();
    }

    Room room() {
        var taken = asked.stream().filter(it -> it.state().keepsAChair()).count();
        if (taken >= many || firstInLine().isPresent()) {
            return Room.FULL;
        }
        return many - taken <= FEW ? Room.FEW : Room.ROOM;
    }

    /** By chair, then by turn. */
    List<Seat> roster() {
        return live().sorted(Comparator.<Seat>comparingInt(it -> it.chair().orElse(Integer.MAX_VALUE))
                        .thenComparingInt(Seat::turn))
                .toList();
    }
}
