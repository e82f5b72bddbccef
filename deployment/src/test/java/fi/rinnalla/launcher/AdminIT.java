package fi.rinnalla.launcher;

import static fi.rinnalla.house.Routes.json;
import static fi.rinnalla.house.Routes.ofTheHouse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.shared.TenantId;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The operator's console")
class AdminIT {

    private static final LocalDate A_MONDAY = LocalDate.of(2026, 11, 23);

    @TempDir
    static Path folder;

    private static Path data;
    private static OperatorDatabase running;

    @BeforeAll
    static void start() {
        data = folder.resolve("data");
        running = OperatorDatabase.open(Home.found(), new Arguments(List.of(), Map.of("--data", data.toString())));
        new Demo(running.owner(), new Console(System.out)).openOnce(data.resolve("demo.json"));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    @Test
    void opens_a_fourth_organisation_without_code() {
        admin("tenant create --slug koti --name Koti --host koti.localhost --colour #7A2D5B --phone 0000000000");

        assertThat(admin("tenant list")).contains("koti                 open").contains("koti.localhost");
        assertThat(inTenant("koti", String.class, "select brand_colour from app.tenant"))
                .isEqualTo("#7a2d5b");
        assertThat(inTenant("koti", String.class, "select number from app.phone_line"))
                .isEqualTo("0000000000");
        assertThat(inTenant("koti", Long.class, "select count(*) from app.programme"))
                .isEqualTo(1);
    }

    @Test
    void opens_the_demo_as_its_files_say() {
        assertThat(admin("tenant list").lines().map(line -> line.split(" ")[0])).contains("aspa", "kasper", "lauste");
        assertThat(inTenant("kasper", Long.class, "select count(*) from app.place"))
                .isEqualTo(2);
        assertThat(inTenant("kasper", String.class, "select town from app.place where code = 'tikkurila'"))
                .isEqualTo("Vantaa");
        assertThat(inTenant(
                        "kasper",
                        Integer.class,
                        "select extract(isodow from day)::int from app.opening_exception where line_id is not null"))
                .isEqualTo(3);
        assertThat(running.owner()
                        .<Long>inOneTransaction(connection -> new Rows(connection)
                                .find(Long.class, "select count(*) from net.network_member")
                                .orElseThrow()))
                .isEqualTo(5);
    }

    @Test
    void writes_down_the_demo_s_sign_ins_for_its_owner_only() throws Exception {
        var demo = Facts.read(Files.newInputStream(data.resolve("demo.json")));

        assertThat(demo.json().keySet()).containsExactly("tenants", "accounts", "cards");
        assertThat(demo.list("tenants")).extracting(it -> it.text("slug")).containsExactly("kasper", "lauste", "aspa");
        assertThat(demo.list("accounts")).allSatisfy(account -> {
            assertThat(account.json().keySet()).containsExactly("host", "email", "password", "roles", "totp");
            assertThat(account.text("password")).matches("([a-z2-9]{4}-){4}[a-z2-9]{4}");
            assertThat(account.json().isNull("totp")).isTrue();
        });
        assertThat(demo.list("accounts"))
                .anySatisfy(account -> assertThat(account.joined("roles")).isEqualTo("COORDINATOR"));
        assertThat(Files.getPosixFilePermissions(data.resolve("demo.json"))).hasSize(2);
    }

    @Test
    void opens_the_demo_once() throws Exception {
        var before = Files.readString(data.resolve("demo.json"));

        new Demo(running.owner(), new Console(System.out)).openOnce(data.resolve("demo.json"));

        assertThat(data.resolve("demo.json")).content().isEqualTo(before);
    }

    @Test
    void shows_a_new_account_s_password_once_and_keeps_its_slow_hash() {
        var said = admin("staff create --tenant aspa --email Uusi@aspa.example --role worker,administrator");
        var password = said.lines().toList().get(1).strip();
        var hash = inTenant(
                "aspa", String.class, "select password_hash from app.staff_account where email = 'uusi@aspa.example'");

        assertThat(hash).startsWith("$argon2id$").doesNotContain(password);
        var hashing = NewAccount.by(running.owner(), A_MONDAY).hashing();
        assertThat(hashing.matches(password.toCharArray(), hash)).isTrue();
        assertThat(hashing.matches("another".toCharArray(), hash)).isFalse();
        assertThat(inTenant(
                        "aspa", String.class, "select roles from app.staff_account where email = 'uusi@aspa.example'"))
                .isEqualTo("WORKER,ADMINISTRATOR");
    }

    @Test
    void brings_the_starting_texts_that_are_missing_and_touches_nothing_else() {
        admin("tenant create --slug vanha --name V --host vanha.localhost --colour #123456 --phone 0000000000");
        var everything = "select (select count(*) from app.article) + (select count(*) from app.article_version)"
                + " + (select count(*) from app.synonyms) + (select count(*) from app.signpost)";
        var before = inTenant("vanha", Long.class, everything);
        var neighbours = inTenant("kasper", Long.class, everything);
        gone("app.article_version where article_id = (select min(id::text)::uuid from app.article)");
        gone("app.article where id not in (select article_id from app.article_version)");
        gone("app.synonyms where words = (select min(words) from app.synonyms)");
        gone("app.signpost where name = (select min(name) from app.signpost)");
        inTenant("vanha", Long.class, counting("update app.signpost set purpose = 'Omin sanoin'"));

        assertThat(admin("tenant texts --slug vanha")).contains("3 starting texts came to 'vanha'");

        assertThat(admin("tenant texts --slug vanha")).contains("'vanha' has every starting text already.");
        assertThat(inTenant("vanha", Long.class, everything)).isEqualTo(before);
        assertThat(inTenant("kasper", Long.class, everything)).isEqualTo(neighbours);
        assertThat(inTenant("vanha", Long.class, "select count(*) from app.signpost where purpose <> 'Omin sanoin'"))
                .isOne();
    }

    private static void gone(String what) {
        assertThat(inTenant("vanha", Long.class, counting("delete from " + what)))
                .isPositive();
    }

    private static String counting(String change) {
        return "with changed as (" + change + " returning id) select count(*) from changed";
    }

    @Test
    void closes_a_door_and_deletes_nothing() {
        admin("tenant create --slug ovi --name Ovi --host ovi.localhost --colour #123456 --phone 0000000000");
        var programmes = "select count(*) from app.programme";
        var tenant = tenant("ovi");

        admin("tenant close --slug ovi");

        assertThat(admin("tenant list")).contains("ovi                  closed");
        assertThat(in(tenant, Long.class, programmes)).isEqualTo(1);
    }

    @Test
    void takes_an_organisation_along_and_makes_it_again_elsewhere() throws Exception {
        var file = folder.resolve("lauste.zip");
        assertThat(admin("tenant export --slug lauste --to " + file)).contains("that goes along lies in");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        refuses("tenant export --slug lauste --to " + file).hasMessage("There is already a file " + file + ".");

        assertThat(admin("tenant create --from-export " + file + " --slug toinen --host toinen.localhost"))
                .contains("The organisation 'toinen' was made again at toinen.localhost");

        for (var table : List.of("programme", "place", "opening", "article_version", "staff_account", "term")) {
            var count = "select count(*) from app." + table;
            assertThat(inTenant("toinen", Long.class, count))
                    .as(table)
                    .isEqualTo(inTenant("lauste", Long.class, count));
        }
        assertThat(inTenant("toinen", Boolean.class, "select published from app.tenant"))
                .isFalse();
        assertThat(admin("staff password --tenant toinen --email paakayttaja@lauste.example"))
                .contains("shown now and never again");
        refuses("tenant create --from-export " + file + " --slug toinen --host kolmas.localhost")
                .hasMessage("There is already an organisation 'toinen'.");
    }

    @Test
    void makes_nothing_of_a_file_that_is_none_of_ours() throws Exception {
        var file = Files.writeString(folder.resolve("vieras.zip"), "ei mitään");

        refuses("tenant create --from-export " + file + " --slug vieras --host vieras.localhost")
                .hasMessageContaining("was refused");
        assertThat(admin("tenant list")).doesNotContain("vieras");
    }

    @Test
    void tells_an_organisation_that_it_ends_and_calls_that_off() {
        admin("tenant create --slug loppu --name L --host loppu.localhost --colour #123456 --phone 0000000000");
        refuses("tenant close --slug loppu --erase-on " + LocalDate.now().plusDays(3))
                .hasMessageContaining("at least 30 days before");
        refuses("tenant close --slug loppu --erase-on pian").hasMessage("A day is written 2027-03-31, not 'pian'.");

        var day = LocalDate.now().plusDays(60);
        assertThat(admin("tenant close --slug loppu --erase-on " + day + " --successor uusi.example"))
                .contains("ends: its pages say so from now on");
        assertThat(inTenant("loppu", String.class, "select erase_on || ' ' || successor from app.tenant"))
                .isEqualTo(day + " uusi.example");

        assertThat(admin("tenant close --slug loppu --call-off")).contains("The organisation 'loppu' goes on.");
        assertThat(inTenant("loppu", Boolean.class, "select erase_on is null from app.tenant"))
                .isTrue();
        assertThat(inTenant("loppu", Long.class, "select count(*) from app.audit where act like 'CLOSING%'"))
                .isEqualTo(2);
    }

    @Test
    void ends_taking_part_with_an_organisation_and_takes_back_exactly_that_when_its_day_is_moved_or_called_off() {
        admin("tenant create --slug jako --name J --host jako.localhost --colour #123456 --phone 0000000000");
        var neighbours =
                "select string_agg(concat_ws(' ', id, until, by_closing), ',' order by id) from app.participation";
        var first = LocalDate.now().plusDays(60);
        var later = first.plusDays(92);
        agreed("jako", "participation (id, programme_id, indicator, since, until)", "feedback-received", "null");
        agreed("jako", "participation (id, programme_id, indicator, since, until)", "changes-made", until(first));
        agreed("jako", "participation (id, programme_id, indicator, since, until)", "exit-heard", "null");
        agreed("jako", "divisor_consent (id, programme_id, divisor, since_on, until_on)", "open-hours", "null");
        agreed(
                "jako",
                "divisor_consent (id, programme_id, divisor, since_on, until_on)",
                "working-years",
                until(first));

        admin("tenant create --slug vieri --name V --host vieri.localhost --colour #123456 --phone 0000000000");
        agreed("vieri", "participation (id, programme_id, indicator, since, until)", "feedback-received", "null");
        agreed("vieri", "participation (id, programme_id, indicator, since, until)", "exit-heard", until(first));
        var before = inTenant("vieri", String.class, neighbours);

        admin("tenant close --slug jako --erase-on " + first);
        assertThat(lastDays()).containsOnly(ClosingTenant.last(first).toString());

        admin("tenant close --slug jako --erase-on " + later);
        assertThat(lastDays())
                .as("those that somebody said no to stay where they were")
                .containsExactly(
                        ClosingTenant.last(first).toString(),
                        ClosingTenant.last(later).toString(),
                        ClosingTenant.last(later).toString(),
                        ClosingTenant.last(later).toString(),
                        ClosingTenant.last(first).toString());

        inTenant(
                "jako",
                Long.class,
                counting("insert into app.participation (id, programme_id, indicator, since, until)"
                        + " select gen_random_uuid(), programme_id, indicator, since + 400, since + 500 from app.participation"
                        + " where indicator = 'exit-heard'"));
        admin("tenant close --slug jako --call-off");
        assertThat(lastDays())
                .as("what was said anew since, and ended, does not go on either")
                .containsExactly(
                        ClosingTenant.last(first).toString(),
                        ClosingTenant.last(later).toString(),
                        "2025-05-15",
                        "goes on",
                        "goes on",
                        ClosingTenant.last(first).toString());
        assertThat(inTenant("vieri", String.class, neighbours)).isEqualTo(before);
    }

    private static String until(LocalDate day) {
        return "'" + ClosingTenant.last(day) + "'";
    }

    private static void agreed(String slug, String table, String what, String until) {
        inTenant(
                slug,
                Long.class,
                counting("insert into app." + table + " select gen_random_uuid(), id, '" + what
                        + "', date '2024-01-01', " + until + "::date from app.programme limit 1"));
    }

    /** Of participations by their names and then of divisors. */
    private static List<String> lastDays() {
        return List.of(inTenant(
                        "jako",
                        String.class,
                        "select string_agg(coalesce(until::text, 'goes on'), ',' order by kind, what, since) from"
                                + " (select 1 as kind, indicator as what, since, until from app.participation union all"
                                + " select 2, divisor, since_on, until_on from app.divisor_consent) it")
                .split(","));
    }

    @Test
    void finds_no_hole_in_the_tenant_wall() {
        assertThat(admin("database check")).contains("The tenant wall stands.");
    }

    @Test
    void says_in_one_sentence_what_it_will_not_do() {
        refuses("tenant create --slug kasper --name K --host other.localhost --colour #123456 --phone 0000000000")
                .hasMessage("There is already an organisation 'kasper'.");
        refuses("tenant create --slug other --name K --host kasper.localhost --colour #123456 --phone 0000000000")
                .hasMessage("The host kasper.localhost already leads somewhere.");
        refuses("tenant create --slug other --name K --host o.localhost --colour red --phone 0000000000")
                .hasMessage("A colour is # and six hexadecimal digits, not 'red'.");
        refuses("tenant create --slug other --name K --colour #123456 --phone 0000000000")
                .hasMessage("The option --host is needed.");
        refuses("tenant create --slug other --name K --host o.localhost --colour #123456")
                .hasMessage("The option --phone is needed.");
        refuses("tenant close --slug nobody").hasMessage("There is no open organisation 'nobody'.");
        refuses("staff create --tenant kasper --email paakayttaja@kasper.example --role WORKER")
                .hasMessage("There is already an account for paakayttaja@kasper.example in 'kasper'.");
        refuses("staff create --tenant kasper --email x@kasper.example --role PARENT")
                .hasMessage("'PARENT' are not roles of an account, such as WORKER or WORKER,ADMINISTRATOR.");
        refuses("backup --to a --secrets-to b").hasMessage("Rinnalla is running on " + data + "; stop it first.");
        refuses("demo grow --tenant lauste --times 101")
                .hasMessage("--times must be a number from 1 to 100, not '101'.");
        for (var house : List.of("nobody", "lauste")) {
            refuses("demo grow --tenant " + house)
                    .hasMessage("'" + house + "' is no house of the demonstration; only such a house can grow, once"
                            + " './rinnalla run' has told its history.");
        }
        refuses("tenant paint").hasMessage("There is no 'admin tenant paint'; ./rinnalla admin lists what there is.");
    }

    @Test
    void brings_back_from_two_archives_what_was_there() throws Exception {
        var elsewhere = folder.resolve("elsewhere");
        adminOn(
                elsewhere,
                "tenant create --slug koti --name Koti --host koti.localhost --colour #7a2d5b --phone 0000000000");
        var archives = " --%s " + folder.resolve("data.tar.gz") + " --secrets-%s " + folder.resolve("secrets.tar.gz");

        adminOn(elsewhere, "backup" + archives.formatted("to", "to"));
        var restored = folder.resolve("restored");
        adminOn(restored, "restore" + archives.formatted("from", "from"));

        assertThat(adminOn(restored, "tenant list")).isEqualTo(adminOn(elsewhere, "tenant list"));
        assertThat(adminOn(restored, "database check")).contains("The tenant wall stands.");
        assertThat(Files.getPosixFilePermissions(restored.resolve("secrets/master")))
                .hasSize(2);
        assertThat(Files.getPosixFilePermissions(folder.resolve("secrets.tar.gz")))
                .hasSize(2);
    }

    @Test
    void prints_every_way_in_and_who_may_take_it() throws Exception {
        var said = folder.resolve("routes");

        assertThat(Launched.delivered(said, "admin", "routes", "--json").exitCode())
                .isZero();

        assertThat(said).content().isEqualTo(json(ofTheHouse()));
        assertThat(admin("routes").lines())
                .hasSize(ofTheHouse().size() + 3)
                .anyMatch(it -> it.matches("GET +/tyo/palaute +feedback +WORKER"))
                .anyMatch(it -> it.matches("GET +/\\{language}/vastaus/\\{number} +feedback +CARD_HOLDER"))
                .anyMatch(it -> it.matches("POST +/kirjaudu +access +PARENT"));
    }

    private static AbstractThrowableAssert<?, ?> refuses(String command) {
        return assertThatThrownBy(() -> admin(command)).isInstanceOf(Refused.class);
    }

    private static String admin(String command) {
        return adminOn(data, command);
    }

    private static String adminOn(Path data, String command) {
        var said = new ByteArrayOutputStream();
        var words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--data", data.toString()));
        new AdminCommand(Home.found(), new Console(new PrintStream(said, true, StandardCharsets.UTF_8))).run(words);
        return said.toString(StandardCharsets.UTF_8);
    }

    private static UUID tenant(String slug) {
        return running.owner().inOneTransaction(connection -> NewNetwork.tenant(new Rows(connection), slug));
    }

    private static <T> T inTenant(String slug, Class<T> type, String sql) {
        return in(tenant(slug), type, sql);
    }

    private static <T> T in(UUID tenant, Class<T> type, String sql) {
        return running.owner().inOneTransaction(connection -> {
            running.owner().enter(connection, new TenantId(tenant));
            return new Rows(connection).find(type, sql).orElseThrow();
        });
    }
}
