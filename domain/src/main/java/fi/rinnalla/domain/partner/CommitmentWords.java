package fi.rinnalla.domain.partner;

/**
 * The words of a commitment in one language.
 *
 * @param body Markdown
 */
public record CommitmentWords(String title, String body) {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_BODY = 12_000;
    /** Of whoever signs. */
    public static final int LONGEST_NAME = 80;

    public CommitmentWords {
        title = title.strip();
        body = body.replace("\r\n", "\n").strip();
    }

    /** Nothing was written in that language. */
    public boolean isEmpty() {
        return title.isEmpty() && body.isEmpty();
    }

    /** Both or nothing, and neither too long. */
    public boolean fits() {
        return title.isEmpty() == body.isEmpty() && title.length() <= LONGEST_TITLE && body.length() <= LONGEST_BODY;
    }
}
