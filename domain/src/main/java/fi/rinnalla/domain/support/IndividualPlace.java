package fi.rinnalla.domain.support;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Where one parent's support stands in the list of all. */
public record IndividualPlace(boolean running, Optional<LocalDate> next, RequestId request, IndividualKind kind) {
    private static final String RUNS = "k";
    private static final String RUNS_NO_MORE = "p";

    /** Nonsense is no place. */
    public static Optional<IndividualPlace> parse(String written) {
        var parts = written.split("_", -1);
        try {
            return Optional.of(new IndividualPlace(
                    parts[0].equals(RUNS),
                    Optional.of(parts[1]).filter(it -> !it.isEmpty()).map(LocalDate::parse),
                    new RequestId(UUID.fromString(parts[2])),
                    IndividualKind.valueOf(parts[3])));
        } catch (RuntimeException nonsense) {
            return Optional.empty();
        }
    }

    /** As it travels in an address. */
    @Override
    public String toString() {
        return (running ? RUNS : RUNS_NO_MORE) + "_"
                + next.map(LocalDate::toString).orElse("") + "_" + request.value() + "_" + kind;
    }
}
