package fi.rinnalla.persistence.presence;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.Hours;
import fi.rinnalla.domain.presence.HoursChange;
import fi.rinnalla.domain.presence.Opening;
import fi.rinnalla.domain.presence.OpeningException;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.Slot;
import fi.rinnalla.domain.presence.SpecialDay;
import fi.rinnalla.domain.presence.WeeklyHours;
import fi.rinnalla.domain.presence.Why;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import fi.rinnalla.persistence.shared.Furnished;
import fi.rinnalla.persistence.shared.Sql;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A change of hours")
class ChangedHoursIT {
    private static final LocalDate MONDAY = LocalDate.parse("2027-03-01");
    private static final Slot MORNING = new Slot(LocalTime.of(9, 0), LocalTime.of(12, 0));
    private static final Digest FORM = Digest.of("form");

    private final Database database = Database.get();
    private DoorId inA;
    private DoorId inB;

    @BeforeEach
    void a_door_in_each_of_two_organisations() throws SQLException {
        database.empty();
        inA = furnished(A);
        inB = furnished(B);
        open(A, inA);
        open(B, inB);
    }

    @Test
    void keeps_what_held_before_and_is_taken_back_as_if_it_had_never_been() throws SQLException {
        var before = hours(A, inA);
        change(A, inA, MONDAY.plusDays(7));

        assertThat(hours(A, inA).on(MONDAY).slots()).containsExactly(MORNING);
        assertThat(hours(A, inA).on(MONDAY.plusDays(7)).slots()).isEmpty();
        assertThat(hours(A, inA).on(MONDAY.plusDays(8)).why()).contains(Why.TRAINING);
        assertThat(hours(A, inA).on(MONDAY.plusDays(8)).reasons()).containsEntry(Language.SV, "skolning");

        database.in(A, em -> {
            var openings = new StoredOpeningHours(em);
            openings.takeBack(openings.lastChange(inA).orElseThrow());
        });
        assertThat(hours(A, inA)).isEqualTo(before);
        assertThat(count("app.hours_change where form_key = sha256('form')")).isZero();
    }

    @Test
    void is_found_by_its_form_in_its_own_organisation_alone() {
        change(A, inA, MONDAY);

        assertThat((Boolean) database.from(
                        A, em -> new StoredOpeningHours(em).changeWith(FORM).isPresent()))
                .isTrue();
        assertThat((Boolean) database.from(
                        B, em -> new StoredOpeningHours(em).changeWith(FORM).isPresent()))
                .isFalse();
    }

    @Test
    void next_door_leaves_this_door_alone() {
        var before = hours(B, inB);
        change(A, inA, MONDAY);

        assertThat(hours(B, inB)).isEqualTo(before);
        assertThat(hours(B, inA)).isEqualTo(Hours.none());
    }

    @Test
    void makes_a_new_edition_of_the_public_pages() throws SQLException {
        var before = edition();
        change(A, inA, MONDAY);

        assertThat(edition()).isGreaterThan(before);
    }

    private void open(TenantId tenant, DoorId door) {
        var week = new WeeklyHours(DayOfWeek.MONDAY, MORNING, LocalDate.parse("2026-01-01"), null);
        database.in(tenant, em -> em.persist(Opening.of(UUID.randomUUID(), door.place(), week)));
    }

    private void change(TenantId tenant, DoorId door, LocalDate from) {
        database.in(tenant, em -> {
            var openings = new StoredOpeningHours(em);
            var change = HoursChange.made(
                    UUID.randomUUID(),
                    door,
                    HoursChange.Kind.WEEK,
                    FORM,
                    Instant.now().plusSeconds(60));
            openings.add(change);
            openings.week(door, from).stream()
                    .flatMap(it -> it.endBefore(from, UUID.randomUUID(), change.id()).stream())
                    .forEach(openings::add);
            var day = new SpecialDay(
                    from.plusDays(1),
                    Optional.empty(),
                    false,
                    Optional.of(Why.TRAINING),
                    Map.of(Language.FI, "koulutus", Language.SV, "skolning"));
            openings.add(OpeningException.added(UUID.randomUUID(), door, day, change.id()));
        });
    }

    private Hours hours(TenantId tenant, DoorId door) {
        return database.from(tenant, em -> new StoredOpeningHours(em).of(door, LocalDate.parse("2026-01-01")));
    }

    private DoorId furnished(TenantId tenant) throws SQLException {
        try (var app = database.app(tenant)) {
            var rooms = Furnished.in(app, tenant);
            app.commit();
            return DoorId.of(new PlaceId(rooms.place()));
        }
    }

    private int edition() throws SQLException {
        try (var superuser = database.superuser()) {
            return Sql.all(superuser, "select edition from net.tenant where id = ?", row -> row.getInt(1), A.value())
                    .get(0);
        }
    }

    private int count(String from) throws SQLException {
        try (var app = database.app(A)) {
            return Sql.all(app, "select count(*) from " + from, row -> row.getInt(1))
                    .get(0);
        }
    }
}
