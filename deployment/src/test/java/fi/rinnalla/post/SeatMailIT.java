package fi.rinnalla.post;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.gathering.Asked;
import fi.rinnalla.domain.gathering.Coming;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.MailAddress;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.SeatId;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.gathering.StoredContacts;
import fi.rinnalla.persistence.gathering.StoredGatherings;
import fi.rinnalla.persistence.gathering.StoredPromisedCalls;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import fi.rinnalla.persistence.shared.StoredLetters;
import fi.rinnalla.persistence.shared.UnkindWire.Mood;
import fi.rinnalla.services.gathering.AskingToBeTold;
import fi.rinnalla.services.gathering.ForgettingContacts;
import fi.rinnalla.services.gathering.PromisingCalls;
import fi.rinnalla.services.gathering.RunningGatherings;
import fi.rinnalla.services.gathering.TellingOfChanges;
import fi.rinnalla.services.gathering.TellingOfOffers;
import fi.rinnalla.services.gathering.TellingTheDayBefore;
import fi.rinnalla.services.gathering.TellingWish;
import fi.rinnalla.services.gathering.Views;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A letter to somebody who asked to be told")
class SeatMailIT {
    private static final Meeting THURSDAY =
            new Meeting(LocalDate.parse("2026-03-05"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));
    private static final Meeting FRIDAY =
            new Meeting(LocalDate.parse("2026-03-06"), LocalTime.parse("17:30"), LocalTime.parse("19:00"));

    private final PostOffice office = new PostOffice();
    private final Map<TenantId, GatheringId> groups = new HashMap<>();
    private final Map<TenantId, SessionId> sessions = new HashMap<>();
    private final Map<TenantId, CardId> cards = new HashMap<>();

    @BeforeEach
    void two_houses_where_somebody_asked() throws SQLException {
        office.database.empty();
        for (var tenant : List.of(A, B)) {
            try (var app = office.database.app(tenant)) {
                var rooms = Furnished.in(app, tenant);
                Sql.run(app, "delete from app.outbox");
                Sql.run(app, "delete from app.gathering");
                app.commit();
                cards.put(tenant, new CardId(rooms.card()));
                plan(tenant, rooms);
            }
        }
        ask(A, "kanerva@alfa.example", Language.FI);
        ask(B, "lumme@beeta.example", Language.SV);
    }

    @AfterEach
    void stop() throws IOException {
        office.close();
    }

    @Test
    void goes_once_to_the_one_who_asked_in_that_house_with_the_time_and_no_name() throws Exception {
        run(A, it -> it.move(groups.get(A), sessions.get(A), FRIDAY));
        everybodySends();
        assertThat(readers()).as("there is time to take it back").isEmpty();
        office.clock.moveOn(Duration.ofMinutes(5));

        for (var often = 0; often < 3; often++) {
            everybodySends();
            office.clock.moveOn(Duration.ofHours(1));
        }

        assertThat(readers()).containsExactly("kanerva@alfa.example");
        var letter = office.arrived().get(0);
        assertThat(letter.getSubject()).isEqualTo("Ajankohta muuttui");
        assertThat((String) letter.getContent())
                .contains("Aika on nyt pe 6.3. klo 17.30–19.", "https://ovi.example/fi/vastaus")
                .doesNotContain("Alfa", "Ryhmä", groups.get(A).value().toString());
    }

    @Test
    void is_not_sent_where_the_change_was_taken_back() {
        run(A, it -> it.cancel(groups.get(A), sessions.get(A), Map.of()));
        run(A, it -> it.takeUpAgain(groups.get(A), sessions.get(A)));
        office.clock.moveOn(Duration.ofMinutes(5));

        everybodySends();

        assertThat(readers()).isEmpty();
        assertThat(count(A, "app.outbox where sent_at is null")).isZero();
    }

    @Test
    void arrives_once_although_the_line_was_cut() throws Exception {
        run(B, it -> it.cancel(groups.get(B), sessions.get(B), Map.of()));
        office.clock.moveOn(Duration.ofMinutes(5));
        office.wire.be(Mood.CUT);
        everybodySends();
        office.wire.be(Mood.KIND);
        office.clock.moveOn(Duration.ofMinutes(10));

        everybodySends();

        assertThat(readers()).containsExactly("lumme@beeta.example");
        assertThat(office.arrived().get(0).getSubject()).isEqualTo("Tidpunkten ändrades");
    }

    @Test
    void reminds_on_the_day_before_in_each_house() throws Exception {
        office.clock.moveTo(Instant.parse("2026-03-04T06:00:00Z"));
        for (var tenant : List.of(A, B)) {
            assertThat(remind(tenant)).isEqualTo(1);
            assertThat(remind(tenant)).isZero();
        }
        everybodySends();
        assertThat(readers()).isEmpty();

        office.clock.moveTo(Instant.parse("2026-03-04T14:00:00Z"));
        everybodySends();

        assertThat(readers()).containsExactlyInAnyOrder("kanerva@alfa.example", "lumme@beeta.example");
    }

    @Test
    void tells_of_an_offered_seat_in_one_house_only() {
        office.database.in(A, em -> {
            em.createNativeQuery("update app.seat set state = 'OFFERED', offer_ends_at = '2026-03-03T12:00Z'")
                    .executeUpdate();
        });
        assertThat(offer(A)).isEqualTo(1);
        assertThat(offer(A)).isZero();
        assertThat(offer(B)).isZero();

        everybodySends();

        assertThat(readers()).containsExactly("kanerva@alfa.example");
    }

    @Test
    void lies_nowhere_in_the_clear() {
        for (var table : List.of("app.contact", "app.outbox", "app.seat")) {
            assertThat(text(A, table)).doesNotContain("kanerva").doesNotContain(hex("kanerva@alfa.example"));
        }
    }

    @Test
    void has_nowhere_to_go_the_day_after_the_last_meeting_in_that_house_alone() {
        office.clock.moveTo(Instant.parse("2026-03-05T22:30:00Z"));

        assertThat(forget(A)).isEqualTo(1);

        assertThat(count(A, "app.contact")).isZero();
        assertThat(count(B, "app.contact")).isEqualTo(1);
    }

    @Test
    void has_nowhere_to_go_once_everything_on_the_card_is_deleted() {
        office.database.in(A, em -> {
            em.createNativeQuery("delete from app.feedback").executeUpdate();
            em.createNativeQuery("delete from app.word_card").executeUpdate();
        });

        assertThat(count(A, "app.contact")).isZero();
        assertThat(count(B, "app.contact")).isEqualTo(1);
    }

    private void everybodySends() {
        office.runSeats(A);
        office.runSeats(B);
    }

    private void run(TenantId tenant, Consumer<RunningGatherings> what) {
        office.database.in(
                tenant,
                em -> what.accept(new RunningGatherings(
                        new StoredGatherings(em),
                        new Views(null, office.clock),
                        null,
                        new TellingOfChanges(
                                new StoredLetters(em), new StoredContacts(em), promising(em), office.clock),
                        new StoredContacts(em),
                        auditing(tenant),
                        office.clock)));
    }

    private int remind(TenantId tenant) {
        return office.database.<Integer>from(
                tenant,
                em -> new TellingTheDayBefore(
                                new StoredContacts(em), new StoredGatherings(em), new StoredLetters(em), office.clock)
                        .run());
    }

    private int offer(TenantId tenant) {
        return office.database.<Integer>from(
                tenant,
                em -> new TellingOfOffers(
                                new StoredContacts(em),
                                new StoredGatherings(em),
                                new StoredLetters(em),
                                promising(em),
                                office.clock)
                        .run());
    }

    private PromisingCalls promising(EntityManager em) {
        return new PromisingCalls(new StoredPromisedCalls(em), new StoredContacts(em), office.clock);
    }

    private int forget(TenantId tenant) {
        return office.database.<Integer>from(
                tenant,
                em -> new ForgettingContacts(new StoredContacts(em), office.whereto(em), auditing(tenant), office.clock)
                        .run());
    }

    private void ask(TenantId tenant, String to, Language language) {
        office.database.in(tenant, em -> {
            var wish = TellingWish.mail(new MailAddress(to), true, language, "ovi.example");
            assertThat(asking(em, tenant).ask(groups.get(tenant), wish)).isTrue();
        });
    }

    private AskingToBeTold asking(EntityManager em, TenantId tenant) {
        var caller = caller(tenant);
        caller.holds(cards.get(tenant));
        return new AskingToBeTold(
                new StoredGatherings(em),
                new StoredContacts(em),
                office.whereto(em),
                promising(em),
                caller,
                office.clock);
    }

    private static Auditing auditing(TenantId tenant) {
        var worker = caller(tenant);
        worker.isStaff(new StaffId(UUID.randomUUID()), Set.of(Role.WORKER));
        return new Auditing((actor, act, object) -> {}, worker);
    }

    private static Caller caller(TenantId tenant) {
        var caller = new Caller();
        caller.comesTo(tenant);
        return caller;
    }

    private void plan(TenantId tenant, Furnished rooms) {
        var id = new GatheringId(UUID.randomUUID());
        var session = new SessionId(UUID.randomUUID());
        groups.put(tenant, id);
        sessions.put(tenant, session);
        office.database.in(tenant, em -> {
            var group = Gathering.planned(
                    id,
                    Digest.of(id.toString()),
                    new ProgrammeId(rooms.programme()),
                    GatheringKind.GROUP,
                    Way.ONLINE,
                    Optional.empty(),
                    Optional.of(3));
            group.wording().tell(UUID.randomUUID(), Language.FI, new Told("Ryhmä", "", "", "", ""));
            group.timetable().meets(session, THURSDAY);
            group.publish();
            new StoredGatherings(em).add(group);
            group.line().signUp(asked(cards.get(tenant)), office.clock.instant());
        });
    }

    private static Asked asked(CardId card) {
        return new Asked(
                SeatId.random(),
                card,
                new KeyId(UUID.randomUUID()),
                new Sealed(new byte[] {1}),
                Digest.of(UUID.randomUUID().toString()),
                Digest.of(UUID.randomUUID().toString()),
                Set.of(),
                Coming.EITHER);
    }

    private List<String> readers() {
        return office.arrived().stream().map(SeatMailIT::reader).toList();
    }

    private static String reader(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private int count(TenantId tenant, String what) {
        return Sql.one(office.database.app(tenant), "select count(*) from " + what, row -> row.getInt(1));
    }

    private String text(TenantId tenant, String table) {
        return Sql.one(
                office.database.app(tenant),
                "select coalesce(string_agg(t::text, ' '), '') from " + table + " t",
                row -> row.getString(1));
    }

    private static String hex(String words) {
        return java.util.HexFormat.of().formatHex(words.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
