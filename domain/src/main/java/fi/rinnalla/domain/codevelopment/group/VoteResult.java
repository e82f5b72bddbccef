package fi.rinnalla.domain.codevelopment.group;

import java.util.List;

/** What a vote says, and to whom it can be said at all. */
public sealed interface VoteResult {
    /** Nobody is shown anything while somebody can still vote. */
    record Open() implements VoteResult {}

    /** So few voted that the result would say who voted for what. It is shown to nobody. */
    record Withheld() implements VoteResult {}

    /** The most dots first. */
    record Shown(List<Line> lines) implements VoteResult {
        public Shown {
            lines = List.copyOf(lines);
        }

        public int dots() {
            return lines.stream().mapToInt(Line::dots).sum();
        }
    }

    record Line(String words, int dots) {}
}
