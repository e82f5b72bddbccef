package fi.rinnalla.post;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.OutboxKind;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import fi.rinnalla.persistence.shared.UnkindWire.Mood;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A letter that says an answer is owed")
class OwedMailIT {
    private static final Map<TenantId, String> HOUSES = Map.of(A, "alfa.example", B, "beeta.example");
    private static final String CANARY = "Kanarialintu istuu orrella";

    private final PostOffice office = new PostOffice();

    @BeforeEach
    void two_houses_with_two_workers_each() throws SQLException {
        office.database.empty();
        for (var tenant : HOUSES.keySet()) {
            try (var app = office.database.app(tenant)) {
                Furnished.in(app, tenant);
                Sql.run(app, "delete from app.outbox");
                Sql.run(app, "update app.staff_account set state = 'DISABLED'");
                hire(app, "fi", "FI", "WORKER", "ACTIVE", tenant);
                hire(app, "sv", "SV", "WORKER,ADMINISTRATOR", "ACTIVE", tenant);
                hire(app, "pois", "FI", "WORKER", "DISABLED", tenant);
                hire(app, "muu", "FI", "TRAINER", "ACTIVE", tenant);
                app.commit();
            }
        }
    }

    @AfterEach
    void stop() throws IOException {
        office.close();
    }

    @Test
    void goes_to_those_who_answer_in_the_right_house_each_in_their_language() throws Exception {
        give(A);
        give(A);
        office.nextMorning();

        office.run(A);
        office.run(B);

        assertThat(readers()).containsExactlyInAnyOrder("fi@alfa.example", "sv@alfa.example");
        assertThat(to("fi@alfa.example").getSubject()).isEqualTo("Vastaus odottaa");
        assertThat(words(to("fi@alfa.example"))).contains("Alfa ry").doesNotContain("Beeta");
        assertThat(to("sv@alfa.example").getSubject()).isEqualTo("Ett svar väntar");
        assertThat(words(to("sv@alfa.example"))).contains("Hälsningar Alfa ry");
        assertThat(open()).isZero();
    }

    @Test
    void carries_nothing_of_what_was_written_and_no_number_of_it() throws Exception {
        var about = give(A);
        office.nextMorning();

        office.run(A);

        for (var letter : office.arrived()) {
            var everything = raw(letter);
            assertThat(everything).doesNotContain(CANARY).doesNotContain(about.toString());
            assertThat(everything).doesNotContain("http:").doesNotContain("https:");
        }
    }

    @Test
    void goes_once_however_often_the_house_looks() throws Exception {
        give(A);
        office.nextMorning();

        for (int i = 0; i < 5; i++) {
            office.run(A);
            office.clock.moveOn(Duration.ofHours(1));
        }

        assertThat(readers()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Mood.class,
            names = {"CUT", "MUTE", "BUSY", "UNWANTED_SENDER", "CUT_AFTER_DATA", "MUTE_AFTER_DATA"})
    void waits_longer_after_each_failure_and_arrives_with_at_most_one_double_of_the_same_name(Mood mood)
            throws Exception {
        give(A);
        office.nextMorning();
        office.wire.be(mood);

        var trials = tryFor(Duration.ofMinutes(11));
        office.wire.be(Mood.KIND);
        office.clock.moveOn(Duration.ofHours(1));
        office.run(A);

        assertThat(trials).isBetween(1, 4);
        assertThat(copies().keySet()).hasSize(2);
        assertThat(copies().values()).allMatch(it -> it <= 2);
        assertThat(open()).isZero();
    }

    @Test
    void is_sent_under_the_same_name_when_the_house_fell_over_before_it_could_note_it() throws Exception {
        give(A);
        office.nextMorning();
        office.runAndFallOver(A);
        give(A);

        office.run(A);
        assertThat(readers()).as("somebody may still carry it").hasSize(2);
        office.clock.moveOn(Duration.ofMinutes(5));
        office.run(A);

        assertThat(copies())
                .hasSize(2)
                .allSatisfy((name, often) -> assertThat(often).as(name).isEqualTo(2));
    }

    @Test
    void tells_of_every_one_of_a_hundred_through_a_week_in_which_everything_goes_wrong() throws Exception {
        var dice = new Random(22);
        for (int day = 0; day < 5; day++) {
            for (int i = 0; i < 10; i++) {
                give(A);
                give(B);
            }
            office.nextMorning();
            for (int trial = 0; trial < 5; trial++) {
                office.wire.be(Mood.values()[dice.nextInt(Mood.values().length)]);
                office.run(A);
                office.run(B);
                office.clock.moveOn(Duration.ofMinutes(1 + dice.nextInt(70)));
            }
        }
        office.wire.be(Mood.KIND);
        for (int i = 0; i < 3; i++) {
            office.clock.moveOn(Duration.ofHours(2));
            office.run(A);
            office.run(B);
        }

        assertThat(told()).isEqualTo(100);
        assertThat(open()).isZero();
        assertThat(copies().values()).allMatch(it -> it <= 2);
        assertThat(copies()).as("one a day and reader").hasSizeLessThanOrEqualTo(2 * 2 * 6);
        for (var letter : office.arrived()) {
            var house = reader(letter).endsWith("@alfa.example") ? "Alfa ry" : "Beeta ry";
            assertThat(words(letter)).contains(house);
        }
    }

    private int tryFor(Duration time) {
        var end = office.clock.instant().plus(time);
        var before = attempts();
        while (office.clock.instant().isBefore(end)) {
            office.run(A);
            office.clock.moveOn(Duration.ofSeconds(45));
        }
        return attempts() - before;
    }

    /** Feedback as the intake keeps it: the row and its letter in one transaction. */
    private UUID give(TenantId tenant) {
        var id = UUID.randomUUID();
        office.database.in(tenant, em -> {
            em.createNativeQuery(
                            "insert into app.feedback(id, programme_id, form_key, content_hash, key_id, kind, source,"
                                    + " language, received_on, mood, helped, use_of_words, promise_id, state, due_on,"
                                    + " first_due_on)"
                                    + " select cast(?1 as uuid), programme_id, sha256(cast(?1 as bytea)), content_hash,"
                                    + " gen_random_uuid(), kind, source, language, ?2, mood, convert_to(?3, 'UTF8'), use_of_words,"
                                    + " promise_id, 'RECEIVED', cast(?2 as date) + 14, cast(?2 as date) + 14"
                                    + " from app.feedback limit 1")
                    .setParameter(1, id.toString())
                    .setParameter(2, fi.rinnalla.domain.shared.Helsinki.day(office.clock.instant()))
                    .setParameter(3, CANARY)
                    .executeUpdate();
            office.outbox(em).post(OutboxKind.ANSWER_OWED, id);
        });
        return id;
    }

    private static void hire(Connection app, String name, String language, String roles, String state, TenantId tenant)
            throws SQLException {
        Sql.run(
                app,
                "insert into app.staff_account(id, email, shown_name, password_hash, roles, language, state, created_on)"
                        + " values (gen_random_uuid(), ?, 'Työntekijä', 'hash', ?, ?, ?, '2026-01-01')",
                name + "@" + HOUSES.get(tenant),
                roles,
                language,
                state);
    }

    private List<String> readers() {
        return office.arrived().stream().map(OwedMailIT::reader).toList();
    }

    private MimeMessage to(String reader) {
        return office.arrived().stream()
                .filter(it -> reader(it).equals(reader))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Long> copies() {
        return office.arrived().stream()
                .collect(Collectors.groupingBy(OwedMailIT::name, TreeMap::new, Collectors.counting()));
    }

    private int open() {
        return count("sent_at is null");
    }

    private int told() {
        return count("sent_at is not null");
    }

    private int count(String what) {
        return HOUSES.keySet().stream()
                .mapToInt(it -> Sql.one(
                        office.database.app(it), "select count(*) from app.outbox where " + what, row -> row.getInt(1)))
                .sum();
    }

    private int attempts() {
        return Sql.one(
                office.database.app(A), "select coalesce(sum(attempts), 0) from app.outbox", row -> row.getInt(1));
    }

    private static String reader(MimeMessage letter) {
        return read(() -> letter.getRecipients(RecipientType.TO)[0].toString());
    }

    private static String name(MimeMessage letter) {
        return read(letter::getMessageID);
    }

    private static String words(MimeMessage letter) {
        return read(() -> (String) letter.getContent());
    }

    private static String raw(MimeMessage letter) {
        return read(
                () -> String.join("\n", java.util.Collections.list(letter.getAllHeaderLines())) + letter.getContent());
    }

    private static String read(Reading reading) {
        try {
            return reading.of();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Reading {
        String of() throws MessagingException, IOException;
    }
}
