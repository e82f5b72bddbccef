package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.support.IndividualPlace;
import fi.rinnalla.domain.support.IndividualSupports;
import fi.rinnalla.domain.support.RatedCount;
import fi.rinnalla.domain.support.SupportCounts;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Who is supported alone, at a meeting or in coaching: days and states, none of anybody's words. */
@UseCase
@MayBeDoneBy(Permission.CARRY_REQUESTS)
public class SeeingIndividualSupport {
    static final int ON_A_PAGE = 25;

    private final IndividualSupports supports;
    private final SupportCounts counts;
    private final Clock clock;

    @Inject
    public SeeingIndividualSupport(IndividualSupports supports, SupportCounts counts, Clock clock) {
        this.supports = supports;
        this.counts = counts;
        this.clock = clock;
    }

    /** @param after where the page before ended */
    public IndividualList list(IndividualSupports.Filter filter, Optional<IndividualPlace> after) {
        var today = Helsinki.day(clock.instant());
        var found = supports.page(filter, after, ON_A_PAGE + 1);
        var shown = found.stream().limit(ON_A_PAGE).toList();
        return new IndividualList(
                shown,
                supports.count(filter),
                Optional.of(shown)
                        .filter(it -> found.size() > ON_A_PAGE)
                        .map(it -> it.get(ON_A_PAGE - 1).place()),
                counts.between(today.withDayOfYear(1), today),
                counts.answers(today.getYear() - 1).stream()
                        .filter(RatedCount::isEnough)
                        .toList(),
                today);
    }
}
