package fi.rinnalla.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the product was heard to say to its database")
class HearingStatementsTest {
    private static final String ONE = "0a0372f6-fa35-4f5c-b183-82a805ce09a1";
    private static final String OTHER = "d48e6240-2177-4665-9acc-d15f0629fb72";

    /** As PostgreSQL 17 writes it. */
    private static final String LOG = """
            |LOG:  received SIGHUP, reloading configuration files
            rinnalla_app|LOG:  statement: BEGIN
            rinnalla_app|LOG:  execute S_2: select $1::text,
            \t $2::uuid, $3::text
            rinnalla_app|DETAIL:  Parameters: $1 = 'it''s
            \tnew | line, $2 = ''x''', $2 = 'ONE', $3 = NULL
            rinnalla_app|LOG:  execute S_1: COMMIT
            rinnalla_keys|LOG:  execute <unnamed>: insert into keys.data_key values ($1, $2)
            rinnalla_keys|DETAIL:  Parameters: $1 = 'ONE', $2 = '\\x0102'
            """.replace("ONE", ONE);

    @Test
    void is_read_with_its_values_line_breaks_and_quotes() {
        var heard = StatementLog.read(LOG.lines());

        assertThat(heard)
                .containsExactly(
                        new Spoken("rinnalla_app", "BEGIN", List.of()),
                        new Spoken(
                                "rinnalla_app",
                                "select $1::text,\n $2::uuid, $3::text",
                                Arrays.asList("it's\nnew | line, $2 = 'x'", ONE, null)),
                        new Spoken("rinnalla_app", "COMMIT", List.of()),
                        new Spoken(
                                "rinnalla_keys", "insert into keys.data_key values ($1, $2)", List.of(ONE, "\\x0102")));
    }

    @Test
    void is_said_again_with_the_same_values_but_for_those_that_were_made_for_the_one_request() {
        var script = new Script(List.of(insert(ONE, "\\x0102")), List.of(insert(OTHER, "\\x0304")));

        assertThat(json(script))
                .isEqualTo("[{\"keys\":false,\"sql\":\"insert into app.feedback values (?, ?, ?, ?)\",\"values\":["
                        + "{\"slot\":0,\"fresh\":\"uuid\"},\"RECEIVED\",null,"
                        + "{\"slot\":1,\"fresh\":\"bytes\",\"length\":2}]}]");
    }

    @Test
    void makes_a_fresh_value_once_however_often_it_is_said() {
        var script = new Script(
                List.of(insert(ONE, "\\x01"), insert(ONE, "\\x02")),
                List.of(insert(OTHER, "\\x03"), insert(OTHER, "\\x04")));

        assertThat(json(script).split("\"slot\":0,", -1)).hasSize(3);
    }

    @Test
    void signs_the_tenant_s_door_anew() {
        var door = ONE + "|1795382989|1|" + "0".repeat(64);
        var said = new Spoken("rinnalla_app", "select set_config('rinnalla.ctx', $1, true)", List.of(door));

        assertThat(json(new Script(List.of(said), List.of(said))))
                .contains("{\"tenant\":\"" + ONE + "\",\"kid\":1}")
                .doesNotContain("0000");
    }

    @Test
    void is_not_believed_when_two_hearings_differ() {
        var other = new Spoken("rinnalla_app", "select 1", List.of());

        assertThatThrownBy(() -> new Script(List.of(insert(ONE, "\\x01")), List.of(other)))
                .hasMessageContaining("different statements");
    }

    @Test
    void counts_without_the_frame_of_the_transaction() {
        var said = List.of(
                new Spoken("rinnalla_app", "BEGIN", List.of()),
                insert(ONE, "\\x01"),
                new Spoken("rinnalla_app", "COMMIT", List.of()));

        assertThat(new Script(said, said).statements()).isEqualTo(1);
    }

    private static Spoken insert(String id, String words) {
        return new Spoken(
                "rinnalla_app",
                "insert into app.feedback values ($1, $2, $3, $4)",
                Arrays.asList(id, "RECEIVED", null, words));
    }

    private static String json(Script script) {
        return new String(script.asJson(), StandardCharsets.UTF_8);
    }
}
