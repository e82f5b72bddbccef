package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.presence.CallCount;
import fi.rinnalla.domain.presence.CallLength;
import fi.rinnalla.domain.presence.CallerCounty;
import fi.rinnalla.domain.presence.CallerKind;
import fi.rinnalla.domain.presence.DetailCount;
import fi.rinnalla.domain.presence.GuidedTo;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.domain.presence.TalkTopic;
import fi.rinnalla.domain.presence.TimeBand;
import fi.rinnalla.domain.presence.VisitDetails;
import fi.rinnalla.domain.shared.Language;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was noted of visits and calls: for the organisation's own eyes alone, for these numbers are small.
 *
 * @param described visits of which anything was noted
 * @param calls those that were answered
 */
public record TalkFigures(
        int described,
        int calls,
        GuidanceFigures guidance,
        Noted<TalkTopic> topics,
        Noted<GuidedTo> guidedTo,
        Noted<Language> languages,
        Noted<CallerKind> callers,
        Noted<CallLength> lengths,
        Noted<TimeBand> times,
        Noted<CallerCounty> counties) {

    public static TalkFigures of(Collection<DetailCount> visits, Collection<CallCount> calls) {
        return new TalkFigures(
                visits.stream().mapToInt(DetailCount::n).sum(),
                CallFigures.of(calls).calls(),
                GuidanceFigures.of(visits, calls),
                Noted.of(TalkTopic.class, visits, VisitDetails::topics, calls, LoggedCall::topics),
                Noted.of(GuidedTo.class, visits, VisitDetails::guidedTo, calls, LoggedCall::guidedTo),
                Noted.of(Language.class, visits, TalkFigures::spoken, calls, it -> Set.of(it.language())),
                ofCalls(CallerKind.class, calls, LoggedCall::caller),
                ofCalls(CallLength.class, calls, LoggedCall::length),
                ofCalls(TimeBand.class, calls, LoggedCall::time),
                ofCalls(CallerCounty.class, calls, LoggedCall::county));
    }

    private static Set<Language> spoken(VisitDetails visit) {
        return visit.language().stream().collect(Collectors.toSet());
    }

    /** Of a visit nobody notes it. */
    private static <E extends Enum<E>> Noted<E> ofCalls(
            Class<E> kind, Collection<CallCount> calls, Function<LoggedCall, E> noted) {
        return Noted.of(kind, Set.of(), it -> Set.of(), calls, it -> Set.of(noted.apply(it)));
    }
}
