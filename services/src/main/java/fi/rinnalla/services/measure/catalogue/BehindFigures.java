package fi.rinnalla.services.measure.catalogue;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.measure.CallFigures;
import fi.rinnalla.domain.measure.GatheringFact;
import fi.rinnalla.domain.measure.OpeningFigures;
import fi.rinnalla.domain.measure.Span;
import fi.rinnalla.domain.measure.VisitFigures;
import fi.rinnalla.domain.measure.catalogue.CountedRow;
import fi.rinnalla.domain.measure.catalogue.ReadyIndicator;
import fi.rinnalla.domain.measure.catalogue.RowKind;
import fi.rinnalla.domain.measure.catalogue.RowsBehind;
import fi.rinnalla.domain.presence.CallCount;
import fi.rinnalla.domain.presence.VisitCount;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.services.measure.CountingOpenHours;
import fi.rinnalla.services.measure.CountingTheQuarter;
import fi.rinnalla.services.measure.Encounters;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of which a figure is made, for those who see them in their own room anyway. What parents answered without a name has no
 * rows; of what is told of a few people only, such as fees, they are not shown; and of a median or a share there is no sum.
 */
@Dependent
public class BehindFigures {
    private final Encounters encounters;
    private final CountingTheQuarter counting;
    private final CountingOpenHours openHours;
    private final CountingChange change;
    private final RowsBehind rows;
    private final DoorNames names;

    @Inject
    public BehindFigures(
            Encounters encounters,
            CountingTheQuarter counting,
            CountingOpenHours openHours,
            CountingChange change,
            RowsBehind rows,
            DoorNames names) {
        this.encounters = encounters;
        this.counting = counting;
        this.openHours = openHours;
        this.change = change;
        this.rows = rows;
        this.names = names;
    }

    boolean areThere(ReadyIndicator indicator) {
        return seenWith(indicator).isPresent();
    }

    /** Whoever may this sees the rows; nobody does where there are none to see. */
    Optional<Permission> seenWith(ReadyIndicator indicator) {
        return Optional.ofNullable(
                switch (indicator) {
                    case VISITS, FIRST_TIMERS -> Permission.KEEP_THE_TALLY;
                    case CALLS -> Permission.LOG_CALLS;
                    case EVENTS_HELD, EVENT_ATTENDANCES, GROUPS_RUN, GROUP_SESSIONS, GROUP_ATTENDANCES ->
                        Permission.RUN_GATHERINGS;
                    case OPEN_HOURS, CANCELLED_OPENINGS -> Permission.SEE_OWN_FIGURES;
                    case ASSIGNMENTS -> Permission.CARRY_ASSIGNMENTS;
                    case PROFESSIONALS_TRAINED, STUDENTS_REACHED -> Permission.TRAIN_PROFESSIONALS;
                    case RELATIONS_STARTED, RELATIONS_ENDED_AS_PLANNED -> Permission.CARRY_RELATIONS;
                    case FEEDBACK_RECEIVED, NO_CHANGE_WITH_REASON -> Permission.READ_THE_INBOX;
                    case CHANGES_MADE -> Permission.DRAFT_PUBLICATIONS;
                    case MODELS_BY_ADOPTION_STAGE -> Permission.READ_MODELS;
                    default -> null;
                });
    }

    /** Newest first; their numbers add up to the figure. */
    List<CountedRow> rows(ReadyIndicator indicator, ProgrammeId programme, Span span) {
        return unsorted(indicator, programme, span).stream()
                .filter(it -> it.n().signum() != 0)
                .sorted(CountedRow.ORDER)
                .toList();
    }

    private List<CountedRow> unsorted(ReadyIndicator indicator, ProgrammeId programme, Span span) {
        return switch (indicator) {
            case VISITS -> visits(programme, span, VisitFigures::visits);
            case FIRST_TIMERS -> visits(programme, span, VisitFigures::firstTimers);
            case CALLS -> calls(programme, span);
            case EVENTS_HELD -> meetings(GatheringKind.EVENT, programme, span, it -> 1);
            case EVENT_ATTENDANCES ->
                meetings(GatheringKind.EVENT, programme, span, it -> it.came().all());
            case GROUP_SESSIONS -> meetings(GatheringKind.GROUP, programme, span, it -> 1);
            case GROUP_ATTENDANCES ->
                meetings(GatheringKind.GROUP, programme, span, it -> it.came().all());
            case GROUPS_RUN -> groups(programme, span);
            case OPEN_HOURS -> openings(programme, span, it -> Counted.exactly(it.open()));
            case CANCELLED_OPENINGS -> openings(programme, span, it -> BigDecimal.valueOf(it.cancelled()));
            case ASSIGNMENTS -> rows.assignments(programme, span);
            case PROFESSIONALS_TRAINED -> rows.professionals(programme, span);
            case STUDENTS_REACHED -> rows.students(programme, span);
            case RELATIONS_STARTED -> rows.relationsStarted(span);
            case RELATIONS_ENDED_AS_PLANNED -> rows.relationsEndedAsPlanned(span);
            case FEEDBACK_RECEIVED -> rows.feedbackReceived(programme, span);
            case NO_CHANGE_WITH_REASON -> rows.noChange(programme, span);
            case CHANGES_MADE -> rows.changes(programme, span);
            case MODELS_BY_ADOPTION_STAGE -> change.adoptionsOn(span.last());
            default -> throw new IllegalArgumentException("nothing to see behind " + indicator);
        };
    }

    private List<CountedRow> visits(ProgrammeId programme, Span span, ToIntFunction<VisitFigures> n) {
        return ofDays(
                encounters.visits(programme, span.first(), span.last()),
                it -> new OfADay(it.place().value(), it.day()),
                RowKind.VISITS_OF_A_DAY,
                (List<VisitCount> it) -> n.applyAsInt(VisitFigures.of(it)));
    }

    private List<CountedRow> calls(ProgrammeId programme, Span span) {
        return ofDays(
                encounters.calls(programme, span.first(), span.last()),
                it -> new OfADay(it.line().value(), it.day()),
                RowKind.CALLS_OF_A_DAY,
                (List<CallCount> it) -> CallFigures.of(it).calls());
    }

    private <T> List<CountedRow> ofDays(
            List<T> counts, Function<T, OfADay> when, RowKind kind, ToIntFunction<List<T>> n) {
        var called = names.all();
        return counts.stream().collect(Collectors.groupingBy(when)).entrySet().stream()
                .map(it -> CountedRow.of(
                        kind,
                        it.getKey().door(),
                        it.getKey().day(),
                        called.getOrDefault(it.getKey().door(), ""),
                        n.applyAsInt(it.getValue())))
                .toList();
    }

    /** Also those to which nobody came: they were held. */
    private List<CountedRow> meetings(
            GatheringKind kind, ProgrammeId programme, Span span, ToIntFunction<GatheringFact> n) {
        return held(kind, programme, span)
                .map(it -> CountedRow.of(RowKind.MEETING, it.gathering().value(), it.day(), "", n.applyAsInt(it)))
                .toList();
    }

    /** Each once, on the first day on which it met. */
    private List<CountedRow> groups(ProgrammeId programme, Span span) {
        return new ArrayList<>(meetings(GatheringKind.GROUP, programme, span, it -> 1).stream()
                .collect(Collectors.toMap(
                        CountedRow::id, it -> it, (one, other) -> one.day().isBefore(other.day()) ? one : other))
                .values());
    }

    private Stream<GatheringFact> held(GatheringKind kind, ProgrammeId programme, Span span) {
        return counting.meetings(programme, span).stream().filter(it -> it.kind() == kind);
    }

    private List<CountedRow> openings(ProgrammeId programme, Span span, Function<OpeningFigures, BigDecimal> n) {
        return openHours.days(programme, span).stream()
                .map(it -> new CountedRow(RowKind.OPENING, it.door(), it.day(), it.name(), n.apply(it.figures())))
                .toList();
    }

    private record OfADay(UUID door, LocalDate day) {}
}
