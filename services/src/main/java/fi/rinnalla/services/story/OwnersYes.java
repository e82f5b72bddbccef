package fi.rinnalla.services.story;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.story.StoryTerms;
import java.util.Map;
import java.util.Optional;

/**
 * What a story's owner says yes to.
 *
 * @param seen to which words, by their fingerprint as the page showed them
 * @param penName a name made up for this; empty for none
 */
public record OwnersYes(Map<Language, String> seen, StoryTerms terms, Optional<String> penName) {
    public OwnersYes {
        seen = Map.copyOf(seen);
    }
}
