package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Most people leave a face on a form and no words. Two years of them give the closed quarters something to count; how many
 * is each organisation's own rhythm, with a quiet summer.
 */
@Dependent
public class QuietHistory {
    private static final int QUARTERS = 9;
    private static final String THANKS = "Kiitos, että kerroit, miten kävi. Luemme jokaisen palautteen.";
    private static final String NO_CHANGE =
            "Kiitos palautteesta. Emme muuta tätä nyt, koska saman asian hoitaa jo toinen palvelu. Kerro, jos olemme väärässä.";
    private static final Mood[] MOODS = {
        Mood.VERY_WELL, Mood.WELL, Mood.WELL, Mood.BETWEEN, Mood.BADLY, Mood.VERY_WELL, Mood.CANNOT_SAY
    };

    @Inject
    private Parents parents;

    @Inject
    private Workers workers;

    void write(Host host, List<StaffId> staff, List<String> places, Almanac almanac) {
        var quarter = Quarter.of(almanac.today());
        for (int back = 0; back < QUARTERS; back++) {
            write(host, quarter, rhythm(host.slug(), back, almanac), staff, places, almanac);
            quarter = quarter.previous();
        }
    }

    private static int rhythm(String slug, int back, Almanac almanac) {
        var usual = switch (slug) {
            case "kasper" -> 16;
            case "lauste" -> 9;
            default -> 12;
        };
        return Math.max(4, usual - back + almanac.random().nextInt(5));
    }

    private void write(
            Host host, Quarter quarter, int many, List<StaffId> staff, List<String> places, Almanac almanac) {
        var tenant = new TenantId(host.id());
        for (int n = 0; n < many; n++) {
            var day =
                    almanac.working(quarter.firstDay().plusDays(almanac.random().nextInt(85)));
            if (almanac.hasCome(day)) {
                var item = nod(tenant, host.slug() + "-" + quarter + "-" + n, day, places, almanac);
                answer(tenant, item, day, staff.get(n % staff.size()), almanac);
            }
        }
    }

    /** What is older than a year is erased on the first night; its themes need not be put. */
    private static boolean isStillKept(LocalDate day, Almanac almanac) {
        return day.isAfter(almanac.today().minusYears(1));
    }

    private FeedbackId nod(TenantId tenant, String name, LocalDate day, List<String> places, Almanac almanac) {
        var random = almanac.random();
        var mood = MOODS[random.nextInt(MOODS.length)];
        var place = places.isEmpty() || random.nextInt(4) == 0
                ? Optional.<String>empty()
                : Optional.of(places.get(random.nextInt(places.size())));
        return parents.nod(tenant, name, mood, place, almanac.moment(day));
    }

    private void answer(TenantId tenant, FeedbackId item, LocalDate day, StaffId worker, Almanac almanac) {
        var random = almanac.random();
        var answeredOn = almanac.working(day.plusDays(1 + random.nextInt(random.nextInt(5) == 0 ? 25 : 9)));
        if (almanac.hasCome(answeredOn)) {
            var theme = ThemeCode.values()[random.nextInt(ThemeCode.values().length)];
            var kind = random.nextInt(6) == 0 ? AnswerKind.NO_CHANGE : AnswerKind.ANSWER;
            if (isStillKept(day, almanac)) {
                workers.read(tenant, worker, item, Set.of(theme), almanac.moment(day));
            }
            workers.answer(
                    tenant,
                    worker,
                    item,
                    kind,
                    kind == AnswerKind.ANSWER ? THANKS : NO_CHANGE,
                    almanac.moment(answeredOn));
        }
    }
}
