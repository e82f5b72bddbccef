package fi.rinnalla.domain.programme;

/** One of a programme's goals, grants and so on, with what it says. */
public record Entry<T>(EntryId id, T line) {}
