package fi.rinnalla.domain.story;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A story in each of the languages in which it is written. */
final class Editions {
    private final List<StoryEdition> all;

    Editions(List<StoryEdition> all) {
        this.all = all;
    }

    StoryEdition add(StoryEdition edition) {
        all.add(edition);
        return edition;
    }

    void clear() {
        all.clear();
    }

    boolean areNone() {
        return all.isEmpty();
    }

    boolean areIn(Set<Language> languages) {
        return all.stream().anyMatch(it -> languages.contains(it.language()));
    }

    /** Its owner's yes to these, and to none of the others. */
    void accept(Set<Language> languages, LocalDate today) {
        for (var it : all) {
            if (languages.contains(it.language())) {
                it.accept(today);
            } else {
                it.acceptNot();
            }
        }
    }

    boolean areAccepted() {
        return all.stream().anyMatch(StoryEdition::isAccepted);
    }

    boolean areAcceptedSince(LocalDate day) {
        return all.stream().anyMatch(it -> it.isAcceptedSince(day));
    }

    /** Of what was accepted, what is nearest to the reader. */
    Optional<StoryEdition> nearest(Language reader) {
        return all.stream()
                .filter(StoryEdition::isAccepted)
                .min(Comparator.comparingInt(it -> reader.fallback().indexOf(it.language())));
    }

    Optional<StoryEdition> in(Language language) {
        return all.stream().filter(it -> it.language() == language).findFirst();
    }

    List<StoryEdition> inOrder() {
        return all.stream().sorted(Comparator.comparing(StoryEdition::language)).toList();
    }
}
