package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.presence.DayCosts;
import fi.rinnalla.domain.presence.GuidedTo;
import fi.rinnalla.domain.presence.Presentees;
import fi.rinnalla.domain.presence.TalkTopic;
import fi.rinnalla.domain.presence.VisitDetails;
import fi.rinnalla.domain.presence.VisitKind;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.shared.WorkingDays;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.presence.AmendingAVisit;
import fi.rinnalla.services.presence.ClosingADay;
import fi.rinnalla.services.presence.CorrectingADay;
import fi.rinnalla.services.presence.TallyingVisits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Nearly two years of visits. Days long past were kept on paper and entered in the evening; of the last weeks the days are
 * closed and of some visits more is noted, and today somebody has tapped already.
 */
@Dependent
public class TallyHistory {
    private static final int DAYS = 700;
    private static final int DAYS_CLOSED = 30;

    /** A place's weekday of open doors, and how many come on a usual one. */
    private record Rhythm(int place, DayOfWeek weekday, int usual, int everyWeeks) {}

    private static final Map<String, List<Rhythm>> RHYTHMS = Map.of(
            "kasper", List.of(new Rhythm(0, DayOfWeek.TUESDAY, 11, 1), new Rhythm(1, DayOfWeek.THURSDAY, 7, 1)),
            "lauste", List.of(new Rhythm(0, DayOfWeek.TUESDAY, 6, 1), new Rhythm(0, DayOfWeek.THURSDAY, 8, 1)),
            "aspa", List.of(new Rhythm(0, DayOfWeek.FRIDAY, 4, 2)));

    private static final Map<String, String> PAYS =
            Map.of("kasper", "STEA", "lauste", "STEA", "aspa", "Hyvinvointialueen järjestöavustus");

    private static final List<VisitKind> TAPPED =
            List.of(VisitKind.PARENT, VisitKind.PARENT, VisitKind.FIRST_TIMER, VisitKind.RELATIVE);

    @Inject
    private Acting acting;

    @Inject
    private Provider<CorrectingADay> correcting;

    @Inject
    private Provider<ClosingADay> closing;

    /** What is noted of a visit in turn, day after day. */
    private static final List<VisitDetails> NOTED = List.of(
            new VisitDetails(Optional.of(Language.FI), Set.of(TalkTopic.COPING), true, Set.of()),
            new VisitDetails(
                    Optional.of(Language.FI),
                    Set.of(TalkTopic.PROCESS, TalkTopic.RIGHTS),
                    true,
                    Set.of(GuidedTo.LEGAL_AID)),
            new VisitDetails(Optional.of(Language.SV), Set.of(TalkTopic.MEETING), false, Set.of(GuidedTo.PEER_SUPPORT)),
            new VisitDetails(Optional.of(Language.FI), Set.of(TalkTopic.EVERYDAY), true, Set.of(GuidedTo.DEBT_ADVICE)));

    @Inject
    private Provider<TallyingVisits> tallying;

    @Inject
    private Provider<AmendingAVisit> amending;

    void write(Host host, List<StaffId> staff, List<String> places, Almanac almanac) {
        var tenant = new TenantId(host.id());
        var random = new Random(host.slug().hashCode() + 7L);
        for (var rhythm : RHYTHMS.get(host.slug())) {
            var place = places.get(rhythm.place());
            var weeks = 0;
            for (var day = almanac.today().minusDays(DAYS); day.isBefore(almanac.today()); day = day.plusDays(1)) {
                if (day.getDayOfWeek() == rhythm.weekday() && weeks++ % rhythm.everyWeeks() == 0 && isOpen(day)) {
                    var worker = staff.get(random.nextInt(staff.size()));
                    noteSome(tenant, worker, place, day, almanac);
                    enter(tenant, worker, place, day, counts(rhythm.usual(), random));
                    close(host, worker, place, day, random, almanac);
                }
            }
        }
        tapToday(tenant, staff.get(0), places.get(0), host.slug(), almanac);
    }

    /** Summers are quiet, and nobody is there on holidays. */
    private static boolean isOpen(LocalDate day) {
        return day.getMonth() != Month.JULY && WorkingDays.isWorkingDay(day);
    }

    private static Map<VisitKind, Integer> counts(int usual, Random random) {
        var parents = Math.max(1, usual - 3 + random.nextInt(6));
        var counts = new EnumMap<VisitKind, Integer>(VisitKind.class);
        counts.put(VisitKind.PARENT, parents);
        counts.put(VisitKind.FIRST_TIMER, random.nextInt(2 + usual / 5));
        counts.put(VisitKind.RELATIVE, random.nextInt(3));
        counts.put(VisitKind.PROFESSIONAL, random.nextInt(3) / 2);
        return counts;
    }

    /** Two of the visits of a day of the last weeks were tapped, and somebody had the time to add to them. */
    private void noteSome(TenantId tenant, StaffId worker, String place, LocalDate day, Almanac almanac) {
        if (day.isAfter(almanac.today().minusDays(DAYS_CLOSED))) {
            for (var n = 0; n < 2; n++) {
                var form = "demo noted " + place + day + n;
                var details = NOTED.get((day.getDayOfYear() + n) % NOTED.size());
                var moment = day.atTime(10, 5).atZone(Helsinki.ZONE).toInstant();
                acting.worker(
                        tenant,
                        worker,
                        moment,
                        () -> tallying.get()
                                .tap(place, day, VisitKind.PARENT, form)
                                .map(it -> amending.get().describe(it, details, Optional.of(moment))));
            }
        }
    }

    private void enter(TenantId tenant, StaffId worker, String place, LocalDate day, Map<VisitKind, Integer> counts) {
        var form = Digest.of("demo " + tenant.value() + place + day);
        acting.worker(tenant, worker, evening(day), () -> correcting.get().correct(place, day, counts, form));
    }

    private void close(Host host, StaffId worker, String place, LocalDate day, Random random, Almanac almanac) {
        if (day.isAfter(almanac.today().minusDays(DAYS_CLOSED))) {
            var costs = DayCosts.of(2_000 + 50 * random.nextInt(60), PAYS.get(host.slug()));
            var there = Presentees.of(1 + random.nextInt(2), random.nextInt(3), random.nextInt(2));
            acting.worker(
                    new TenantId(host.id()),
                    worker,
                    evening(day),
                    () -> closing.get().close(place, day, costs, there));
        }
    }

    private void tapToday(TenantId tenant, StaffId worker, String place, String slug, Almanac almanac) {
        for (var n = 0; n < TAPPED.size(); n++) {
            var kind = TAPPED.get(n);
            var form = "demo tap " + slug + n;
            acting.worker(
                    tenant,
                    worker,
                    almanac.today().atStartOfDay(Helsinki.ZONE).plusHours(9).toInstant(),
                    () -> tallying.get().tap(place, almanac.today(), kind, form));
        }
    }

    private static Instant evening(LocalDate day) {
        return day.atTime(15, 20).atZone(Helsinki.ZONE).toInstant();
    }
}
