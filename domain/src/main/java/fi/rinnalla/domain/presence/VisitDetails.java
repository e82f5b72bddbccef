package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Chosen;
import fi.rinnalla.domain.shared.Language;
import java.util.Optional;
import java.util.Set;

/** What may be added to a visit: closed choices, every one of them optional. */
public record VisitDetails(
        Optional<Language> language, Set<TalkTopic> topics, boolean informed, Set<GuidedTo> guidedTo) {
    public static final VisitDetails NONE = new VisitDetails(Optional.empty(), Set.of(), false, Set.of());

    /** As a row has it; no language where none was said. */
    public static VisitDetails written(Language language, String topics, boolean informed, String guidedTo) {
        return new VisitDetails(
                Optional.ofNullable(language),
                Chosen.in(TalkTopic.class, topics),
                informed,
                Chosen.in(GuidedTo.class, guidedTo));
    }

    public VisitDetails {
        topics = Set.copyOf(topics);
        guidedTo = Set.copyOf(guidedTo);
        if (topics.size() > TalkTopic.MOST) {
            throw new IllegalArgumentException("at most " + TalkTopic.MOST + " topics");
        }
    }
}
