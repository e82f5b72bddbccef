package fi.rinnalla.health;

import fi.rinnalla.domain.access.WordList;
import jakarta.enterprise.context.Dependent;
import java.util.Optional;

/** The words of the cards are the ones that people carry in their pockets. */
@Dependent
public class WordsAreOurs implements Check {

    @Override
    public Optional<String> fault() {
        try {
            WordList.finnish();
            return Optional.empty();
        } catch (IllegalStateException refused) {
            return Optional.of(refused.getMessage() + ".");
        }
    }
}
