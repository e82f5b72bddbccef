package fi.rinnalla.demo;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.Exercise;
import fi.rinnalla.domain.support.RatedMoment;
import fi.rinnalla.domain.support.RatedQuestion;
import fi.rinnalla.domain.support.Rating;
import fi.rinnalla.services.support.CoachingView;
import fi.rinnalla.services.support.GoalsForm;
import fi.rinnalla.services.support.KeepingMyCoaching;
import fi.rinnalla.services.support.RunningCoachings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** An invented coaching: its goals, its sessions one after the other, and its end where it has come. */
@Dependent
public class CoachingHistory {
    @Inject
    private Acting acting;

    @Inject
    private Provider<RunningCoachings> running;

    @Inject
    private Provider<KeepingMyCoaching> own;

    void write(IndividualHistory.Pair pair, JsonObject told, Instant asked, Almanac almanac) {
        var form = Digest.of("demo coaching " + pair.request().value());
        acting.worker(
                pair.tenant(),
                pair.worker(),
                asked,
                () -> running.get().begin(pair.request(), form, told.getInt("planned")));
        aim(pair, told, false, asked);
        rate(pair, told, RatedMoment.COACHING_START, asked);
        told.getJsonArray("sessions").getValuesAs(JsonObject.class).forEach(it -> meet(pair, it, almanac));
        var now = almanac.moment(almanac.today());
        if (told.getBoolean("ended", false)) {
            acting.worker(pair.tenant(), pair.worker(), now, () -> running.get().end(pair.request()));
            aim(pair, told, true, now);
            rate(pair, told, RatedMoment.COACHING_END, now);
        }
    }

    private void aim(IndividualHistory.Pair pair, JsonObject told, boolean ended, Instant moment) {
        var lines = told.getJsonArray("goals").getValuesAs(JsonObject.class).stream()
                .map(it -> new GoalsForm.Line(
                        it.getString("words"),
                        OptionalInt.of(it.getInt("start")),
                        ended ? OptionalInt.of(it.getInt("end")) : OptionalInt.empty()))
                .toList();
        var goals = new GoalsForm(lines, told.getBoolean("shared"));
        acting.holder(pair.tenant(), pair.card(), moment, () -> own.get().aimFor(pair.request(), goals));
    }

    private void rate(IndividualHistory.Pair pair, JsonObject told, RatedMoment moment, Instant when) {
        var key = moment == RatedMoment.COACHING_START ? "start" : "end";
        if (told.containsKey(key)) {
            var steps = new EnumMap<RatedQuestion, Integer>(RatedQuestion.class);
            var rated = told.getJsonObject(key);
            rated.keySet().forEach(it -> steps.put(RatedQuestion.valueOf(it), rated.getInt(it)));
            acting.holder(
                    pair.tenant(), pair.card(), when, () -> own.get().rate(pair.request(), moment, new Rating(steps)));
        }
    }

    private void meet(IndividualHistory.Pair pair, JsonObject told, Almanac almanac) {
        var past = told.containsKey("workingDaysAgo");
        LocalDate day = past
                ? RequestHistory.daysAgo(almanac, told.getInt("workingDaysAgo"))
                : almanac.working(almanac.today().plusDays(told.getInt("inDays")));
        var moment = almanac.moment(past ? day : almanac.today());
        var form = Digest.of("demo session " + pair.request().value() + day);
        acting.worker(pair.tenant(), pair.worker(), moment, () -> running.get().agreeOn(pair.request(), form, day));
        if (past) {
            var exercise = Optional.of(Exercise.valueOf(told.getString("exercise")));
            acting.worker(pair.tenant(), pair.worker(), moment, () -> {
                var session = last(sessions(pair));
                return running.get().hold(pair.request(), session.id(), exercise);
            });
        }
    }

    private List<CoachingView.Met> sessions(IndividualHistory.Pair pair) {
        return running.get().of(pair.request()).coaching().orElseThrow().sessions();
    }

    /** They are by their days, and written one after the other. */
    private static CoachingView.Met last(List<CoachingView.Met> sessions) {
        return sessions.get(sessions.size() - 1);
    }
}
