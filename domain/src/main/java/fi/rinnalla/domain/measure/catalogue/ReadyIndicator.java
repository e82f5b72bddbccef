package fi.rinnalla.domain.measure.catalogue;

import static fi.rinnalla.domain.measure.Basis.COLLECTED;
import static fi.rinnalla.domain.measure.Basis.SAMPLE;
import static fi.rinnalla.domain.measure.catalogue.CountedFor.ORGANISATION;
import static fi.rinnalla.domain.measure.catalogue.CountedFor.PROGRAMME;
import static fi.rinnalla.domain.measure.catalogue.IndicatorTheme.CHANGE;
import static fi.rinnalla.domain.measure.catalogue.IndicatorTheme.OUTCOME;
import static fi.rinnalla.domain.measure.catalogue.IndicatorTheme.PEOPLE;
import static fi.rinnalla.domain.measure.catalogue.IndicatorTheme.REACH;
import static fi.rinnalla.domain.measure.catalogue.Quantity.COUNT;
import static fi.rinnalla.domain.measure.catalogue.Quantity.EUROS;
import static fi.rinnalla.domain.measure.catalogue.Quantity.HOURS;
import static fi.rinnalla.domain.measure.catalogue.Quantity.MEAN;
import static fi.rinnalla.domain.measure.catalogue.Quantity.MEDIAN_DAYS;
import static fi.rinnalla.domain.measure.catalogue.Quantity.SHARE;

import fi.rinnalla.domain.measure.Basis;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The indicators that are ready, the same for every organisation. What each counts is said in the texts under
 * {@code indicator.<code>}, and in arithmetic in the one place that counts it, such as {@code VisitFigures}.
 */
public enum ReadyIndicator {
    VISITS("visits", REACH, COUNT, COLLECTED, PROGRAMME, By.HOUR_FTE_EURO),
    FIRST_TIMERS("first-timers", REACH, COUNT, COLLECTED, PROGRAMME, By.HOUR_FTE_EURO),
    CALLS("calls", REACH, COUNT, COLLECTED, PROGRAMME, By.HOUR_FTE_EURO),
    /** Of calls everything is noted, of visits it is not. */
    GUIDANCE_GIVEN("guidance-given", REACH, COUNT, SAMPLE, PROGRAMME, By.HOUR_FTE_EURO),
    EVENTS_HELD("events-held", REACH, COUNT, COLLECTED, PROGRAMME, By.FTE_EURO),
    EVENT_ATTENDANCES("event-attendances", REACH, COUNT, COLLECTED, PROGRAMME, By.FTE_EURO),
    GROUPS_RUN("groups-run", REACH, COUNT, COLLECTED, PROGRAMME, By.FTE_EURO),
    GROUP_SESSIONS("group-sessions", REACH, COUNT, COLLECTED, PROGRAMME, By.FTE_EURO),
    GROUP_ATTENDANCES("group-attendances", REACH, COUNT, COLLECTED, PROGRAMME, By.FTE_EURO),
    INDIVIDUAL_MEETINGS("individual-meetings", REACH, COUNT, COLLECTED, ORGANISATION, By.FTE_EURO),
    MEETING_SUPPORT("meeting-support", REACH, COUNT, COLLECTED, ORGANISATION, By.FTE_EURO),
    OPEN_HOURS("open-hours", REACH, HOURS, COLLECTED, PROGRAMME, By.FTE_EURO),
    CANCELLED_OPENINGS("cancelled-openings", REACH, COUNT, COLLECTED, PROGRAMME, By.NOTHING),

    PARTNERS_IN_TRAINING("partners-in-training", PEOPLE, COUNT, COLLECTED, PROGRAMME, By.FTE_EURO),
    PARTNERS_GRADUATED("partners-graduated", PEOPLE, COUNT, COLLECTED, PROGRAMME, By.FTE_EURO),
    PARTNERS_ACTIVE("partners-active", PEOPLE, COUNT, COLLECTED, ORGANISATION, By.FTE_EURO),
    RELATIONS_STARTED("relations-started", PEOPLE, COUNT, COLLECTED, ORGANISATION, By.FTE_EURO),
    RELATIONS_ENDED_AS_PLANNED("relations-ended-as-planned", PEOPLE, COUNT, COLLECTED, ORGANISATION, By.FTE_EURO),
    PEER_MEETINGS("peer-meetings", PEOPLE, COUNT, COLLECTED, ORGANISATION, By.FTE_EURO),
    DAYS_TO_FIRST_OFFER("days-to-first-offer", PEOPLE, MEDIAN_DAYS, COLLECTED, ORGANISATION, By.NOTHING),
    ASSIGNMENTS("assignments", PEOPLE, COUNT, COLLECTED, PROGRAMME, By.FTE_EURO),
    FEES_PAID("fees-paid", PEOPLE, EUROS, COLLECTED, ORGANISATION, By.NOTHING),
    VOLUNTEER_HOURS("volunteer-hours", PEOPLE, HOURS, COLLECTED, ORGANISATION, By.NOTHING),
    PROFESSIONALS_TRAINED("professionals-trained", PEOPLE, COUNT, COLLECTED, PROGRAMME, By.FTE_EURO),
    STUDENTS_REACHED("students-reached", PEOPLE, COUNT, COLLECTED, PROGRAMME, By.FTE_EURO),

    FEEDBACK_RECEIVED("feedback-received", CHANGE, COUNT, COLLECTED, PROGRAMME, By.HOUR_FTE_EURO),
    FEEDBACK_ANSWERED_IN_TIME("feedback-answered-in-time", CHANGE, SHARE, COLLECTED, PROGRAMME, By.NOTHING),
    DAYS_TO_ANSWER("days-to-answer", CHANGE, MEDIAN_DAYS, COLLECTED, PROGRAMME, By.NOTHING),
    CHANGES_MADE("changes-made", CHANGE, COUNT, COLLECTED, PROGRAMME, By.FTE_EURO),
    NO_CHANGE_WITH_REASON("no-change-with-reason", CHANGE, COUNT, COLLECTED, PROGRAMME, By.NOTHING),
    /** Those say who open their card and feel like it. */
    CHANGE_VISIBLE_TO_AUTHORS("change-visible-to-authors", CHANGE, SHARE, SAMPLE, PROGRAMME, By.NOTHING),
    MODELS_BY_ADOPTION_STAGE("models-by-adoption-stage", CHANGE, COUNT, COLLECTED, ORGANISATION, By.NOTHING),

    EXIT_INFORMED("exit-informed", OUTCOME, MEAN, SAMPLE, ORGANISATION, By.NOTHING),
    EXIT_NEXT_STEP("exit-next-step", OUTCOME, MEAN, SAMPLE, ORGANISATION, By.NOTHING),
    EXIT_HEARD("exit-heard", OUTCOME, MEAN, SAMPLE, ORGANISATION, By.NOTHING),
    EXIT_LESS_ALONE("exit-less-alone", OUTCOME, MEAN, SAMPLE, ORGANISATION, By.NOTHING),
    START_END_CHANGE("start-end-change", OUTCOME, MEAN, SAMPLE, PROGRAMME, By.NOTHING);

    /** Listed, and said why they have no figure: nothing there is says it. */
    private static final Set<ReadyIndicator> NOT_COUNTED = EnumSet.of(START_END_CHANGE);

    private static final int VERSION = 1;

    private final IndicatorTheme theme;
    private final CountedFor countedFor;
    private final IndicatorDefinition definition;

    ReadyIndicator(
            String code,
            IndicatorTheme theme,
            Quantity quantity,
            Basis basis,
            CountedFor countedFor,
            Set<Denominator> denominators) {
        this.theme = theme;
        this.countedFor = countedFor;
        this.definition = new IndicatorDefinition(
                new IndicatorCode(code), VERSION, quantity, basis, denominators, Optional.empty());
    }

    public static Optional<ReadyIndicator> coded(IndicatorCode code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    public static List<ReadyIndicator> of(IndicatorTheme theme) {
        return Arrays.stream(values()).filter(it -> it.theme == theme).toList();
    }

    public IndicatorCode code() {
        return definition.code();
    }

    public IndicatorTheme theme() {
        return theme;
    }

    public CountedFor countedFor() {
        return countedFor;
    }

    public IndicatorDefinition definition() {
        return definition;
    }

    /** Whether there is anything to count it from. */
    public boolean isCounted() {
        return !NOT_COUNTED.contains(this);
    }

    private static final class By {
        static final Set<Denominator> NOTHING = Set.of();
        static final Set<Denominator> FTE_EURO = Set.of(Denominator.FTE, Denominator.EURO);
        static final Set<Denominator> HOUR_FTE_EURO = Set.of(Denominator.OPEN_HOUR, Denominator.FTE, Denominator.EURO);
    }
}
