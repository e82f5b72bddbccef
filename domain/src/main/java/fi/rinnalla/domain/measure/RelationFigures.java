package fi.rinnalla.domain.measure;

import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.support.RelationEnd;
import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalDouble;

/**
 * The one definition of what is counted about people who walk beside parents. A relation starts on the day the second of the
 * two says yes; it ended as planned where it ended on the planned day or a worker said so. A meeting counts on its day. An offer
 * is the first yes of a partner to a request, and its days are counted from the day the request came.
 *
 * @param daysToFirstOffer the one in the middle; of two in the middle what lies between them; empty where nothing was offered
 * @param offered of how many requests that is the middle
 */
public record RelationFigures(
        int started, int endedAsPlanned, int peerMeetings, OptionalDouble daysToFirstOffer, int offered) {

    /** @param meetings the day of each */
    public static RelationFigures count(
            Quarter quarter,
            Collection<RelationFact> relations,
            Collection<LocalDate> meetings,
            Collection<Integer> daysToFirstOffer) {
        return count(Span.of(quarter), relations, meetings, daysToFirstOffer);
    }

    /** @param meetings the day of each */
    public static RelationFigures count(
            Span span,
            Collection<RelationFact> relations,
            Collection<LocalDate> meetings,
            Collection<Integer> daysToFirstOffer) {
        return new RelationFigures(
                (int) relations.stream()
                        .filter(it -> span.contains(it.startedOn()))
                        .count(),
                (int) relations.stream()
                        .filter(it -> it.endedOn().filter(span::contains).isPresent())
                        .filter(it ->
                                it.how().filter(RelationEnd.AS_PLANNED::equals).isPresent())
                        .count(),
                (int) meetings.stream().filter(span::contains).count(),
                Median.of(daysToFirstOffer),
                daysToFirstOffer.size());
    }
}
