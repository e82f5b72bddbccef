package fi.rinnalla.domain.survey;

import java.util.Optional;

/** A range of whole numbers; without an upper end it is "so many or more". */
public record Band(int lo, Optional<Integer> hi) {
    public static final int MOST = 9999;

    public Band {
        if (lo < 0 || lo > MOST || hi.filter(it -> it < lo || it > MOST).isPresent()) {
            throw new IllegalArgumentException("from less to more");
        }
    }

    public static Band of(int lo, int hi) {
        return new Band(lo, Optional.of(hi));
    }

    public static Band from(int lo) {
        return new Band(lo, Optional.empty());
    }

    /** Whether it begins right after the other ends, so that no number is in both and none between. */
    boolean follows(Band other) {
        return other.hi.filter(it -> it + 1 == lo).isPresent();
    }
}
