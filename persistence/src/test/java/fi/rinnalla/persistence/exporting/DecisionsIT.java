package fi.rinnalla.persistence.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.persistence.exporting.Decision.Fate;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever adds a table or a column decides here whether it goes along when everything is taken along. */
@DisplayName("What goes along with an organisation")
class DecisionsIT {
    private static final Database DATABASE = Database.get();
    private static final Decisions DECISIONS = Decisions.read();

    /** Made of nothing but what goes as well: a place and a day, a call as it was logged, a name and a day, an account. */
    private static final Set<String> HIDES_NOTHING = Set.of("import_row.row_key");

    @Test
    void is_decided_about_every_table_and_about_no_other() throws SQLException {
        assertThat(new TreeSet<>(DECISIONS.byTable().keySet()))
                .isEqualTo(new TreeSet<>(catalogue().columns().keySet()));
    }

    @Test
    void is_decided_about_every_column_of_a_table_that_goes() throws SQLException {
        var catalogue = catalogue();
        for (var it : taken()) {
            assertThat(it.columns().keySet())
                    .as(it.table())
                    .containsExactlyInAnyOrderElementsOf(
                            catalogue.of(it.table()).stream().map(Column::name).toList());
        }
    }

    @Test
    void is_said_in_words_for_people() {
        assertThat(DECISIONS.all()).allSatisfy(it -> {
            assertThat(it.finnish()).isNotBlank();
            assertThat(it.english()).isNotBlank();
        });
    }

    @Test
    void is_never_sealed_or_a_fingerprint() throws SQLException {
        var catalogue = catalogue();
        for (var it : taken()) {
            for (var column : catalogue.of(it.table())) {
                var fate = it.columns().get(column.name());
                if (column.isBytes() && !HIDES_NOTHING.contains(it.table() + "." + column.name())) {
                    assertThat(fate).as(it.table() + "." + column.name()).isNotEqualTo(Fate.GOES);
                }
                if (column.name().matches("key_id|card_id|password_hash|.*(token|secret).*|lookup")) {
                    assertThat(fate.taken())
                            .as(it.table() + "." + column.name())
                            .isFalse();
                }
            }
        }
    }

    /** What is opened for an administrator is named here one by one. */
    @Test
    void is_opened_only_where_nobody_was_promised_otherwise() {
        assertThat(taken().stream()
                        .flatMap(it -> it.columns(Fate.OPENED).stream().map(column -> it.table() + "." + column)))
                .containsExactly("commitment_signature.name");
    }

    @Test
    void leans_on_nothing_that_stays() throws SQLException {
        try (var superuser = DATABASE.superuser()) {
            var references =
                    Sql.all(superuser, """
                               select c.relname, f.relname, a.attname from pg_constraint k
                                 join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
                                 join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey) and a.attname <> 'tenant_id'
                                where k.contype = 'f' and k.connamespace = 'app'::regnamespace
                                  and f.relnamespace = 'app'::regnamespace\
                               """, row -> List.of(row.getString(1), row.getString(2), row.getString(3)));
            assertThat(references.stream()
                            .filter(it -> goes(it.get(0)) && !goes(it.get(1)))
                            .filter(it -> DECISIONS
                                            .of(it.get(0))
                                            .orElseThrow()
                                            .columns()
                                            .get(it.get(2))
                                    == Fate.GOES))
                    .isEmpty();
        }
    }

    @Test
    void can_be_read_by_the_house_s_own_role() throws SQLException {
        try (var job = DATABASE.job(Database.A)) {
            for (var it : taken()) {
                Sql.all(job, "select 1 from app." + it.table() + " limit 1", row -> 1);
            }
        }
    }

    @Test
    void is_decided_once() {
        assertThatThrownBy(() -> Decisions.parse("[visit] goes\n\n[visit] house"))
                .hasMessageContaining("decided twice");
    }

    private static Set<Decision> taken() {
        return DECISIONS.all().stream().filter(Decision::taken).collect(Collectors.toSet());
    }

    private static boolean goes(String table) {
        return DECISIONS.of(table).filter(Decision::madeAgain).isPresent();
    }

    private static TenantTables catalogue() throws SQLException {
        try (var superuser = DATABASE.superuser()) {
            return TenantTables.in(superuser);
        }
    }
}
