package fi.rinnalla.domain.support;

import java.time.LocalDate;
import java.util.Objects;

/**
 * When and what it is, and who comes along.
 *
 * @param called the first name somebody chose to be known by here; empty where the role is enough
 */
public record MeetingPlan(
        LocalDate day, PartOfDay part, MeetingKind kind, boolean online, WhoComes comes, String called) {
    public static final int LONGEST_NAME = 30;

    public MeetingPlan {
        Objects.requireNonNull(day);
        called = called.strip();
        if (called.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a first name is short");
        }
    }
}
