package fi.rinnalla.demo;

import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.access.CardWords;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.DraftText;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One organisation's year of stories: feedback, answers, verdicts and what became public. */
@Dependent
public class TenantHistory {
    /** Shorter than what is kept, so that no story is erased on the first night. */
    private static final int DAYS = 330;

    /** What nobody has answered yet came lately, though one or two are late. */
    private static final int DAYS_OPEN = 24;

    private static final int DAYS_REOPENED = 8;

    private static final Duration UNTIL_READ = Duration.ofHours(1);

    @Inject
    private Parents parents;

    @Inject
    private Workers workers;

    @Inject
    private Holders holders;

    /** Cards by what their holder finds: {@code answered}, {@code no-change}, {@code waiting}, {@code published}. */
    record WrittenCard(String words, String opens) {}

    List<WrittenCard> write(Host host, List<StaffId> staff, Almanac almanac) {
        var tenant = new TenantId(host.id());
        var stories = Story.of(host.slug());
        var cards = new ArrayList<WrittenCard>();
        for (int n = 0; n < stories.size(); n++) {
            var open = stories.get(n).outcome().isEmpty();
            var day = almanac.spread(n, stories.size(), open ? DAYS_OPEN : DAYS);
            var worker = staff.get(n % staff.size());
            var second = staff.get((n + 1) % staff.size());
            card(
                    tell(tenant, stories.get(n), almanac.hasCome(day) ? day : almanac.today(), worker, second, almanac),
                    cards);
        }
        return cards;
    }

    private Told tell(TenantId tenant, Story story, LocalDate day, StaffId worker, StaffId second, Almanac almanac) {
        var came = almanac.moment(day);
        var given = parents.tell(tenant, story, came);
        var answeredOn = story.outcome()
                .map(it -> almanac.working(day.plusDays(it.afterDays())))
                .filter(almanac::hasCome);
        if (answeredOn.isEmpty()) {
            if (story.read()) {
                workers.read(tenant, worker, given.id(), story.themes(), came.plus(UNTIL_READ));
            }
            return new Told(given.secret(), "waiting");
        }
        var outcome = story.outcome().orElseThrow();
        workers.read(
                tenant,
                worker,
                given.id(),
                story.themes(),
                almanac.moment(answeredOn.get().minusDays(1)));
        workers.answer(tenant, worker, given.id(), outcome.kind(), outcome.body(), almanac.moment(answeredOn.get()));
        var published = publish(tenant, story, given.id(), day, worker, second, almanac);
        story.verdict().ifPresent(it -> judge(tenant, given.id(), it, answeredOn.get(), almanac));
        return new Told(
                given.secret(),
                published ? "published" : outcome.kind().name().toLowerCase().replace('_', '-'));
    }

    private boolean publish(
            TenantId tenant,
            Story story,
            FeedbackId item,
            LocalDate given,
            StaffId worker,
            StaffId second,
            Almanac almanac) {
        var day = story.told()
                .map(it -> almanac.working(given.plusDays(it.afterDays())))
                .filter(almanac::hasCome);
        if (day.isEmpty()) {
            return false;
        }
        var told = story.told().orElseThrow();
        told.texts().forEach((language, pair) -> {
            var text = new DraftText(language, pair.said(), pair.done(), told.state(), true);
            var written = workers.draft(tenant, worker, item, text, almanac.moment(day.get()));
            if (story.card()) {
                holders.accept(tenant, item, written, almanac.moment(day.get()));
            }
            workers.approve(tenant, second, written, almanac.moment(day.get()));
        });
        return true;
    }

    private void judge(TenantId tenant, FeedbackId item, Verdict verdict, LocalDate answeredOn, Almanac almanac) {
        var usual = almanac.working(answeredOn.plusDays(30));
        var lately = almanac.working(almanac.today().minusDays(DAYS_REOPENED));
        var day = verdict == Verdict.NOT_VISIBLE && usual.isBefore(lately) ? lately : usual;
        if (almanac.hasCome(day)) {
            holders.judge(tenant, item, verdict, almanac.moment(day));
        }
    }

    private static void card(Told told, List<WrittenCard> cards) {
        told.secret().ifPresent(it -> cards.add(new WrittenCard(CardWords.of(it).spelled(), told.state())));
    }

    private record Told(Optional<CardSecret> secret, String state) {}
}
