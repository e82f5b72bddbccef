package fi.rinnalla.persistence.feedback;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.PublishedFilter;
import fi.rinnalla.domain.feedback.PublishedRow;
import fi.rinnalla.domain.feedback.PublishedTopics;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is told in public")
class PublishedIT {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final Database database = Database.get();
    private Furnished inA;

    @BeforeEach
    void two_furnished_tenants() throws SQLException {
        database.empty();
        inA = furnished(A);
        furnished(B);
    }

    @Test
    void comes_once_in_the_language_nearest_to_the_reader() throws SQLException {
        var both = publish(A, inA, feedback(inA), MAY, "CHANGED", "FI", "SV");
        var finnishOnly = publish(A, inA, feedback(inA), MAY, "CHANGED", "FI");

        assertThat(read(Language.SV))
                .extracting(PublishedRow::said)
                .containsExactlyInAnyOrder(both + " SV", finnishOnly + " FI");
        assertThat(read(Language.SELKO)).extracting(PublishedRow::language).containsOnly(Language.FI);
    }

    @Test
    void still_comes_once_when_the_feedback_is_forgotten() throws SQLException {
        var feedback = feedback(inA);
        publish(A, inA, feedback, MAY, "HEARD", "FI", "SV", "EN");
        forget(feedback);

        assertThat(read(Language.EN)).extracting(PublishedRow::language).containsExactly(Language.EN);
    }

    @Test
    void can_be_narrowed_by_state_theme_place_and_quarter() throws SQLException {
        var feedback = feedback(inA);
        publish(A, inA, feedback, MAY, "CHANGED", "FI");
        publish(A, inA, feedback(inA), AUGUST, "HEARD", "FI");
        theme(feedback);
        var all = PublishedFilter.everything();

        assertThat(read(new PublishedFilter(Optional.of(ChangeState.HEARD), all.theme(), all.place(), all.quarter())))
                .extracting(PublishedRow::publishedOn)
                .containsExactly(AUGUST);
        assertThat(read(new PublishedFilter(all.change(), Optional.of(ThemeCode.SAFETY), all.place(), all.quarter())))
                .extracting(PublishedRow::publishedOn)
                .containsExactly(MAY);
        assertThat(read(new PublishedFilter(all.change(), all.theme(), all.place(), Optional.of(Quarter.of("2026Q3")))))
                .extracting(PublishedRow::publishedOn)
                .containsExactly(AUGUST);
        assertThat(read(new PublishedFilter(
                        all.change(), all.theme(), Optional.of(new PlaceId(inA.place())), all.quarter())))
                .hasSize(2);
        assertThat(read(new PublishedFilter(
                        all.change(), all.theme(), Optional.of(new PlaceId(UUID.randomUUID())), all.quarter())))
                .isEmpty();
    }

    @Test
    void is_read_page_by_page_without_losing_or_repeating_any() throws SQLException {
        for (var i = 0; i < 13; i++) {
            publish(A, inA, feedback(inA), MAY.plusDays(i / 4), "HEARD", "FI", "EN");
        }
        var seen = new ArrayList<PublishedRow>();
        Optional<After> after = Optional.empty();
        do {
            var place = after;
            var page = database.from(
                    A,
                    em -> new StoredPublications(em)
                            .published(TODAY, Language.EN, PublishedFilter.everything(), place, 5));
            seen.addAll(page.rows());
            after = page.next();
        } while (after.isPresent());

        assertThat(seen).hasSize(13).doesNotHaveDuplicates();
        assertThat(seen).extracting(PublishedRow::publishedOn).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    @Test
    void names_a_theme_or_place_only_when_there_are_five_texts_about_it() throws SQLException {
        for (var i = 0; i < Floor.PEOPLE; i++) {
            assertThat(topics(A).themes()).isEmpty();
            assertThat(topics(A).places()).isEmpty();
            var feedback = feedback(inA);
            theme(feedback);
            publish(A, inA, feedback, MAY.plusDays(i), "HEARD", "FI", "EN");
        }

        assertThat(topics(A))
                .isEqualTo(new PublishedTopics(
                        java.util.Set.of(ThemeCode.SAFETY),
                        java.util.Set.of(new PlaceId(inA.place())),
                        Optional.of(MAY)));
        assertThat(topics(B).since()).isEmpty();
    }

    @Test
    void is_not_told_before_its_day_nor_at_another_door() throws SQLException {
        publish(A, inA, feedback(inA), TODAY.plusDays(1), "HEARD", "FI");
        assertThat(read(Language.FI)).isEmpty();

        publish(A, inA, feedback(inA), TODAY, "HEARD", "FI");
        assertThat(read(Language.FI)).hasSize(1);
        assertThat(read(B, Language.FI, PublishedFilter.everything())).isEmpty();
    }

    private List<PublishedRow> read(Language reader) {
        return read(A, reader, PublishedFilter.everything());
    }

    private List<PublishedRow> read(PublishedFilter filter) {
        return read(A, Language.FI, filter);
    }

    private List<PublishedRow> read(TenantId tenant, Language reader, PublishedFilter filter) {
        return database.from(
                        tenant, em -> new StoredPublications(em).published(TODAY, reader, filter, Optional.empty(), 50))
                .rows();
    }

    private PublishedTopics topics(TenantId tenant) {
        return database.from(tenant, em -> new StoredPublications(em).topics(TODAY));
    }

    private Furnished furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var rooms = Furnished.in(app, tenant);
            app.commit();
            return rooms;
        }
    }

    private UUID feedback(Furnished rooms) throws SQLException {
        var id = UUID.randomUUID();
        inA(app -> Sql.run(
                app,
                "insert into app.feedback(id, programme_id, place_id, form_key, content_hash, key_id, kind, source,"
                        + " language, received_on, use_of_words, promise_id, state, first_due_on, due_on)"
                        + " select ?, programme_id, place_id, sha256(convert_to(?, 'UTF8')), content_hash,"
                        + " gen_random_uuid(), kind, source, language, received_on, 'MINE', promise_id, 'READ', due_on, due_on"
                        + " from app.feedback where id = ?",
                id,
                id.toString(),
                rooms.feedback()));
        return id;
    }

    private void theme(UUID feedback) throws SQLException {
        inA(app -> Sql.run(
                app,
                "insert into app.feedback_theme(id, feedback_id, theme) values (gen_random_uuid(), ?, 'SAFETY')",
                feedback));
    }

    private void forget(UUID feedback) throws SQLException {
        inA(app -> Sql.run(app, "delete from app.feedback where id = ?", feedback));
    }

    private String publish(
            TenantId tenant, Furnished rooms, UUID feedback, LocalDate day, String change, String... languages)
            throws SQLException {
        for (var language : languages) {
            try (var app = database.app(tenant)) {
                Sql.run(
                        app,
                        "insert into app.publication(id, feedback_id, language, said, done, change_state, state,"
                                + " paraphrase, written_by, written_at, approved_by, approved_at, alone, published_on)"
                                + " values (gen_random_uuid(), ?, ?, ?, 'Teimme', ?, 'PUBLISHED', false, ?, now(), ?, now(),"
                                + " true, ?)",
                        feedback,
                        language,
                        feedback + " " + language,
                        change,
                        rooms.account(),
                        rooms.account(),
                        day);
                app.commit();
            }
        }
        return feedback.toString();
    }

    @FunctionalInterface
    private interface Work {
        void on(Connection app) throws SQLException;
    }

    private void inA(Work work) throws SQLException {
        try (var app = database.app(A)) {
            work.on(app);
            app.commit();
        }
    }
}
