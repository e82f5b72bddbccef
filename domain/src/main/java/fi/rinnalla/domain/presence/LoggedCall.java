package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Chosen;
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
    /** As a row has it. */
    public static LoggedCall written(
            TimeBand time,
            CallLength length,
            CallerKind caller,
            String topics,
            CallerCounty county,
            Language language,
            String given,
            String guidedTo) {
        return new LoggedCall(
                time,
                length,
                caller,
                Chosen.in(TalkTopic.class, topics),
                county,
                language,
                Chosen.in(Guidance.class, given),
                Chosen.in(GuidedTo.class, guidedTo));
    }

    public LoggedCall {
        topics = Set.copyOf(topics);
        given = Set.copyOf(given);
        guidedTo = Set.copyOf(guidedTo);
        if (topics.size() > TalkTopic.MOST) {
            throw new IllegalArgumentException("at most " + TalkTopic.MOST + " topics");
        }
    }
}
