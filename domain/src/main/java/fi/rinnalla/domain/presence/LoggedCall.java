package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Language;
import java.util.Set;

/** What is written down of an answered call: closed choices, no number, no name, no words of anybody. */
public record LoggedCall(
        TimeBand time,
        CallLength length,
        CallerKind caller,
        Set<TalkTopic> topics,
        CallerCounty county,
        Language language,
        Set<Guidance> given,
        Set<GuidedTo> guidedTo) {
    public LoggedCall {
        topics = Set.copyOf(topics);
        given = Set.copyOf(given);
        guidedTo = Set.copyOf(guidedTo);
        if (topics.size() > TalkTopic.MOST) {
            throw new IllegalArgumentException("at most " + TalkTopic.MOST + " topics");
        }
    }
}
