package fi.rinnalla.domain.story;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What there is to know about a publication.
 *
 * @param about in a sentence or two; may be empty
 * @param link where it can be read; empty where it is on paper alone
 * @param until the last day on which it may be shown; empty where nobody has set one
 */
public record PublicationFacts(
        PublicationKind kind,
        String title,
        String about,
        int year,
        Language language,
        Readers readers,
        Optional<String> link,
        boolean onPaper,
        Optional<LocalDate> until) {
    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_ABOUT = 400;
    public static final int LONGEST_LINK = 300;
    public static final int FIRST_YEAR = 1990;

    public PublicationFacts {
        if (title.isBlank() || year < FIRST_YEAR || link.isEmpty() && !onPaper) {
            throw new IllegalArgumentException("a publication has a title, a year, and a place where it can be read");
        }
    }
}
