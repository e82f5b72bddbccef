package fi.rinnalla.services.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.programme.CollectingLine;
import fi.rinnalla.domain.programme.Counties;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.GoalLine;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.ProgrammeOutcome.Kept;
import fi.rinnalla.domain.programme.ProgrammeOutcome.Refusal;
import fi.rinnalla.domain.programme.ProgrammeOutcome.Refused;
import fi.rinnalla.domain.programme.ProgrammeProfile;
import fi.rinnalla.domain.programme.PutOutcome;
import fi.rinnalla.domain.programme.UseLine;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.shelf.ProgrammesOnAShelf;
import fi.rinnalla.services.shelf.SplitsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever keeps programmes")
class ProgrammesTest {
    private static final StaffId AINO = new StaffId(UUID.randomUUID());

    private final Workplace work = new Workplace();
    private final ProgrammesOnAShelf programmes = new ProgrammesOnAShelf();
    private final SplitsOnAShelf splits = new SplitsOnAShelf();
    private final LocalDate today = Helsinki.day(work.clock.instant());
    private final KeepingProgrammes keeping =
            new KeepingProgrammes(programmes, splits, work.auditing(work.caller(AINO, Role.ADMINISTRATOR)), work.clock);
    private final NotingUses noting =
            new NotingUses(programmes, work.auditing(work.caller(AINO, Role.WORKER)), work.clock);

    @Test
    void begins_one_with_one_form_however_often_it_is_sent() {
        var first = keeping.begin(form("uusi"), profile("Kohtaamo", "2026-01-01"));
        var again = keeping.begin(form("uusi"), profile("Kohtaamo", "2026-01-01"));
        keeping.begin(form("toinen"), profile("Kohtaamo", "2026-01-01"));

        assertThat(again).isEqualTo(first);
        assertThat(programmes.all()).extracting(Programme::slug).containsExactly("kohtaamo", "kohtaamo-2");
        assertThat(work.audit.kinds()).containsExactly(AuditAct.BEGAN_PROGRAMME, AuditAct.BEGAN_PROGRAMME);
    }

    @Test
    void is_told_what_cannot_be_and_nothing_is_noted_of_it() {
        var id = begun("Kohtaamo");
        var wrong = new ProgrammeProfile(
                "Kohtaamo",
                Counties.of(County.KAINUU),
                "Kainuu",
                Optional.empty(),
                today,
                Optional.of(today.minusDays(1)),
                Optional.empty());

        assertThat(keeping.describe(id, wrong)).isEqualTo(new Refused(Refusal.ENDS_BEFORE_IT_STARTS));
        assertThat(keeping.begin(form("toinen"), wrong)).isInstanceOf(Refused.class);
        assertThat(keeping.end(id, LocalDate.of(2025, 12, 31))).isInstanceOf(Refused.class);
        assertThat(programmes.all()).hasSize(1);
        assertThat(work.audit.kinds()).containsExactly(AuditAct.BEGAN_PROGRAMME);
    }

    @Test
    void leaves_a_trace_of_whatever_is_changed() {
        var id = begun("Kohtaamo");
        keeping.put(id, Optional.empty(), form("tavoite"), goal());
        keeping.endGoal(id, goalOf(id), "Muuttui");
        keeping.end(id, today.plusMonths(1));
        noting.put(id, Optional.empty(), form("käyttö"), use());

        assertThat(work.audit.kinds())
                .containsExactly(
                        AuditAct.BEGAN_PROGRAMME,
                        AuditAct.PLANNED_PROGRAMME,
                        AuditAct.ENDED_GOAL,
                        AuditAct.ENDED_PROGRAMME,
                        AuditAct.NOTED_USE);
        assertThat(work.audit.all()).allMatch(it -> it.object().equals(id.value()));
    }

    @Test
    void finds_nothing_where_there_is_none() {
        var nowhere = new ProgrammeId(UUID.randomUUID());

        assertThatThrownBy(() -> keeping.mayKeep(nowhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keeping.put(nowhere, Optional.empty(), form("x"), goal()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> noting.collected(nowhere, new EntryId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void can_take_away_what_a_worker_noted_only_as_those_who_note() {
        var id = begun("Kohtaamo");
        assertThat(noting.put(id, Optional.empty(), form("käyttö"), use())).isEqualTo(PutOutcome.PUT);
        var which = programmes.all().get(0).uses().get(0).id();

        assertThat(keeping.drop(id, which)).isFalse();
        assertThat(noting.drop(id, which)).isTrue();
        assertThat(noting.drop(id, which)).isFalse();
    }

    @Test
    void asks_those_of_the_role_that_collects_while_its_turn_is_on_and_until_it_is_done() {
        var id = begun("Kohtaamo");
        keeping.put(id, Optional.empty(), form("nyt"), new CollectingLine("Kysely", today.getMonth(), Role.WORKER));
        keeping.put(
                id,
                Optional.empty(),
                form("myöhemmin"),
                new CollectingLine("Tilasto", today.getMonth().plus(3), Role.WORKER));

        assertThat(asked(Role.WORKER)).containsExactly("Kysely");
        assertThat(asked(Role.FACILITATOR)).isEmpty();
        assertThat(asked(Role.TRAINER)).isEmpty();
        var which = programmes.all().get(0).collectings().stream()
                .filter(it -> it.waits(today))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(noting.collected(id, which)).isTrue();
        assertThat(noting.collected(id, which)).as("a second click").isFalse();
        assertThat(asked(Role.WORKER)).isEmpty();
        assertThat(work.audit.kinds()).endsWith(AuditAct.COLLECTED_AS_PLANNED);
    }

    @Test
    void is_asked_nothing_of_a_programme_that_is_over() {
        var id = begun("Kohtaamo");
        keeping.put(id, Optional.empty(), form("nyt"), new CollectingLine("Kysely", today.getMonth(), Role.WORKER));
        keeping.end(id, today.minusDays(1));

        assertThat(asked(Role.WORKER)).isEmpty();
    }

    private List<String> asked(Role role) {
        return new SeeingWhatIsToBeCollected(programmes, work.caller(AINO, role), work.clock)
                .now().stream().map(it -> it.line().what()).toList();
    }

    private ProgrammeId begun(String name) {
        return ((Kept) keeping.begin(form(name), profile(name, "2026-01-01"))).programme();
    }

    private EntryId goalOf(ProgrammeId id) {
        return programmes.find(id).orElseThrow().goals().get(0).id();
    }

    private static ProgrammeProfile profile(String name, String starts) {
        return new ProgrammeProfile(
                name,
                Counties.of(County.KAINUU),
                "Kainuu",
                Optional.of("STEA"),
                LocalDate.parse(starts),
                Optional.empty(),
                Optional.empty());
    }

    private GoalLine goal() {
        return new GoalLine("Kuulluksi", Optional.empty(), Optional.empty(), today, today.plusYears(1));
    }

    private UseLine use() {
        return new UseLine(today, "Kävijämäärä", Optional.empty(), "Siirsimme aukioloa");
    }

    private static Digest form(String name) {
        return Digest.of(name);
    }
}
