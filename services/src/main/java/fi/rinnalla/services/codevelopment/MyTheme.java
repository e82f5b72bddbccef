package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.codevelopment.Turn;
import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of what somebody said together with others.
 *
 * @param language of the organisation's own words
 * @param fresh how many of the last turns are read for the first time
 */
public record MyTheme(Language language, String title, List<MyTurn> turns, int fresh) {
    public MyTheme {
        turns = List.copyOf(turns);
    }

    /**
     * @param until the last day of a trial
     * @param words what was decided because, what is tried, or what has changed; in each language in which it was said
     */
    public record MyTurn(Turn turn, LocalDate on, Optional<LocalDate> until, Map<Language, String> words) {
        public MyTurn {
            words = Map.copyOf(words);
        }
    }
}
