package fi.rinnalla.domain.feedback;

/** A stretch of a text by which somebody could be known; {@code end} is the first character behind it. */
public record Hint(HintKind kind, int start, int end) {
    boolean meets(Hint other) {
        return start < other.end && other.start < end;
    }
}
