package fi.rinnalla.domain.story;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import java.util.Optional;
import java.util.Set;

/**
 * Its owner's yes: to which of the texts, for whom and until when, and under which name.
 *
 * @param penName where they chose one
 */
public record StoryAnswer(Set<Language> languages, StoryTerms terms, ByLine byLine, Optional<Sealed> penName) {
    public StoryAnswer {
        languages = Set.copyOf(languages);
        if (languages.isEmpty() || penName.isPresent() != (byLine == ByLine.PEN_NAME)) {
            throw new IllegalArgumentException("a yes to some text, with a pen name where that is chosen");
        }
    }
}
