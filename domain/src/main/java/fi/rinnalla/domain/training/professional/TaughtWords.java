package fi.rinnalla.domain.training.professional;

/** What a training is called and what is told of it, in one language. */
public record TaughtWords(String title, String about) {
    public static final int LONGEST_TITLE = 80;
    public static final int LONGEST_ABOUT = 600;

    public TaughtWords {
        title = title.strip();
        about = about.strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE || about.length() > LONGEST_ABOUT) {
            throw new IllegalArgumentException("a title, and not too many words");
        }
    }
}
