package fi.rinnalla.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.programme.Programme.Fresh;
import fi.rinnalla.domain.programme.ProgrammeOutcome.Kept;
import fi.rinnalla.domain.programme.ProgrammeOutcome.Refusal;
import fi.rinnalla.domain.programme.ProgrammeOutcome.Refused;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A programme")
class ProgrammeTest {
    private final Programme programme = Programme.started(
            new ProgrammeId(UUID.randomUUID()), "kohtaamo", "Kohtaamo", "Keusote", LocalDate.parse("2026-03-01"));

    @Test
    void runs_from_its_first_day_until_somebody_says_it_ends() {
        assertThat(programme.runsOn(LocalDate.parse("2026-02-28"))).isFalse();
        assertThat(programme.runsOn(LocalDate.parse("2039-01-01"))).isTrue();
    }

    @Test
    void runs_on_its_last_day_and_not_on_the_next() {
        programme.endOn(LocalDate.parse("2026-12-31"));

        assertThat(programme.runsOn(LocalDate.parse("2026-12-31"))).isTrue();
        assertThat(programme.runsOn(LocalDate.parse("2027-01-01"))).isFalse();
    }

    @Test
    void cannot_end_before_it_starts() {
        assertThatThrownBy(() -> programme.endOn(LocalDate.parse("2026-02-28")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void continues_one_that_began_before_it_and_no_other() {
        var next = at("2027-01-01");
        var all = List.of(programme, next);

        assertThat(next.describe(profile("2027-01-01", Optional.of(programme.id())), all))
                .isEqualTo(new Kept(next.id()));
        assertThat(programme.describe(profile("2026-03-01", Optional.of(next.id())), all))
                .isEqualTo(new Refused(Refusal.NOT_AFTER_ITS_PREDECESSOR));
        assertThat(programme.describe(profile("2027-01-01", Optional.empty()), all))
                .isEqualTo(new Refused(Refusal.NOT_BEFORE_ITS_SUCCESSOR));
        assertThat(next.describe(profile("2027-01-01", Optional.of(new ProgrammeId(UUID.randomUUID()))), all))
                .isEqualTo(new Refused(Refusal.NO_SUCH_PREDECESSOR));
        assertThat(next.continues()).contains(programme.id());
    }

    @Test
    void keeps_one_line_for_each_form() {
        var fresh = fresh();

        assertThat(programme.put(Optional.empty(), fresh, year(2026))).isEqualTo(PutOutcome.PUT);
        assertThat(programme.put(Optional.empty(), fresh, year(2026))).isEqualTo(PutOutcome.PUT);
        assertThat(programme.years()).hasSize(1);
    }

    @Test
    void plans_each_year_once() {
        programme.put(Optional.empty(), fresh(), year(2026));
        programme.put(Optional.empty(), fresh(), year(2027));
        var second = programme.years().get(1).id();

        assertThat(programme.put(Optional.empty(), fresh(), year(2026))).isEqualTo(PutOutcome.YEAR_TAKEN);
        assertThat(programme.put(Optional.of(second), fresh(), year(2026))).isEqualTo(PutOutcome.YEAR_TAKEN);
        assertThat(programme.put(Optional.of(second), fresh(), year(2028))).isEqualTo(PutOutcome.PUT);
        assertThat(programme.years()).extracting(it -> it.line().year()).containsExactly(2026, 2028);
    }

    @Test
    void lets_a_goal_go_for_a_reason_and_keeps_it_as_it_was() {
        programme.put(Optional.empty(), fresh(), goal("Vanhempi tulee kuulluksi"));
        var id = programme.goals().get(0).id();
        var end = new GoalEnd(LocalDate.parse("2026-06-01"), "Rahoittaja muutti painotusta");

        assertThat(programme.drop(id)).as("goals are never taken away").isFalse();
        assertThat(programme.endGoal(id, end)).isTrue();
        assertThat(programme.endGoal(id, end)).isFalse();
        assertThat(programme.put(Optional.of(id), fresh(), goal("Muuta"))).isEqualTo(PutOutcome.GONE);
        assertThat(programme.goals())
                .containsExactly(new GoalSheet(id, goal("Vanhempi tulee kuulluksi"), Optional.of(end)));
    }

    @Test
    void asks_in_october_for_what_is_collected_in_october_and_not_in_march() {
        programme.put(Optional.empty(), fresh(), new CollectingLine("Kysely", Month.OCTOBER, Role.WORKER));
        var id = programme.collectings().get(0).id();

        assertThat(waits("2026-03-15")).isFalse();
        assertThat(waits("2026-10-01")).isTrue();
        assertThat(waits("2026-11-30")).as("there is still time").isTrue();
        assertThat(programme.collected(id, LocalDate.parse("2026-10-20"))).isTrue();
        assertThat(programme.collected(id, LocalDate.parse("2026-10-20"))).isFalse();
        assertThat(waits("2026-10-21")).isFalse();
        assertThat(waits("2027-10-01")).as("the year after, anew").isTrue();
    }

    @Test
    void has_an_address_of_its_own_whatever_its_name() {
        assertThat(ProgrammeSlug.of("Vanhempien ääni 2020–2023", List.of())).isEqualTo("vanhempien-aani-2020-2023");
        assertThat(ProgrammeSlug.of("Äiti", List.of("aiti", "aiti-2"))).isEqualTo("aiti-3");
        assertThat(ProgrammeSlug.of("2020", List.of())).isEqualTo("toiminta");
    }

    private boolean waits(String day) {
        return programme.collectings().get(0).waits(LocalDate.parse(day));
    }

    private static Programme at(String day) {
        return Programme.started(new ProgrammeId(UUID.randomUUID()), "jatko", "Jatko", "Keusote", LocalDate.parse(day));
    }

    private static ProgrammeProfile profile(String starts, Optional<ProgrammeId> continues) {
        return new ProgrammeProfile(
                "Nimi",
                Counties.of(County.CENTRAL_UUSIMAA),
                "Keusote",
                Optional.of("STEA"),
                LocalDate.parse(starts),
                Optional.empty(),
                continues);
    }

    private static Fresh fresh() {
        return new Fresh(
                new EntryId(UUID.randomUUID()), Digest.of(UUID.randomUUID().toString()));
    }

    private static YearLine year(int year) {
        return new YearLine(year, Cents.of(100_00), new BigDecimal("2.5"));
    }

    private static GoalLine goal(String words) {
        return new GoalLine(
                words,
                Optional.of("visits"),
                Optional.of(BigDecimal.TEN),
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-12-31"));
    }
}
