package fi.rinnalla.domain.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * The one definition of {@code partners-active}. Whoever shows or exports it asks here.
 *
 * <p>A partner is active in a span of days in which they did an assignment, met somebody in a relation, or logged work that
 * was done then. Each counts once, whatever they did and however often it is noted; a commitment alone, a promise, a pause or
 * what was called off counts nothing. It is counted in the whole organisation: nobody walks or logs for a programme.
 */
public record ActivePartners(int partners) {

    public static ActivePartners between(
            LocalDate first,
            LocalDate last,
            Collection<PartnerAct> done,
            Collection<PartnerAct> met,
            Collection<PartnerAct> logged) {
        return new ActivePartners((int) Stream.of(done, met, logged)
                .flatMap(Collection::stream)
                .filter(it -> !it.day().isBefore(first) && !it.day().isAfter(last))
                .map(PartnerAct::who)
                .distinct()
                .count());
    }
}
