package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.presence.CallCount;
import fi.rinnalla.domain.presence.DetailCount;
import fi.rinnalla.domain.presence.Guidance;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.domain.presence.VisitDetails;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/**
 * The one definition of {@code guidance-given}, by kind, in visits and in calls. Whoever shows or exports it asks here.
 *
 * <p>Of a call the kinds count that were noted; of a visit "information was given" is information. Wherever somebody was
 * shown the way to other help, visit or call, the way on was given, noted or not. Each kind counts once at most in a visit or
 * a call, so the kinds do not add up to either. What was taken back counts nothing; nor does a visit of which nothing was
 * noted, which is most of them: of calls the figure is collected, of visits it is a sample.
 */
public record GuidanceFigures(Noted<Guidance> given) {

    public static GuidanceFigures of(Collection<DetailCount> visits, Collection<CallCount> calls) {
        return new GuidanceFigures(
                Noted.of(Guidance.class, visits, GuidanceFigures::inVisit, calls, GuidanceFigures::inCall));
    }

    public int given(Guidance kind) {
        return given.of(kind);
    }

    private static Set<Guidance> inVisit(VisitDetails visit) {
        var given = EnumSet.noneOf(Guidance.class);
        if (visit.informed()) {
            given.add(Guidance.INFORMATION);
        }
        if (!visit.guidedTo().isEmpty()) {
            given.add(Guidance.WAY_ON);
        }
        return given;
    }

    private static Set<Guidance> inCall(LoggedCall call) {
        var given = EnumSet.noneOf(Guidance.class);
        given.addAll(call.given());
        if (!call.guidedTo().isEmpty()) {
            given.add(Guidance.WAY_ON);
        }
        return given;
    }
}
