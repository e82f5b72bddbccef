package fi.rinnalla.persistence.exporting;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.measure.FeedbackFigures;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.measure.CountedFeedback;
import fi.rinnalla.persistence.measure.CountedGatherings;
import fi.rinnalla.persistence.privacy.TinkSeals;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An organisation that is taken along and made again")
class RoundTripIT {
    private static final Database DATABASE = Database.get();
    private static final TenantId NEW = new TenantId(UUID.fromString("cccccccc-0000-4000-8000-00000000000c"));
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final String SIGNED = "Kanerva K.";

    @TempDir
    Path folder;

    private Furnished inA;

    @BeforeEach
    void two_furnished_tenants() throws SQLException {
        DATABASE.empty();
        inA = furnished(A, 7);
        furnished(B, 3);
        sign();
    }

    @AfterEach
    void the_new_one_goes_again() throws SQLException {
        DATABASE.empty();
        try (var superuser = DATABASE.superuser()) {
            Sql.run(superuser, "set session_replication_role = replica");
            Sql.run(superuser, "delete from app.tenant where tenant_id = ?", NEW.value());
            Sql.run(superuser, "delete from net.tenant where id = ?", NEW.value());
        }
    }

    @Test
    void has_every_row_that_its_list_says_and_no_row_of_another() throws SQLException, IOException {
        var entries = Packed.entries(everything());
        var manifest = Packed.text(entries.get(Manifest.NAME));

        assertThat(manifest)
                .contains("\"format\": \"rinnalla-organisation\"", "Alfa ry")
                .doesNotContain("Beeta");
        assertThat(entries.keySet()).contains("csv/visit.csv", "README.txt").noneMatch(it -> it.contains("seat"));
        assertThat(Packed.text(entries.get("csv/feedback.csv")).lines()).hasSize(1 + count(A, "feedback"));
        assertThat(Packed.text(entries.get("README.txt")))
                .contains("Palautteet ilman sanoja", "Feedback without its words");
        for (var entry : entries.entrySet()) {
            assertThat(Packed.text(entry.getValue()))
                    .as(entry.getKey())
                    .doesNotContain(B.value().toString());
        }
    }

    @Test
    void leaves_behind_what_was_promised_and_what_is_secret() throws SQLException, IOException {
        for (var entry : Packed.entries(everything()).entrySet()) {
            assertThat(Packed.text(entry.getValue()))
                    .as(entry.getKey())
                    .doesNotContain(inA.card().toString());
            if (entry.getKey().startsWith("csv/")) {
                assertThat(Packed.text(entry.getValue())
                                .lines()
                                .findFirst()
                                .orElseThrow()
                                .split(","))
                        .as(entry.getKey())
                        .doesNotContain("wish", "helped", "password_hash", "key_id", "form_key", "card_id");
            }
        }
    }

    @Test
    void opens_only_for_an_administrator_what_its_people_signed() throws SQLException, IOException {
        assertThat(Packed.text(Packed.entries(everything()).get("csv/commitment_signature.csv")))
                .doesNotContain(SIGNED);
        assertThat(Packed.text(Packed.entries(opened()).get("csv/commitment_signature.csv")))
                .contains(SIGNED);
    }

    @Test
    void has_the_same_rows_in_every_table_and_the_same_figures_in_every_room() throws SQLException, IOException {
        var path = opened();
        var listed = manifest(path);

        var written = again(path);

        for (var table : listed.tables()) {
            if (table.madeAgain()) {
                assertThat(written).containsEntry(table.name(), table.rows());
                assertThat(count(NEW, table.name())).as(table.name()).isEqualTo((int) table.rows());
            }
        }
        assertThat(figures(NEW)).isEqualTo(figures(A));
        assertThat(figures(NEW).toString()).contains("feedback", "visits=[");
        assertThat(listed.tables().stream().filter(it -> it.rows() == 0).map(Manifest.Table::name))
                .as("furnished, so that there is something to compare")
                .isEmpty();
    }

    @Test
    void is_closed_with_keys_of_its_own() throws SQLException, IOException {
        again(opened());

        assertThat(signature(NEW)).isEqualTo(SIGNED);
        assertThat(keysOf(NEW)).isNotEmpty().doesNotContainAnyElementsOf(keysOf(A));
        assertThat(word(NEW, "select password_hash from app.staff_account limit 1"))
                .isEqualTo("nobody's");
    }

    @Test
    void has_programmes_that_a_network_can_tell_from_those_they_were_made_after() throws SQLException, IOException {
        again(everything());

        assertThat(word(NEW, "select id::text from app.programme"))
                .isNotEqualTo(inA.programme().toString());
        assertThat(word(NEW, "select id::text from app.place"))
                .isEqualTo(inA.place().toString());
        assertThat(word(NEW, "select count(*)::text from app.feedback f join app.programme p on p.id = f.programme_id"))
                .isEqualTo("8");
    }

    @Test
    void has_each_programme_behind_the_one_it_continues_whichever_was_entered_first() throws SQLException, IOException {
        var later = UUID.fromString("00000000-0000-7000-8000-000000000001");
        var earlier = UUID.fromString("ffffffff-0000-7000-8000-000000000001");
        try (var app = DATABASE.app(A)) {
            Sql.run(
                    app,
                    "insert into app.programme(id, slug, name, county, starts_on, ends_on, continues_id) values"
                            + " (?, 'kausi-2026', 'Kausi 2026', 'Uusimaa', '2026-01-01', null, ?),"
                            + " (?, 'kausi-2023', 'Kausi 2023', 'Uusimaa', '2023-01-01', '2025-12-31', null)",
                    later,
                    earlier,
                    earlier);
            app.commit();
        }

        again(everything());

        assertThat(
                        word(
                                NEW,
                                "select p.slug || ' ' || b.slug from app.programme p join app.programme b on b.id = p.continues_id"))
                .isEqualTo("kausi-2026 kausi-2023");
        assertThat(word(
                        NEW,
                        "select count(*)::text from app.programme where id in ('" + later + "', '" + earlier + "')"))
                .isEqualTo("0");
    }

    @Test
    void has_its_programmes_before_all_that_names_one_but_a_programme() throws SQLException {
        try (var superuser = DATABASE.superuser()) {
            assertThat(TenantTables.in(superuser).leansOn().getOrDefault("programme", Set.of()))
                    .isEmpty();
            assertThat(Sql.all(
                            superuser,
                            "select a.attname from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and"
                                    + " a.attnum = any(k.conkey) and a.attname <> 'tenant_id' where k.contype = 'f' and"
                                    + " k.conrelid = 'app.programme'::regclass and k.confrelid = k.conrelid",
                            row -> row.getString(1)))
                    .as("known to TableWriter")
                    .containsExactly("continues_id");
        }
    }

    @Test
    void knows_its_imports_where_the_file_says_so_and_comes_without_them_where_it_does_not()
            throws SQLException, IOException {
        var whole = Packed.entries(everything());
        var manifest = Packed.text(whole.get(Manifest.NAME));
        var before = manifest.replaceAll("(\"table\": \"import_r[a-z]+\"[^}]*\"madeAgain\": )true", "$1false");
        assertThat(before).isNotEqualTo(manifest);

        again(Packed.of(with(whole, Manifest.NAME, before), folder));
        assertThat(count(NEW, "import_run") + count(NEW, "import_row")).isZero();

        the_new_one_goes_again();
        two_furnished_tenants();
        again(everything());
        assertThat(word(NEW, "select encode(row_key, 'hex') from app.import_row order by 1"))
                .isEqualTo(word(A, "select encode(row_key, 'hex') from app.import_row order by 1"));
    }

    @Test
    void is_refused_as_a_whole_where_the_file_was_damaged_or_is_none_of_ours() throws SQLException, IOException {
        var whole = Packed.entries(everything());
        refused(with(whole, "csv/visit.csv", Packed.text(whole.get("csv/visit.csv")) + "\r\n"), "damaged");
        refused(
                with(
                        whole,
                        Manifest.NAME,
                        Packed.text(whole.get(Manifest.NAME)).replace("\"version\": 1", "\"version\": 9")),
                "kind or version");
        refused(with(whole, Manifest.NAME, "{}"), "kind or version");
        refused(with(whole, "csv/more.csv", "id"), "not on its list");
        refused(without(whole, "csv/visit.csv"), "missing");
        refused(
                with(
                        whole,
                        Manifest.NAME,
                        Packed.text(whole.get(Manifest.NAME))
                                .replace("\"table\": \"visit\"", "\"table\": \"word_card\"")),
                "none that goes along");
    }

    private void refused(Map<String, byte[]> entries, String why) throws IOException, SQLException {
        var path = Packed.of(entries, folder);
        assertThatThrownBy(() -> again(path)).hasMessageContaining(why);
        try (var superuser = DATABASE.superuser()) {
            assertThat(Sql.all(superuser, "select id from net.tenant where id = ?", row -> 1, NEW.value()))
                    .isEmpty();
        }
    }

    private Map<String, Long> again(Path path) throws SQLException, IOException {
        try (var owner = DATABASE.owner()) {
            owner.setAutoCommit(false);
            Sql.run(
                    owner,
                    "insert into net.tenant(id, slug, created_on) values (?, 'uusi', '2026-11-30')",
                    NEW.value());
            var written = Recreation.of(path, owner, Packed::enter, NEW, seals(NEW), "nobody's");
            owner.commit();
            return written;
        }
    }

    private Path everything() throws SQLException, IOException {
        return Packed.everythingOf(A, folder, Optional.empty());
    }

    private Path opened() throws SQLException, IOException {
        return Packed.everythingOf(A, folder, Optional.of(seals(A)));
    }

    private static Manifest manifest(Path path) throws IOException {
        return Manifest.read(
                new java.io.ByteArrayInputStream(Packed.entries(path).get(Manifest.NAME)));
    }

    private static Seals seals(TenantId tenant) {
        return TinkSeals.over(DATABASE.keySource(), tenant, name -> Database.MASTER_KEY, Clock.systemUTC());
    }

    /** The signature that the furniture has put there, now with a name that opens. */
    private static void sign() throws SQLException {
        var key = seals(A).newKey();
        try (var superuser = DATABASE.superuser()) {
            var id = Sql.all(
                            superuser,
                            "select id from app.commitment_signature where tenant_id = ?",
                            row -> row.getObject(1, UUID.class),
                            A.value())
                    .get(0);
            var name = seals(A).seal(key, new SealPlace("commitment_signature", "name", id), SIGNED);
            Sql.run(
                    superuser,
                    "update app.commitment_signature set name = ?, key_id = ? where tenant_id = ? and id = ?",
                    name.bytes(),
                    key.value(),
                    A.value(),
                    id);
        }
    }

    private static String signature(TenantId tenant) throws SQLException {
        try (var app = DATABASE.app(tenant)) {
            return Sql.all(
                            app,
                            "select id, key_id, name from app.commitment_signature",
                            row -> seals(tenant)
                                    .open(
                                            new KeyId(row.getObject(2, UUID.class)),
                                            new SealPlace("commitment_signature", "name", row.getObject(1, UUID.class)),
                                            new Sealed(row.getBytes(3))))
                    .get(0);
        }
    }

    private static List<String> keysOf(TenantId tenant) throws SQLException {
        try (var app = DATABASE.app(tenant)) {
            return Sql.all(app, "select key_id::text from app.feedback", row -> row.getString(1));
        }
    }

    private static String word(TenantId tenant, String select) throws SQLException {
        try (var app = DATABASE.app(tenant)) {
            return Sql.all(app, select, row -> row.getString(1)).get(0);
        }
    }

    private static int count(TenantId tenant, String table) throws SQLException {
        try (var app = DATABASE.app(tenant)) {
            return Sql.all(app, "select 1 from app." + table, row -> 1).size();
        }
    }

    private Map<String, Object> figures(TenantId tenant) throws SQLException {
        var figures = new LinkedHashMap<String, Object>();
        var programme = new ProgrammeId(UUID.fromString(word(tenant, "select id::text from app.programme")));
        for (var quarter : List.of(Quarter.of("2026Q1"), Quarter.of("2026Q4"))) {
            figures.put(
                    "feedback " + quarter,
                    DATABASE.from(
                            tenant,
                            em -> FeedbackFigures.of(programme, quarter, LAST_DAY, new CountedFeedback(em))
                                    .toString()));
        }
        figures.put(
                "meetings",
                DATABASE.from(
                        tenant,
                        em -> new CountedGatherings(em)
                                .meetings(programme, LocalDate.of(2020, 1, 1), LAST_DAY)
                                .toString()));
        try (var app = DATABASE.app(tenant)) {
            figures.put(
                    "visits",
                    Sql.all(
                            app,
                            "select concat_ws(' ', place_id, day, kind, count(*)) from app.visit group by place_id,"
                                    + " day, kind order by 1",
                            row -> row.getString(1)));
            figures.put(
                    "went",
                    Sql.all(
                            app,
                            "select concat_ws(' ', question, sum(one), sum(five)) from app.exit_tally group by"
                                    + " question order by 1",
                            row -> row.getString(1)));
            figures.put("fees", Sql.all(app, "select sum(cents)::text from app.fee_line", row -> row.getString(1)));
        }
        return figures;
    }

    private static Furnished furnished(TenantId tenant, int items) throws SQLException {
        try (var app = DATABASE.app(tenant)) {
            var rooms = Furnished.in(app, tenant);
            for (var i = 0; i < items; i++) {
                Sql.run(
                        app,
                        "insert into app.feedback(id, programme_id, form_key, content_hash, key_id, kind, source,"
                                + " language, received_on, use_of_words, promise_id, state, due_on, first_due_on) select"
                                + " gen_random_uuid(), f.programme_id, sha256(convert_to(gen_random_uuid()::text,"
                                + " 'UTF8')), f.content_hash, gen_random_uuid(), 'GENERAL', 'PAPER', 'FI', date"
                                + " '2026-02-01' + ?, 'MINE', f.promise_id, 'READ', '2026-03-30', '2026-03-30' from"
                                + " app.feedback f where f.id = ?",
                        i,
                        rooms.feedback());
            }
            Sql.run(
                    app,
                    "insert into app.publication(id, feedback_id, language, said, done, change_state, state,"
                            + " paraphrase, written_by, written_at, approved_by, approved_at, alone, published_on,"
                            + " version, audience) select gen_random_uuid(), ?, 'FI', 'Sanoitte, \"näin\"', 'Teimme\r\n"
                            + "toisin', p.change_state, 'PUBLISHED', false, ?, now(), ?, now(), true, '2026-02-20', 1,"
                            + " 'PUBLIC' from app.publication p limit 1",
                    rooms.feedback(),
                    rooms.account(),
                    rooms.account());
            app.commit();
            return rooms;
        }
    }

    private static Map<String, byte[]> with(Map<String, byte[]> entries, String name, String content) {
        var changed = new HashMap<>(entries);
        changed.put(name, content.getBytes(StandardCharsets.UTF_8));
        return changed;
    }

    private static Map<String, byte[]> without(Map<String, byte[]> entries, String name) {
        var changed = new HashMap<>(entries);
        changed.remove(name);
        return changed;
    }
}
