package fi.rinnalla.services.programme.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.funding.Activities;
import fi.rinnalla.domain.programme.funding.Activity;
import fi.rinnalla.domain.programme.funding.ActivityId;
import fi.rinnalla.domain.programme.funding.ActivityKind;
import fi.rinnalla.domain.programme.funding.GrantShare;
import fi.rinnalla.domain.programme.funding.Occurrence;
import fi.rinnalla.domain.programme.funding.Split;
import fi.rinnalla.domain.programme.funding.SplitOutcome;
import fi.rinnalla.domain.programme.funding.SplitOutcome.Known;
import fi.rinnalla.domain.programme.funding.SplitOutcome.Refusal;
import fi.rinnalla.domain.programme.funding.SplitOutcome.Refused;
import fi.rinnalla.domain.programme.funding.SplitOutcome.Said;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotAllowed;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.programme.KeepingProgrammes;
import fi.rinnalla.services.shelf.ProgrammesOnAShelf;
import fi.rinnalla.services.shelf.SplitsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The clock stands on 2 March 2026: the last quarter of 2025 is closed. */
@DisplayName("Whoever keeps an activity")
class SayingWhatPaysTest {
    private static final StaffId AINO = new StaffId(UUID.randomUUID());
    private static final LocalDate AUTUMN = LocalDate.of(2025, 10, 1);
    private static final LocalDate WINTER = LocalDate.of(2026, 1, 1);

    private final Workplace work = new Workplace();
    private final SplitsOnAShelf splits = new SplitsOnAShelf();
    private final Programme programme =
            Programme.started(new ProgrammeId(UUID.randomUUID()), "p", "Kohtaamo", "", LocalDate.of(2025, 1, 1));
    private final ProgrammesOnAShelf programmes = new ProgrammesOnAShelf(programme);
    private final EntryId one = grant("STEA");
    private final EntryId other = grant("Alue");
    private final ActivityId group = new ActivityId(ActivityKind.GATHERING, UUID.randomUUID());
    private final ActivityId order = new ActivityId(ActivityKind.ASSIGNMENT, UUID.randomUUID());

    @Test
    void says_which_grants_pay_and_leaves_a_trace_once_however_often_it_is_sent() {
        var saying = saying(Role.WORKER);
        assertThat(saying.of(group).pays()).as("two pay, and nobody said how").isEmpty();

        assertThat(saying.say(group, WINTER, split(60))).isInstanceOf(Said.class);
        assertThat(saying.say(group, WINTER, split(60))).isEqualTo(new Known());

        assertThat(saying.of(group).pays()).contains(split(60));
        assertThat(work.audit.kinds()).containsExactly(AuditAct.SAID_WHAT_PAYS);
    }

    @Test
    void mends_what_is_said_of_a_quarter_that_is_open_and_of_a_closed_one_only_what_was_not_said() {
        var saying = saying(Role.FACILITATOR);
        saying.say(group, WINTER, split(60));

        assertThat(saying.say(group, WINTER, split(40))).isInstanceOf(Said.class);
        assertThat(saying.say(group, AUTUMN, split(10))).isInstanceOf(Said.class);
        assertThat(saying.say(group, AUTUMN.plusDays(1), split(20))).isEqualTo(new Refused(Refusal.STANDS));
        assertThat(saying.of(group).said())
                .extracting(it -> it.split())
                .containsExactlyInAnyOrder(split(40), split(10));
    }

    @Test
    void is_told_of_a_grant_that_does_not_pay_then_or_is_none_of_the_programmes() {
        assertThat(say(LocalDate.of(2027, 1, 1), split(50))).isEqualTo(new Refused(Refusal.NOT_PAYING_THEN));
        assertThat(say(WINTER, Split.all(new EntryId(UUID.randomUUID()))))
                .isEqualTo(new Refused(Refusal.NO_SUCH_GRANT));
        assertThat(work.audit.kinds()).isEmpty();
    }

    @Test
    void keeps_no_other_kind_and_none_that_is_not_there() {
        assertThatThrownBy(() -> saying(Role.FACILITATOR).of(order)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> saying(Role.WORKER).of(new ActivityId(ActivityKind.COHORT, group.value())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void keeps_a_grant_from_being_taken_away_while_it_is_said_to_pay() {
        var keeping = new KeepingProgrammes(
                programmes, splits, work.auditing(work.caller(AINO, Role.ADMINISTRATOR)), work.clock);
        say(WINTER, Split.all(one));

        assertThat(keeping.isSaidToPay(one)).isTrue();
        assertThat(keeping.drop(programme.id(), one)).isFalse();
        assertThat(keeping.drop(programme.id(), other)).isTrue();
    }

    private SplitOutcome say(LocalDate since, Split split) {
        return saying(Role.WORKER).say(group, since, split);
    }

    private Split split(int percent) {
        return new Split(List.of(new GrantShare(one, percent), new GrantShare(other, 100 - percent)));
    }

    private EntryId grant(String funder) {
        var id = new EntryId(UUID.randomUUID());
        programme.put(
                Optional.empty(),
                new Programme.Fresh(id, Digest.of(funder)),
                new GrantLine(funder, "Kohde", "", Cents.of(1), LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)));
        return id;
    }

    private SayingWhatPays saying(Role role) {
        var caller = work.caller(AINO, role);
        return new SayingWhatPays(activities(), splits, programmes, work.auditing(caller), caller, work.clock);
    }

    private Activities activities() {
        return new Activities() {
            @Override
            public Optional<Activity> find(ActivityId id) {
                return List.of(group, order).contains(id)
                        ? Optional.of(new Activity(id, programme.id(), "Ryhmä", Optional.of(AUTUMN)))
                        : Optional.empty();
            }

            @Override
            public List<Occurrence> done(ProgrammeId of, LocalDate first, LocalDate last) {
                return List.of();
            }
        };
    }
}
