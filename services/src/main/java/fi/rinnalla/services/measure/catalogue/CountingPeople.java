package fi.rinnalla.services.measure.catalogue;

import fi.rinnalla.domain.measure.FeeFigures;
import fi.rinnalla.domain.measure.RelationFigures;
import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.measure.catalogue.ReadyIndicator;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.services.measure.CountingAssignments;
import fi.rinnalla.services.measure.CountingFees;
import fi.rinnalla.services.measure.CountingTeaching;
import fi.rinnalla.services.measure.CountingTheQuarter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** Those who walk beside parents, and those they teach, by what each room counts. */
@Dependent
public class CountingPeople {
    private static final int CENTS = 2;
    private static final int HALF_AN_HOUR = 30;

    private final CountingTheQuarter counting;
    private final CountingAssignments assignments;
    private final CountingTeaching teaching;
    private final CountingFees fees;

    @Inject
    public CountingPeople(
            CountingTheQuarter counting,
            CountingAssignments assignments,
            CountingTeaching teaching,
            CountingFees fees) {
        this.counting = counting;
        this.assignments = assignments;
        this.teaching = teaching;
        this.fees = fees;
    }

    Counted count(ReadyIndicator indicator, ProgrammeId programme, Span span) {
        return switch (indicator) {
            case PARTNERS_IN_TRAINING ->
                Counted.of(counting.trainings(programme, span).inTraining());
            case PARTNERS_GRADUATED ->
                Counted.of(counting.trainings(programme, span).graduated());
            case PARTNERS_ACTIVE -> Counted.of(assignments.active(span).partners());
            case RELATIONS_STARTED -> Counted.of(counting.relations(span).started());
            case RELATIONS_ENDED_AS_PLANNED ->
                Counted.of(counting.relations(span).endedAsPlanned());
            case PEER_MEETINGS -> Counted.of(counting.relations(span).peerMeetings());
            case DAYS_TO_FIRST_OFFER -> firstOffers(counting.relations(span));
            case ASSIGNMENTS ->
                Counted.sum(Counted.parts(Strand.values(), assignments.assignments(programme, span)::of));
            case FEES_PAID -> of(span, it -> it.feesPaid().map(cents -> BigDecimal.valueOf(cents.value(), CENTS)));
            case VOLUNTEER_HOURS ->
                of(span, it -> it.volunteerMinutes().map(BigDecimal::valueOf)).map(CountingPeople::halfHours);
            case PROFESSIONALS_TRAINED ->
                Counted.of(teaching.count(programme, span).professionalsTrained());
            case STUDENTS_REACHED -> Counted.of(teaching.count(programme, span).studentsReached());
            default -> throw new IllegalArgumentException("not counted here: " + indicator);
        };
    }

    private static Counted firstOffers(RelationFigures it) {
        return Counted.middle(it.daysToFirstOffer(), it.offered());
    }

    /**
     * Quarter by quarter, and only where each can be said: a year less three quarters would tell of the fourth, in which there may
     * be fewer people than may be told of.
     */
    private Counted of(Span span, Function<FeeFigures, Optional<BigDecimal>> what) {
        if (!span.isWholeQuarters()) {
            return Counted.NOTHING;
        }
        var each = span.quarters().stream().map(fees::count).map(what).toList();
        return each.stream().allMatch(Optional::isPresent)
                ? Counted.of(each.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Counted.NOTHING;
    }

    private static BigDecimal halfHours(BigDecimal minutes) {
        return Counted.halves(Math.round(minutes.doubleValue() / HALF_AN_HOUR));
    }
}
