package fi.rinnalla.persistence.programme;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.programme.CollectingLine;
import fi.rinnalla.domain.programme.Counties;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.FormOfCooperation;
import fi.rinnalla.domain.programme.GoalEnd;
import fi.rinnalla.domain.programme.GoalLine;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.PartnerLine;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.Programme.Fresh;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.ProgrammeOutcome;
import fi.rinnalla.domain.programme.ProgrammeProfile;
import fi.rinnalla.domain.programme.PutOutcome;
import fi.rinnalla.domain.programme.UseLine;
import fi.rinnalla.domain.programme.YearLine;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.shared.Database;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A programme between two houses")
class ProgrammesIT {
    private static final Database DATABASE = Database.get();
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final GoalLine GOAL = new GoalLine(
            "Kuulluksi", Optional.of("visits"), Optional.of(new BigDecimal("0.8000")), DAY, DAY.plusYears(1));
    private static final GrantLine GRANT =
            new GrantLine("STEA", "Ak", "Toiminta", Cents.of(145_000_50), DAY, DAY.plusYears(1));
    private static final YearLine YEAR = new YearLine(2026, Cents.of(100_00), new BigDecimal("2.50"));
    private static final PartnerLine PARTNER = new PartnerLine("Alue", FormOfCooperation.DEVELOPS, "Tärkeä");
    private static final CollectingLine COLLECTING = new CollectingLine("Kysely", Month.OCTOBER, Role.WORKER);
    private static final UseLine USE = new UseLine(DAY, "Käynnit", Optional.of("visits"), "Siirsimme aukioloa");

    @BeforeEach
    @AfterEach
    void empty() {
        DATABASE.empty();
    }

    @Test
    void is_kept_with_all_that_it_answers_for_and_seen_nowhere_else() {
        var first = begun(A, "ensin", DAY.minusYears(3), Optional.empty());
        var id = begun(A, "sitten", DAY, Optional.of(first));
        change(A, id, it -> {
            it.put(Optional.empty(), fresh("goal"), GOAL);
            it.put(Optional.empty(), fresh("grant"), GRANT);
            it.put(Optional.empty(), fresh("year"), YEAR);
            it.put(Optional.empty(), fresh("partner"), PARTNER);
            it.put(Optional.empty(), fresh("collecting"), COLLECTING);
            it.put(Optional.empty(), fresh("use"), USE);
        });

        DATABASE.in(A, em -> {
            var it = found(em, id);
            assertThat(it.profile()).isEqualTo(profile("sitten", DAY, Optional.of(first)));
            assertThat(it.goals()).extracting(goal -> goal.line()).containsExactly(GOAL);
            assertThat(it.grants()).extracting(grant -> grant.line()).containsExactly(GRANT);
            assertThat(it.years()).extracting(year -> year.line()).containsExactly(YEAR);
            assertThat(it.partners()).extracting(one -> one.line()).containsExactly(PARTNER);
            assertThat(it.collectings()).extracting(one -> one.line()).containsExactly(COLLECTING);
            assertThat(it.uses()).extracting(use -> use.line()).containsExactly(USE);
            assertThat(new StoredProgrammes(em).all()).extracting(Programme::id).containsExactly(id, first);
        });
        DATABASE.in(B, em -> {
            assertThat(new StoredProgrammes(em).find(id)).isEmpty();
            assertThat(new StoredProgrammes(em).hold(id)).isEmpty();
            assertThat(new StoredProgrammes(em).holdAll()).isEmpty();
            for (var table : List.of("goal", "grant", "year", "partner", "collecting", "use")) {
                var rows = em.createNativeQuery("select count(*) from app.programme_" + table);
                assertThat(rows.getSingleResult()).as(table).isEqualTo(0L);
            }
        });
    }

    @Test
    void is_corrected_line_by_line_and_a_form_writes_one() {
        var id = begun(A, "kohtaamo", DAY, Optional.empty());
        change(A, id, it -> it.put(Optional.empty(), fresh("year"), YEAR));
        change(A, id, it -> it.put(Optional.empty(), fresh("year"), YEAR));
        change(A, id, it -> it.put(Optional.empty(), fresh("goal"), GOAL));
        var year = line(id, it -> it.years().get(0).id());
        var goal = line(id, it -> it.goals().get(0).id());
        var better = new YearLine(2027, Cents.of(1), new BigDecimal("3.00"));

        change(A, id, it -> {
            assertThat(it.put(Optional.of(year), fresh("x"), better)).isEqualTo(PutOutcome.PUT);
            assertThat(it.endGoal(goal, new GoalEnd(DAY, "Muuttui"))).isTrue();
        });

        DATABASE.in(A, em -> {
            assertThat(found(em, id).years()).extracting(one -> one.line()).containsExactly(better);
            assertThat(found(em, id).goals().get(0).ended()).contains(new GoalEnd(DAY, "Muuttui"));
        });
        change(A, id, it -> assertThat(it.drop(year)).isTrue());
        DATABASE.in(A, em -> assertThat(found(em, id).years()).isEmpty());
    }

    @Test
    void continues_none_of_the_neighbours() {
        var theirs = begun(B, "naapuri", DAY.minusYears(3), Optional.empty());
        var id = begun(A, "kohtaamo", DAY, Optional.empty());

        assertThatThrownBy(() -> DATABASE.in(
                        A,
                        em -> em.createNativeQuery("update app.programme set continues_id = ?1 where id = ?2")
                                .setParameter(1, theirs.value())
                                .setParameter(2, id.value())
                                .executeUpdate()))
                .isInstanceOf(RuntimeException.class);
        DATABASE.in(A, em -> assertThat(found(em, id).continues()).isEmpty());
    }

    private static ProgrammeId begun(TenantId tenant, String name, LocalDate starts, Optional<ProgrammeId> before) {
        var id = new ProgrammeId(UUID.randomUUID());
        DATABASE.in(tenant, em -> {
            var programmes = new StoredProgrammes(em);
            var programme = Programme.begun(id, name, Digest.of(name), name, starts);
            assertThat(programme.describe(profile(name, starts, before), programmes.holdAll()))
                    .isEqualTo(new ProgrammeOutcome.Kept(id));
            programmes.add(programme);
        });
        return id;
    }

    private static ProgrammeProfile profile(String name, LocalDate starts, Optional<ProgrammeId> before) {
        return new ProgrammeProfile(
                name,
                Counties.of(County.VANTAA_AND_KERAVA, County.CENTRAL_UUSIMAA),
                "Vantaa, Kerava",
                Optional.of("STEA"),
                starts,
                Optional.of(starts.plusYears(2)),
                before);
    }

    private static void change(TenantId tenant, ProgrammeId id, Consumer<Programme> what) {
        DATABASE.in(tenant, em -> what.accept(new StoredProgrammes(em).hold(id).orElseThrow()));
    }

    private static EntryId line(ProgrammeId id, Function<Programme, EntryId> which) {
        var found = new EntryId[1];
        DATABASE.in(A, em -> found[0] = which.apply(found(em, id)));
        return found[0];
    }

    private static Programme found(EntityManager em, ProgrammeId id) {
        return new StoredProgrammes(em).find(id).orElseThrow();
    }

    private static Fresh fresh(String form) {
        return new Fresh(new EntryId(UUID.randomUUID()), Digest.of(form));
    }
}
