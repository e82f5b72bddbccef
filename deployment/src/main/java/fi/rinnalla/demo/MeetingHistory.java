package fi.rinnalla.demo;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.MeetingKind;
import fi.rinnalla.domain.support.MeetingPlan;
import fi.rinnalla.domain.support.MeetingText;
import fi.rinnalla.domain.support.PartOfDay;
import fi.rinnalla.domain.support.WhoComes;
import fi.rinnalla.services.support.KeepingMyMeeting;
import fi.rinnalla.services.support.MeetingWords;
import fi.rinnalla.services.support.PlanningMeetings;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Somebody comes along to an invented meeting: planned, thought of beforehand, and held where its day has come. */
@Dependent
public class MeetingHistory {
    @Inject
    private Acting acting;

    @Inject
    private Provider<PlanningMeetings> planning;

    @Inject
    private Provider<KeepingMyMeeting> own;

    void write(IndividualHistory.Pair pair, JsonObject told, Instant asked, Almanac almanac) {
        var day = day(told, almanac);
        var form = Digest.of("demo meeting " + pair.request().value());
        acting.worker(
                pair.tenant(),
                pair.worker(),
                asked,
                () -> planning.get().plan(pair.request(), form, plan(told, day), town(told)));
        if (told.containsKey("sheet")) {
            var sheet = sheet(told.getJsonObject("sheet"));
            var shared = told.getBoolean("shared", false);
            acting.holder(pair.tenant(), pair.card(), asked, () -> own.get().prepare(pair.request(), sheet, shared));
        }
        if (!day.isAfter(almanac.today()) && told.getBoolean("held", false)) {
            acting.worker(
                    pair.tenant(),
                    pair.worker(),
                    almanac.moment(day),
                    () -> planning.get().hold(pair.request()));
        }
    }

    private static LocalDate day(JsonObject told, Almanac almanac) {
        return told.containsKey("workingDaysAgo")
                ? RequestHistory.daysAgo(almanac, told.getInt("workingDaysAgo"))
                : almanac.working(almanac.today().plusDays(told.getInt("inDays")));
    }

    private static MeetingPlan plan(JsonObject told, LocalDate day) {
        return new MeetingPlan(
                day,
                PartOfDay.valueOf(told.getString("part")),
                MeetingKind.valueOf(told.getString("kind")),
                !told.containsKey("town"),
                WhoComes.valueOf(told.getString("comes")),
                told.getString("called", ""));
    }

    private static MeetingWords town(JsonObject told) {
        return new MeetingWords(Map.of(MeetingText.TOWN, told.getString("town", "")));
    }

    private static MeetingWords sheet(JsonObject told) {
        var texts = new EnumMap<MeetingText, String>(MeetingText.class);
        told.keySet().forEach(it -> texts.put(MeetingText.valueOf(it), told.getString(it)));
        return new MeetingWords(texts);
    }
}
