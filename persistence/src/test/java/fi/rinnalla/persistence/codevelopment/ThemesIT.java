package fi.rinnalla.persistence.codevelopment;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.codevelopment.BatchRule;
import fi.rinnalla.domain.codevelopment.Change;
import fi.rinnalla.domain.codevelopment.IdeaId;
import fi.rinnalla.domain.codevelopment.IdeaWords;
import fi.rinnalla.domain.codevelopment.PastTitle;
import fi.rinnalla.domain.codevelopment.Plan;
import fi.rinnalla.domain.codevelopment.Proposer;
import fi.rinnalla.domain.codevelopment.Step;
import fi.rinnalla.domain.codevelopment.Theme;
import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.codevelopment.ThemeWords;
import fi.rinnalla.domain.codevelopment.TitleCorrection;
import fi.rinnalla.domain.codevelopment.Trial;
import fi.rinnalla.domain.codevelopment.TrialPlan;
import fi.rinnalla.domain.codevelopment.Turn;
import fi.rinnalla.domain.codevelopment.TurnTaken;
import fi.rinnalla.domain.codevelopment.Unit;
import fi.rinnalla.domain.feedback.DraftOutcome.Drafted;
import fi.rinnalla.domain.feedback.DraftText;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.Publication;
import fi.rinnalla.domain.feedback.PublishedFilter;
import fi.rinnalla.domain.feedback.PublishedRow;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.persistence.feedback.StoredFeedback;
import fi.rinnalla.persistence.feedback.StoredPublications;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A theme in the database")
class ThemesIT {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 6);
    private static final Instant NOW = Instant.parse("2026-05-06T09:00:00Z");
    private static final Unit UNIT = new Unit(County.CENTRAL_UUSIMAA, Optional.empty());
    private static final ThemeId THEME = new ThemeId(UUID.randomUUID());

    private final Database database = Database.get();
    private final List<FeedbackId> ours = new ArrayList<>();
    private FeedbackId theirs;
    private StaffId worker;

    /** Six in one house, each with a card of its own, and one next door. */
    @BeforeEach
    void feedback_in_two_houses() throws SQLException {
        database.empty();
        try (var app = database.app(B)) {
            theirs = new FeedbackId(Furnished.in(app, B).feedback());
            app.commit();
        }
        try (var app = database.app(A)) {
            for (int n = 0; n < 6; n++) {
                var house = Furnished.in(app, A);
                ours.add(new FeedbackId(house.feedback()));
                worker = new StaffId(house.account());
            }
            Sql.run(app, "delete from app.theme");
            Sql.run(app, "delete from app.publication");
            Sql.run(app, "update app.feedback set use_of_words = 'MINE'");
            app.commit();
        }
    }

    @Test
    void goes_all_the_way_and_is_read_back_as_it_was_written() {
        heard(5);
        var idea = new IdeaId(UUID.randomUUID());
        database.in(A, em -> {
            var theme = new StoredThemes(em).hold(THEME).orElseThrow();
            assertThat(gather(new StoredThemes(em), theme)).isTrue();
            theme.understand(DAY);
            theme.propose(idea, new IdeaWords("Ajat menevät ohi", "kaikki", Proposer.BOTH), DAY);
            theme.tryOut(new TrialPlan(idea, "Ilta", "Hallissa", DAY, DAY.plusWeeks(3), "Käynnit"), DAY);
        });
        database.in(A, em -> {
            var theme = new StoredThemes(em).hold(THEME).orElseThrow();
            theme.goOnTrying("Vielä vähän.", DAY.plusWeeks(5), DAY);
            theme.takeIntoUse("Käyntejä tuli enemmän.", DAY);
            theme.change(Map.of(Language.FI, "Auki iltaisin"), EnumSet.of(Language.FI), DAY);
        });

        var found = database.from(A, em -> {
            var theme = new StoredThemes(em).find(THEME).orElseThrow();
            assertThat(theme.turns().stream().map(TurnTaken::turn))
                    .containsExactly(
                            Turn.HEARD,
                            Turn.UNDERSTOOD,
                            Turn.IDEA,
                            Turn.TRIAL,
                            Turn.TRIAL_GOES_ON,
                            Turn.DECIDED_TO_USE,
                            Turn.IN_USE);
            assertThat(theme.trial().map(Trial::until)).contains(DAY.plusWeeks(5));
            assertThat(theme.lastChange().map(Change::words)).contains(Map.of(Language.FI, "Auki iltaisin"));
            assertThat(theme.decisions()).hasSize(2);
            return theme;
        });
        assertThat(found.itemCount()).isEqualTo(5);
        assertThat(found.step()).isEqualTo(Step.IN_USE);
        assertThat(database.<List<ThemeId>>from(
                        B,
                        em -> new StoredThemes(em)
                                .all(10).stream().map(Theme::id).toList()))
                .hasSize(1)
                .doesNotContain(THEME);
    }

    @Test
    void is_not_there_next_door() {
        heard(1);

        assertThat(database.<Optional<Theme>>from(B, em -> new StoredThemes(em).find(THEME)))
                .isEmpty();
        assertThat(database.<Optional<Theme>>from(B, em -> new StoredThemes(em).of(ours.get(0))))
                .isEmpty();
        assertThat(database.<Map<?, ?>>from(B, em -> new StoredThemes(em).cards(ours)))
                .isEmpty();
    }

    @Test
    void keeps_every_title_it_had_and_shows_them_to_nobody_next_door() {
        heard(1);
        database.in(A, em -> {
            var theme = new StoredThemes(em).hold(THEME).orElseThrow();
            theme.correct(new TitleCorrection("Ajta", "", true), DAY);
            theme.correct(new TitleCorrection("Tapaamisajat", "Kirjoitusvirhe", true), DAY.plusDays(1));
        });

        assertThat(database.<List<PastTitle>>from(
                        A, em -> new StoredThemes(em).find(THEME).orElseThrow().pastTitles()))
                .containsExactly(
                        new PastTitle(1, "Ajat", Optional.empty(), DAY),
                        new PastTitle(2, "Ajta", Optional.of("Kirjoitusvirhe"), DAY.plusDays(1)));
        assertThat(database.<Number>from(B, em -> (Number)
                                em.createNativeQuery("select count(*) from app.theme_title where title =" + " 'Ajat'")
                                        .getSingleResult())
                        .longValue())
                .isZero();
        assertThatThrownBy(() -> database.in(
                        A,
                        em -> em.createNativeQuery("update app.theme_title set title = 'Muu'")
                                .executeUpdate()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void is_counted_as_late_by_its_step_where_its_day_or_its_trials_is_over_and_next_door_has_its_own() {
        heard(5);
        assertThat(late(DAY.plusWeeks(3), true)).isEqualTo(Map.of(Step.HEARD, 1));
        assertThat(late(DAY.plusWeeks(3), false))
                .as("it is not open to groups yet")
                .isEmpty();
        tried();
        assertThat(late(DAY.plusWeeks(1), false)).isEmpty();
        assertThat(late(DAY.plusWeeks(2), false))
                .as("the trial is over, though the next day is ahead")
                .isEqualTo(Map.of(Step.TRIAL, 1));

        database.in(A, em -> {
            var theme = new StoredThemes(em).hold(THEME).orElseThrow();
            theme.takeIntoUse("", DAY);
            theme.change(Map.of(Language.FI, "Auki iltaisin"), EnumSet.of(Language.FI), DAY);
            theme.plan(new Plan(Role.FACILITATOR, DAY.plusWeeks(4)));
        });
        assertThat(late(DAY.plusWeeks(4), false)).isEmpty();
        assertThat(late(DAY.plusWeeks(4).plusDays(1), false)).isEqualTo(Map.of(Step.IN_USE, 1));

        database.in(A, em -> new StoredThemes(em).hold(THEME).orElseThrow().check(DAY));
        assertThat(late(DAY.plusYears(1), true)).isEmpty();
        assertThat(database.<Map<Step, Integer>>from(B, em -> new StoredThemes(em).late(DAY.plusYears(1), true)))
                .as("furnished with one of its own")
                .isEqualTo(Map.of(Step.IN_USE, 1));
    }

    private Map<Step, Integer> late(LocalDate today, boolean gathering) {
        return database.from(A, em -> new StoredThemes(em).late(today, gathering));
    }

    private void tried() {
        var idea = new IdeaId(UUID.randomUUID());
        database.in(A, em -> {
            var theme = new StoredThemes(em).hold(THEME).orElseThrow();
            gather(new StoredThemes(em), theme);
            theme.understand(DAY);
            theme.propose(idea, new IdeaWords("Ajat menevät ohi", "kaikki", Proposer.BOTH), DAY);
            theme.tryOut(new TrialPlan(idea, "Ilta", "Hallissa", DAY, DAY.plusDays(10), "Käynnit"), DAY);
            theme.plan(new Plan(Role.FACILITATOR, DAY.plusWeeks(8)));
        });
    }

    @Test
    void takes_no_feedback_from_next_door() {
        heard(1);

        assertThatThrownBy(() -> database.in(
                        A, em -> new StoredThemes(em).hold(THEME).orElseThrow().put(theirs, UNIT, DAY)))
                .hasStackTraceContaining("theme_item");
    }

    @Test
    void goes_on_no_further_in_the_database_than_by_the_rules() {
        heard(1);

        assertThatThrownBy(() -> {
                    try (var app = database.app(A)) {
                        Sql.run(app, "update app.theme set step = 'UNDERSTOOD' where id = ?", THEME.value());
                    }
                })
                .hasMessageContaining("theme");
        assertThatThrownBy(() -> {
                    try (var app = database.app(A)) {
                        Sql.run(
                                app,
                                "update app.theme set batches = 1, told = 4, opened_on = made_on where id = ?",
                                THEME.value());
                    }
                })
                .hasMessageContaining("theme");
    }

    @Test
    void keeps_how_many_have_gone_on_when_an_author_takes_everything_back() throws SQLException {
        heard(5);
        database.in(
                A,
                em -> gather(
                        new StoredThemes(em), new StoredThemes(em).hold(THEME).orElseThrow()));

        database.in(A, em -> {
            var items = new StoredFeedback(em);
            items.remove(items.hold(ours.get(0)).orElseThrow());
        });

        var left = database.from(A, em -> {
            var theme = new StoredThemes(em).find(THEME).orElseThrow();
            assertThat(theme.items()).hasSize(4);
            return theme.itemCount();
        });
        assertThat(left).isEqualTo(5);
    }

    @Test
    void hears_only_what_its_own_authors_say_and_only_since_the_change() {
        heard(3);
        database.in(A, em -> {
            var items = new StoredFeedback(em);
            judge(items, ours.get(0), Verdict.VISIBLE, DAY.minusDays(1));
            judge(items, ours.get(1), Verdict.NOT_VISIBLE, DAY);
            judge(items, ours.get(5), Verdict.PARTLY, DAY);
        });

        assertThat(database.<List<Verdict>>from(A, em -> new StoredThemes(em).verdicts(THEME, DAY)))
                .containsExactly(Verdict.NOT_VISIBLE);
    }

    @Test
    void has_words_for_groups_that_are_shared_and_never_published() {
        heard(5);
        var text = DraftText.forGroups(Language.FI, "Aikoja oli vaikea saada.", Set.of());
        var id = database.from(A, em -> {
            var about = new StoredFeedback(em).hold(ours.get(0)).orElseThrow();
            var drafted = ((Drafted) Publication.draft(about, text, worker, NOW)).publication();
            new StoredPublications(em).add(drafted);
            drafted.offer(about);
            drafted.acceptedByAuthor(DAY);
            return drafted.id();
        });
        database.in(
                A,
                em -> new StoredPublications(em)
                        .hold(id)
                        .orElseThrow()
                        .approve(worker, false, NOW.plusSeconds(86_400)));

        var later = DAY.plusWeeks(2);
        assertThat(database.<List<String>>from(
                        A,
                        em -> new StoredPublications(em)
                                .shared(ours, later).stream()
                                        .map(Publication::said)
                                        .toList()))
                .containsExactly("Aikoja oli vaikea saada.");
        assertThat(database.<List<PublishedRow>>from(
                        A,
                        em -> new StoredPublications(em)
                                .published(later, Language.FI, PublishedFilter.everything(), Optional.empty(), 10)
                                .rows()))
                .isEmpty();
        assertThat(database.<List<Publication>>from(B, em -> new StoredPublications(em).shared(ours, later)))
                .isEmpty();
    }

    private void heard(int many) {
        database.in(A, em -> {
            var theme = Theme.heard(
                    THEME,
                    Digest.of("form"),
                    UNIT,
                    new ThemeWords(Language.FI, "Ajat", "Aikoja on vaikea saada.", ThemeCode.ACCESS, true),
                    Optional.empty(),
                    new Plan(Role.WORKER, DAY.plusWeeks(2)),
                    DAY);
            ours.subList(0, many).forEach(it -> theme.put(it, UNIT, DAY));
            new StoredThemes(em).add(theme);
        });
    }

    private boolean gather(StoredThemes themes, Theme theme) {
        return theme.gather(BatchRule.usual(), themes.cards(ours), DAY);
    }

    private static void judge(StoredFeedback items, FeedbackId id, Verdict verdict, LocalDate day) {
        items.hold(id).map((Feedback it) -> it.sayOfChange(verdict, day, 10)).orElseThrow();
    }
}
