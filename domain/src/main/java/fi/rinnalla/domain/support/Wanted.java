package fi.rinnalla.domain.support;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody who asked needs of whoever comes.
 *
 * @param speaks empty where none of the organisation's languages is theirs; then there is an interpreter
 * @param area where they like to meet, in their words; empty where they said nothing
 * @param avoids where they would rather not go, in their words
 */
public record Wanted(
        Optional<Language> speaks,
        boolean interpreter,
        MeetingWay way,
        Set<PartOfWeek> times,
        String area,
        String avoids) {
    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "Wanted";
    }
}
