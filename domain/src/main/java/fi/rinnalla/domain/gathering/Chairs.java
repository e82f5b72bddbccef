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
record Chairs(List<Seat> asked, int many, Optional<Integer> onTheSpot) {
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

    /** Who has waited longest of those for whom there is something free. */
    Optional<Seat> firstServed() {
        return inLine().filter(it -> free(it.coming()).isPresent()).findFirst();
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

    Optional<Integer> free(Coming coming) {
        return allFree(coming).findFirst();
    }

    private Stream<Integer> allFree(Coming coming) {
        var taken = asked.stream().flatMap(it -> it.chair().stream()).toList();
        return IntStream.rangeClosed(1, many)
                .boxed()
                .filter(it -> isThere(it, coming))
                .filter(Predicate.not(taken::contains));
    }

    /** The first chairs are those of the room, where somebody has said how many it holds. */
    boolean isThere(int chair, Coming coming) {
        return switch (coming) {
            case SPOT -> chair <= onTheSpot.orElse(many);
            case ONLINE -> chair > onTheSpot.orElse(0);
            case EITHER -> true;
        };
    }

    /** There cannot be fewer: the chairs of the room stay, and so does everybody who has one. */
    int least() {
        return onTheSpot
                .map(spot -> spot
                        + (int) asked.stream()
                                .flatMap(it -> it.chair().stream())
                                .filter(chair -> chair > spot)
                                .count())
                .orElseGet(this::taken);
    }

    int taken() {
        return (int) asked.stream().filter(it -> it.state().keepsAChair()).count();
    }

    Room room() {
        return room(Coming.EITHER);
    }

    /** Who stands in line comes first: while somebody waits for it, nothing is free. */
    Room room(Coming coming) {
        var free = allFree(coming).count();
        var waited = inLine().anyMatch(it -> it.coming() == coming);
        if (free == 0 || waited) {
            return Room.FULL;
        }
        return free <= FEW ? Room.FEW : Room.ROOM;
    }

    /** By chair, then by turn. */
    List<Seat> roster() {
        return live().sorted(Comparator.<Seat>comparingInt(it -> it.chair().orElse(Integer.MAX_VALUE))
                        .thenComparingInt(Seat::turn))
                .toList();
    }
}
