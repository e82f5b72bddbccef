package fi.rinnalla.domain.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often invitations may leave by mail, so that nobody's letter box is flooded from here. Those that were withdrawn count
 * as well: their letters came all the same.
 */
public final class InvitationPace {
    /** Between two to the same address. */
    public static final Duration PAUSE = Duration.ofMinutes(15);

    /** To the same address within a day and a night. */
    public static final int A_DAY = 4;

    /** From one organisation, to whomever. */
    public static final int AN_HOUR = 40;

    private InvitationPace() {}

    /** From when on the next may leave; empty where it may at once. */
    public static Optional<Instant> next(EmailAddress to, List<Invitation> known, Instant now) {
        var all = newestFirst(known.stream().filter(Invitation::isByMail));
        var theirs = all.stream().filter(it -> it.invitee().email().equals(to)).toList();
        return Stream.of(
                        after(theirs, 1, PAUSE),
                        after(theirs, A_DAY, Duration.ofDays(1)),
                        after(all, AN_HOUR, Duration.ofHours(1)))
                .flatMap(Optional::stream)
                .filter(now::isBefore)
                .max(Comparator.naturalOrder());
    }

    /** So many have left: the oldest of them has to be so long ago. */
    private static Optional<Instant> after(List<Invitation> left, int most, Duration wait) {
        return left.size() < most
                ? Optional.empty()
                : Optional.of(left.get(most - 1).madeAt().plus(wait));
    }

    private static List<Invitation> newestFirst(Stream<Invitation> some) {
        return some.sorted(Comparator.comparing(Invitation::madeAt).reversed()).toList();
    }
}
