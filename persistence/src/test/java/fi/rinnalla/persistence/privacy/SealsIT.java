package fi.rinnalla.persistence.privacy;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import jakarta.persistence.Table;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A sealed text")
class SealsIT {
    private static final SealPlace PLACE = new SealPlace("feedback", "wish", UUID.randomUUID());
    private static final String WORDS = "Odotin aulassa tunnin – kukaan ei kysynyt mitään. 🍵";

    private final Database database = Database.get();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 251, 252, 253, 1019, 1020, 1021, 4091, 4092, 4093, 20_000})
    void opens_with_its_key_in_its_place_whatever_its_length(int length) {
        var words = "ä".repeat(length / 2) + "a".repeat(length % 2);

        String opened = as(A, seals -> {
            var key = seals.newKey();
            return seals.open(key, PLACE, seals.seal(key, PLACE, words));
        });

        assertThat(opened).isEqualTo(words);
    }

    @Test
    void takes_one_of_few_sizes() {
        var key = as(A, TinkSeals::newKey);

        assertThat(size(key, "a")).isEqualTo(size(key, "a".repeat(252)));
        assertThat(size(key, "a".repeat(253))).isEqualTo(size(key, "a".repeat(1020)));
        assertThat(size(key, "a".repeat(1021))).isEqualTo(size(key, "a".repeat(4092)));
        assertThat(size(key, "a".repeat(4093))).isEqualTo(size(key, "a".repeat(8188)));
    }

    @Test
    void looks_different_each_time() {
        var key = as(A, TinkSeals::newKey);

        assertThat(seal(key, WORDS)).isNotEqualTo(seal(key, WORDS));
    }

    @Test
    void does_not_open_in_another_row_column_table_or_with_another_key() {
        var key = as(A, TinkSeals::newKey);
        var other = as(A, TinkSeals::newKey);
        var sealed = seal(key, WORDS);

        for (var elsewhere : new SealPlace[] {
            new SealPlace("feedback", "wish", UUID.randomUUID()),
            new SealPlace("feedback", "helped", PLACE.row()),
            new SealPlace("answer", "wish", PLACE.row())
        }) {
            assertThatThrownBy(() -> as(A, seals -> seals.open(key, elsewhere, sealed)))
                    .isInstanceOf(Unsealable.class);
        }
        assertThatThrownBy(() -> as(A, seals -> seals.open(other, PLACE, sealed)))
                .isInstanceOf(Unsealable.class);
    }

    @Test
    void does_not_open_when_a_single_bit_was_changed() {
        var key = as(A, TinkSeals::newKey);
        var bytes = seal(key, WORDS).bytes();

        for (var i = 0; i < bytes.length; i += 7) {
            var changed = bytes.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> as(A, seals -> seals.open(key, PLACE, new Sealed(changed))))
                    .isInstanceOf(Unsealable.class);
        }
    }

    @Test
    void is_not_opened_destroyed_or_known_by_the_tenant_next_door() {
        var key = as(A, TinkSeals::newKey);
        var sealed = seal(key, WORDS);

        assertThatThrownBy(() -> as(B, seals -> seals.open(key, PLACE, sealed))).isInstanceOf(NotFound.class);
        as(B, seals -> {
            seals.destroy(key);
            return null;
        });
        String opened = as(A, seals -> seals.open(key, PLACE, sealed));
        assertThat(opened).isEqualTo(WORDS);
    }

    @Test
    void does_not_open_even_if_somebody_moves_its_key_to_the_tenant_next_door() throws SQLException {
        var key = as(A, TinkSeals::newKey);
        var sealed = seal(key, WORDS);
        as(B, TinkSeals::newKey);
        try (var superuser = database.superuser("rinnalla_keys")) {
            Sql.run(superuser, "update keys.data_key set tenant_id = ? where id = ?", B.value(), key.value());
        }

        assertThatThrownBy(() -> as(B, seals -> seals.open(key, PLACE, sealed))).isInstanceOf(Unsealable.class);
    }

    @Test
    void is_gone_for_everybody_when_its_key_is_destroyed() {
        var key = as(A, TinkSeals::newKey);
        var sealed = seal(key, WORDS);

        as(A, seals -> {
            seals.destroy(key);
            return null;
        });

        assertThatThrownBy(() -> as(A, seals -> seals.open(key, PLACE, sealed))).isInstanceOf(NotFound.class);
    }

    @Test
    void does_not_open_with_another_master_key() {
        var key = as(A, TinkSeals::newKey);
        var sealed = seal(key, WORDS);

        assertThatThrownBy(() -> database.from(
                        A,
                        em -> new TinkSeals(
                                        new DataKeys(database.keySource()),
                                        database.current(),
                                        name -> new byte[32],
                                        Clock.systemUTC())
                                .open(key, PLACE, sealed)))
                .isInstanceOf(Unsealable.class);
    }

    @Test
    void keeps_its_key_though_the_transaction_around_it_fails_and_the_sweep_finds_it() throws SQLException {
        Furnished furnished;
        try (var app = database.app(A)) {
            furnished = Furnished.in(app, A);
            app.commit();
        }
        var known = new KeyId(Sql.one(
                database.app(A),
                "select key_id from app.feedback where id = ?",
                row -> row.getObject(1, UUID.class),
                furnished.feedback()));
        try (var keys = database.keys()) {
            as(A, TinkSeals::newKey);
            Sql.run(
                    keys,
                    "insert into keys.data_key select ?, tenant_id, wrapped, '2019-06-01' from keys.data_key"
                            + " where tenant_id = ? limit 1",
                    known.value(),
                    A.value());
        }
        var orphan = made(A, LocalDate.of(2019, 6, 1));
        var young = made(A, LocalDate.of(2019, 6, 2));
        var nextDoor = made(B, LocalDate.of(2019, 6, 1));

        var swept = database.<Integer>from(
                A,
                em -> new SweptKeys(new DataKeys(database.keySource()), em, database.current())
                        .sweep(LocalDate.of(2019, 6, 1)));

        assertThat(swept).isOne();
        assertThat(exists(orphan)).isFalse();
        assertThat(exists(known)).isTrue();
        assertThat(exists(young)).isTrue();
        assertThat(exists(nextDoor)).isTrue();
    }

    @Test
    void keeps_its_key_in_whatever_table_it_stands() throws SQLException {
        var tables = Sql.all(
                database.app(A),
                "select table_name::text from information_schema.columns"
                        + " where table_schema = 'app' and column_name = 'key_id'",
                row -> row.getString(1));

        var held = database.<List<String>>from(
                A,
                em -> SweptKeys.holders(em)
                        .map(it -> it.entity()
                                .getJavaType()
                                .getAnnotation(Table.class)
                                .name())
                        .toList());

        assertThat(tables).hasSizeGreaterThan(8);
        assertThat(held).containsExactlyInAnyOrderElementsOf(tables);
    }

    private KeyId made(TenantId tenant, LocalDate day) {
        var noon = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
        return database.from(
                tenant,
                em -> new TinkSeals(
                                new DataKeys(database.keySource()),
                                database.current(),
                                name -> Database.MASTER_KEY,
                                noon)
                        .newKey());
    }

    private boolean exists(KeyId key) throws SQLException {
        try (var keys = database.keys()) {
            return !Sql.all(keys, "select 1 from keys.data_key where id = ?", row -> 1, key.value())
                    .isEmpty();
        }
    }

    private int size(KeyId key, String words) {
        return seal(key, words).bytes().length;
    }

    private Sealed seal(KeyId key, String words) {
        return as(A, seals -> seals.seal(key, PLACE, words));
    }

    private <T> T as(TenantId tenant, Function<TinkSeals, T> work) {
        return database.from(
                tenant,
                em -> work.apply(new TinkSeals(
                        new DataKeys(database.keySource()),
                        database.current(),
                        name -> Database.MASTER_KEY,
                        Clock.systemUTC())));
    }
}
