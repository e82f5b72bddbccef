package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.presence.CallLength;
import fi.rinnalla.domain.presence.CallerCounty;
import fi.rinnalla.domain.presence.CallerKind;
import fi.rinnalla.domain.presence.Guidance;
import fi.rinnalla.domain.presence.GuidedTo;
import fi.rinnalla.domain.presence.LineId;
import fi.rinnalla.domain.presence.LoggedCall;
import fi.rinnalla.domain.presence.TalkTopic;
import fi.rinnalla.domain.presence.TimeBand;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.shared.WorkingDays;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.presence.LoggingCalls;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Nearly two years of calls on the line's weekday, and a few on today. */
@Dependent
public class CallHistory {
    private static final int DAYS = 700;

    /** The line's weekday, and how many call on a usual one. */
    private record Rhythm(DayOfWeek weekday, int usual, int everyWeeks) {}

    private static final Map<String, Rhythm> RHYTHMS = Map.of(
            "kasper", new Rhythm(DayOfWeek.WEDNESDAY, 3, 1),
            "lauste", new Rhythm(DayOfWeek.MONDAY, 2, 1),
            "aspa", new Rhythm(DayOfWeek.TUESDAY, 2, 4));

    @Inject
    private Acting acting;

    @Inject
    private Provider<LoggingCalls> logging;

    void write(Host host, List<StaffId> staff, List<LineId> lines, Almanac almanac) {
        var tenant = new TenantId(host.id());
        var random = new Random(host.slug().hashCode() + 11L);
        var rhythm = RHYTHMS.get(host.slug());
        var line = lines.get(0);
        var weeks = 0;
        for (var day = almanac.today().minusDays(DAYS); day.isBefore(almanac.today()); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == rhythm.weekday() && weeks++ % rhythm.everyWeeks() == 0 && isOpen(day)) {
                log(tenant, staff, line, day, Math.max(1, rhythm.usual() - 1 + random.nextInt(3)), random);
            }
        }
        log(tenant, staff, line, almanac.today(), 3, random);
    }

    private static boolean isOpen(LocalDate day) {
        return day.getMonth() != Month.JULY && WorkingDays.isWorkingDay(day);
    }

    private void log(TenantId tenant, List<StaffId> staff, LineId line, LocalDate day, int many, Random random) {
        var worker = staff.get(random.nextInt(staff.size()));
        var moment = day.atTime(9, 30).atZone(Helsinki.ZONE).toInstant();
        for (var n = 0; n < many; n++) {
            var form = Digest.of("demo call " + tenant.value() + day + n);
            var call = call(random);
            var missed = random.nextInt(6) == 0;
            acting.worker(
                    tenant,
                    worker,
                    moment,
                    () -> missed
                            ? logging.get().missed(line, form)
                            : logging.get().answered(line, form, call));
        }
    }

    private static LoggedCall call(Random random) {
        var given = random.nextInt(3) == 0
                ? Set.of(Guidance.LISTENING)
                : Set.of(Guidance.LISTENING, one(Guidance.INFORMATION, Guidance.SORTING_OUT, Guidance.RIGHTS, random));
        return new LoggedCall(
                one(TimeBand.MORNING, TimeBand.MORNING, TimeBand.AFTERNOON, random),
                CallLength.values()[random.nextInt(CallLength.values().length)],
                one(CallerKind.PARENT, CallerKind.PARENT, CallerKind.RELATIVE, random),
                Set.of(TalkTopic.values()[random.nextInt(TalkTopic.values().length)]),
                one(CallerCounty.OWN, CallerCounty.OWN, CallerCounty.OTHER, random),
                random.nextInt(9) == 0 ? Language.SV : Language.FI,
                given,
                random.nextInt(3) == 0
                        ? Set.of(GuidedTo.values()[random.nextInt(GuidedTo.values().length)])
                        : Set.of());
    }

    private static <T> T one(T first, T second, T third, Random random) {
        return List.of(first, second, third).get(random.nextInt(3));
    }
}
