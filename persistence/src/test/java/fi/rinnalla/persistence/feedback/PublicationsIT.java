package fi.rinnalla.persistence.feedback;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.DraftOutcome.Drafted;
import fi.rinnalla.domain.feedback.DraftText;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.Publication;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.PublicationState;
import fi.rinnalla.domain.feedback.PublishedFilter;
import fi.rinnalla.domain.feedback.PublishedRow;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.measure.ChangeFact;
import fi.rinnalla.domain.measure.FeedbackFigures;
import fi.rinnalla.domain.measure.Indicator;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.persistence.measure.CountedFeedback;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What became public")
class PublicationsIT {
    private static final Instant NOW = Instant.parse("2026-05-06T09:00:00Z");
    private static final LocalDate MAY_6 = LocalDate.of(2026, 5, 6);
    private static final LocalDate SUMMER = LocalDate.of(2026, 7, 1);

    private final Database database = Database.get();
    private Furnished inA;

    @BeforeEach
    void feedback_that_may_be_quoted() throws SQLException {
        database.empty();
        for (var tenant : List.of(B, A)) {
            try (var app = database.app(tenant)) {
                inA = Furnished.in(app, tenant);
                Sql.run(app, "delete from app.publication");
                Sql.run(app, "update app.feedback set use_of_words = 'MINE', card_id = null");
                app.commit();
            }
        }
    }

    @Test
    void is_drafted_rewritten_offered_approved_and_kept() {
        var id = published("Aula on ahdas", ChangeState.CHANGED);

        var found = database.from(A, em -> new StoredPublications(em).find(id)).orElseThrow();

        assertThat(found.state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(found.said()).isEqualTo("Aula on ahdas");
        assertThat(found.alone()).isTrue();
        assertThat(found.approvedAt()).contains(NOW.plusSeconds(86_400));
        assertThat(found.feedback()).contains(new FeedbackId(inA.feedback()));
    }

    @Test
    void waits_in_a_list_until_then() {
        draft("Odottaa vielä");

        var waiting = database.from(A, em -> new StoredPublications(em).awaiting(10));
        var nextDoor = database.from(B, em -> new StoredPublications(em).awaiting(10));

        assertThat(waiting).hasSize(1);
        assertThat(waiting.get(0).said()).isEqualTo("Odottaa vielä");
        assertThat(nextDoor).isEmpty();
    }

    @Test
    void waits_for_somebody_when_its_author_has_answered_a_paraphrase_until_that_is_dealt_with() {
        var refused = paraphrase();
        var accepted = paraphrase();
        assertThat(accepted()).isZero();
        assertThat(refused(MAY_6)).isEmpty();

        database.in(A, em -> {
            new StoredPublications(em).hold(refused).orElseThrow().refusedByAuthor(MAY_6);
            new StoredPublications(em).hold(accepted).orElseThrow().acceptedByAuthor(MAY_6);
        });

        assertThat(accepted()).isEqualTo(1);
        assertThat(refused(MAY_6)).as("another text is on its way").isEmpty();
        database.in(
                A, em -> new StoredPublications(em).hold(accepted).orElseThrow().withdraw());
        assertThat(accepted()).isZero();
        assertThat(refused(MAY_6)).containsExactly(new FeedbackId(inA.feedback()));
        assertThat(refused(MAY_6.plusDays(1))).as("long ago").isEmpty();
        assertThat(database.<List<FeedbackId>>from(B, em -> new StoredPublications(em).refusedParaphrases(MAY_6, 9)))
                .isEmpty();
        assertThat(database.<Integer>from(B, em -> new StoredPublications(em).acceptedParaphrases()))
                .isZero();
    }

    private int accepted() {
        return database.from(A, em -> new StoredPublications(em).acceptedParaphrases());
    }

    private List<FeedbackId> refused(LocalDate since) {
        return database.from(A, em -> new StoredPublications(em).refusedParaphrases(since, 9));
    }

    private PublicationId paraphrase() {
        var id = draft("Muilla sanoilla");
        database.in(
                A,
                em -> em.createNativeQuery(
                                "update app.publication set paraphrase = true, state = 'AWAITS_AUTHOR' where id = ?")
                        .setParameter(1, id.value())
                        .executeUpdate());
        return id;
    }

    @Test
    void is_listed_page_by_page_with_its_themes() {
        for (var i = 0; i < 7; i++) {
            published("Sanottu " + i, ChangeState.CHANGED);
        }

        var seen = new ArrayList<PublishedRow>();
        var after = Optional.<After>empty();
        do {
            var place = after;
            var slice = database.from(
                    A,
                    em -> new StoredPublications(em).published(SUMMER, Language.FI, under(ThemeCode.ACCESS), place, 3));
            seen.addAll(slice.rows());
            after = slice.next();
        } while (after.isPresent());

        assertThat(seen)
                .hasSize(7)
                .doesNotHaveDuplicates()
                .allSatisfy(row -> assertThat(row.themes()).containsExactly(ThemeCode.ACCESS));
        var otherTheme = database.from(
                A,
                em -> new StoredPublications(em)
                        .published(SUMMER, Language.FI, under(ThemeCode.SAFETY), Optional.empty(), 3));
        assertThat(otherTheme.rows()).isEmpty();
        var tooEarly = database.from(
                A,
                em -> new StoredPublications(em)
                        .published(
                                LocalDate.of(2026, 5, 7),
                                Language.FI,
                                PublishedFilter.everything(),
                                Optional.empty(),
                                3));
        assertThat(tooEarly.rows()).isEmpty();
    }

    @Test
    void outlives_the_feedback_it_answers_without_the_tie() {
        var id = published("Jää näkyviin", ChangeState.CHANGED);

        database.in(
                A,
                em -> new StoredFeedback(em)
                        .remove(new StoredFeedback(em)
                                .hold(new FeedbackId(inA.feedback()))
                                .orElseThrow()));

        var found = database.from(A, em -> new StoredPublications(em).find(id)).orElseThrow();
        assertThat(found.feedback()).isEmpty();
        var rows = database.from(
                A,
                em -> new StoredPublications(em)
                        .published(SUMMER, Language.FI, PublishedFilter.everything(), Optional.empty(), 3));
        assertThat(rows.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.themes()).isEmpty());
        assertThat(changes()).extracting(ChangeFact::about).containsExactly(id.value());
    }

    @Test
    void is_counted_as_a_change_of_its_programme() {
        published("Muuttui", ChangeState.CHANGED);
        published("Kuultu", ChangeState.HEARD);
        var programme = new ProgrammeId(inA.programme());

        var figures = database.from(
                A, em -> FeedbackFigures.of(programme, Quarter.of("2026Q2"), SUMMER, new CountedFeedback(em)));

        assertThat(changes()).hasSize(2);
        assertThat(figures.of(Indicator.CHANGES_MADE)).containsExactly(1);
        assertThat(figures.of(Indicator.FEEDBACK_RECEIVED)).containsExactly(1);
        assertThat(figures.of(Indicator.DAYS_TO_ANSWER)).containsExactly(1, 0, 0, 0);
        assertThat(figures.of(Indicator.FEEDBACK_ANSWERED_IN_TIME)).containsExactly(1, 0);
        var nextDoor = database.from(
                B, em -> FeedbackFigures.of(programme, Quarter.of("2026Q2"), SUMMER, new CountedFeedback(em)));
        assertThat(nextDoor.counts().values()).containsOnly(0);
    }

    private static PublishedFilter under(ThemeCode theme) {
        return new PublishedFilter(Optional.empty(), Optional.of(theme), Optional.empty(), Optional.empty());
    }

    private List<ChangeFact> changes() {
        return database.from(
                A,
                em -> new CountedFeedback(em)
                        .changes(new ProgrammeId(inA.programme()), LocalDate.of(2026, 4, 1), SUMMER));
    }

    private PublicationId published(String said, ChangeState change) {
        var id = draft("Ensin näin");
        var writer = new StaffId(inA.account());
        database.in(A, em -> {
            var about =
                    new StoredFeedback(em).hold(new FeedbackId(inA.feedback())).orElseThrow();
            about.putUnder(Set.of(ThemeCode.ACCESS));
            var held = new StoredPublications(em).hold(id).orElseThrow();
            assertThat(held.rewrite(
                            about, new DraftText(Language.FI, said, "Siirsimme tuolit", change, true), writer, NOW))
                    .isInstanceOf(Drafted.class);
            held.offer(about);
        });
        database.in(
                A,
                em -> new StoredPublications(em)
                        .hold(id)
                        .orElseThrow()
                        .approve(writer, false, NOW.plusSeconds(86_400)));
        return id;
    }

    private PublicationId draft(String said) {
        return database.from(A, em -> {
            var about =
                    new StoredFeedback(em).find(new FeedbackId(inA.feedback())).orElseThrow();
            var text = new DraftText(Language.FI, said, "Siirsimme tuolit", ChangeState.CHANGED, true);
            var publication = ((Drafted) Publication.draft(about, text, new StaffId(inA.account()), NOW)).publication();
            new StoredPublications(em).add(publication);
            return publication.id();
        });
    }
}
