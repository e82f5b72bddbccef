package fi.rinnalla.domain.story;

import java.time.LocalDate;
import java.util.Set;

/** For whom a story is, and until when. */
public record StoryTerms(Set<StoryAudience> audiences, LocalDate until) {
    public StoryTerms {
        audiences = Set.copyOf(audiences);
        if (audiences.isEmpty()) {
            throw new IllegalArgumentException("a story is for somebody");
        }
    }
}
