package fi.rinnalla.services.story;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.story.ByLine;
import fi.rinnalla.domain.story.PublicStoryId;
import fi.rinnalla.domain.story.StoryAudience;
import fi.rinnalla.domain.story.StoryState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A story on its way out, out, or over, as staff and its owner see it.
 *
 * @param called whose it is, by the name parents know
 * @param longest the last day its owner's leave allows; empty where there is none any more
 * @param given the words its owner gave leave to use; empty where there are none any more
 * @param ending out, and soon no longer
 */
public record StorySheet(
        PublicStoryId id,
        StoryState state,
        String called,
        Set<StoryAudience> audiences,
        LocalDate endsOn,
        Optional<LocalDate> longest,
        Optional<String> given,
        ByLine byLine,
        String penName,
        Optional<LocalDate> outOn,
        Optional<LocalDate> withdrawnOn,
        boolean ending,
        List<EditionView> editions,
        List<CopyView> copies) {

    public Optional<EditionView> edition(Language language) {
        return editions.stream().filter(it -> it.language() == language).findFirst();
    }

    /** In the reader's language, or the nearest; empty where the words are gone. */
    public String title(Language reader) {
        return reader.fallback().stream()
                .flatMap(it -> edition(it).stream())
                .findFirst()
                .map(it -> it.words().title())
                .orElse("");
    }

    public boolean isOver() {
        return state == StoryState.OVER;
    }

    /** What somebody has to go and take away. */
    public List<CopyView> copiesToTakeBack() {
        return isOver() ? copies.stream().filter(it -> it.doneOn().isEmpty()).toList() : List.of();
    }
}
