package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What an event or a group is called and what is told of it, language by language. */
public final class Wording {
    private final Gathering gathering;
    private final List<GatheringText> texts;

    Wording(Gathering gathering, List<GatheringText> texts) {
        this.gathering = gathering;
        this.texts = texts;
    }

    /** Also says it anew where it was said before. */
    public void tell(UUID textId, Language language, Told told) {
        texts.stream()
                .filter(it -> it.language() == language)
                .findFirst()
                .ifPresentOrElse(
                        it -> it.rewrite(told), () -> texts.add(GatheringText.of(textId, gathering, language, told)));
    }

    /** What was said before can be brought back, in all languages at once. */
    public void tellAnew(Map<Language, Told> told, Supplier<UUID> ids) {
        texts.forEach(it -> it.rewrite(told.getOrDefault(it.language(), it.told())));
        told.forEach((language, words) -> {
            if (texts.stream().noneMatch(it -> it.language() == language)) {
                texts.add(GatheringText.of(ids.get(), gathering, language, words));
            }
        });
    }

    public boolean wasToldOtherwise() {
        return texts.stream().anyMatch(it -> it.past().isPresent());
    }

    /** Twice is as if nothing had been done; but a language that the last change brought goes with it. */
    public void tellAsBefore() {
        if (wasToldOtherwise()) {
            texts.removeIf(it -> it.past().isEmpty());
            texts.forEach(it -> it.rewrite(it.past().orElseThrow()));
        }
    }

    /** In this language, else in the next one that is there. */
    public Optional<GatheringText> in(Language language) {
        return language.fallback().stream()
                .flatMap(wanted -> texts.stream().filter(it -> it.language() == wanted))
                .findFirst();
    }
}
