package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.support.IndividualSupports;
import fi.rinnalla.domain.support.RatedCount;
import fi.rinnalla.domain.support.SupportCounts;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

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

    /** Beyond the last page stands the last page. */
    public IndividualList list(IndividualSupports.Filter filter, int wanted) {
        var today = Helsinki.day(clock.instant());
        var all = supports.count(filter);
        var pages = Math.max(1, (all + ON_A_PAGE - 1) / ON_A_PAGE);
        var page = Math.min(Math.max(1, wanted), pages);
        return new IndividualList(
                supports.page(filter, (page - 1) * ON_A_PAGE, ON_A_PAGE),
                all,
                page,
                pages,
                counts.between(today.withDayOfYear(1), today),
                counts.answers(today.getYear() - 1).stream()
                        .filter(RatedCount::isEnough)
                        .toList(),
                today);
    }
}
