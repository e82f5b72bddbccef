package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.StoryPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All of somebody's own story, for nobody but them.
 *
 * @param keptUntil the last day on which it is kept if nothing is changed
 */
public record MyStory(Map<StoryPart, Text> texts, List<UseRow> uses, Optional<LocalDate> keptUntil) {

    /** @param undoable there is something that stood before */
    public record Text(String words, LocalDate writtenOn, Optional<LocalDate> withdrawnOn, boolean undoable) {}

    public Optional<Text> text(StoryPart part) {
        return Optional.ofNullable(texts.get(part));
    }

    /** A version that is told: there are words, and they are not withdrawn. */
    public boolean isTold(StoryPart part) {
        return text(part)
                .filter(it -> it.withdrawnOn().isEmpty() && !it.words().isEmpty())
                .isPresent();
    }

    public List<UseRow> uses(StoryPart part) {
        return uses.stream().filter(it -> it.leave().part() == part).toList();
    }

    public boolean isEmpty() {
        return texts.isEmpty() && uses.isEmpty();
    }
}
