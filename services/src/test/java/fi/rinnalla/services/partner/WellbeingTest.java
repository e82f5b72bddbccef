package fi.rinnalla.services.partner;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.WellbeingAnswer;
import fi.rinnalla.domain.partner.WellbeingAnswers;
import fi.rinnalla.domain.partner.WellbeingQuestion;
import fi.rinnalla.domain.shared.Digest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How a partner is")
class WellbeingTest {
    private static final WellbeingAnswers TIRED = new WellbeingAnswers(
            Map.of(WellbeingQuestion.ENERGY, WellbeingAnswer.HARD, WellbeingQuestion.LOAD, WellbeingAnswer.MIXED));

    private final FeePlace here = new FeePlace();
    private final WellbeingsOnAShelf shelf = new WellbeingsOnAShelf();
    private final StaffId sade = here.place.accounts.hire("kokemuskumppani2", Role.EXPERIENCE_PARTNER);
    private final KeepingMyWellbeing mine = keeping(here.kaisla);

    @Test
    void is_theirs_alone_unless_they_say_otherwise_and_nobody_is_called() {
        here.join(sade);
        hire(Role.WORKER);

        assertThat(mine.check(Digest.of("one"), TIRED, "Univelkaa.", Optional.empty()))
                .isEmpty();
        mine.check(Digest.of("one"), TIRED, "Univelkaa.", Optional.empty());

        var checks = mine.mine().orElseThrow().checks();
        assertThat(checks).hasSize(1);
        assertThat(checks.get(0).answers()).isEqualTo(TIRED);
        assertThat(checks.get(0).words()).isEqualTo("Univelkaa.");
        assertThat(keeping(sade).mine().orElseThrow().checks()).isEmpty();
        assertThat(here.shelf.debriefs.all).isEmpty();
        assertThat(here.place.audit.all()).isEmpty();
    }

    @Test
    void is_shown_to_nobody_whom_they_ask_to_call_and_only_that_role_hears_of_it() {
        var worker = here.place.caller(hire(Role.WORKER), Role.WORKER);
        var trainer = here.place.caller(hire(Role.TRAINER), Role.TRAINER);

        assertThat(mine.check(Digest.of("one"), TIRED, "", Optional.of(Role.TRAINER)))
                .contains(here.today().plusDays(1));

        var clock = here.place.clock;
        assertThat(new SeeingDebriefsThatWait(here.shelf.debriefs, trainer, clock)
                        .waiting()
                        .due())
                .containsExactly(here.today().plusDays(1));
        assertThat(new SeeingDebriefsThatWait(here.shelf.debriefs, worker, clock)
                        .waiting()
                        .isEmpty())
                .isTrue();
        assertThat(mine.mine().orElseThrow().calledBy()).contains(here.today().plusDays(1));
    }

    @Test
    void asks_nobody_to_call_who_is_not_there() {
        hire(Role.WORKER);

        assertThat(mine.mine().orElseThrow().callers()).containsExactly(Role.WORKER);
        assertThat(mine.check(Digest.of("one"), TIRED, "", Optional.of(Role.TRAINER)))
                .isEmpty();
        assertThat(mine.check(Digest.of("two"), TIRED, "", Optional.of(Role.ADMINISTRATOR)))
                .isEmpty();
        assertThat(here.shelf.debriefs.all).isEmpty();
    }

    @Test
    void goes_when_they_want_after_a_year_and_with_the_last_of_it_the_key() {
        mine.check(Digest.of("one"), TIRED, "", Optional.empty());
        here.place.clock.moveOn(Duration.ofDays(200));
        mine.check(Digest.of("two"), TIRED, "", Optional.empty());

        here.place.clock.moveOn(Duration.ofDays(170));
        assertThat(forgetting().run()).isEqualTo(1);
        var left = mine.mine().orElseThrow().checks();
        assertThat(left).hasSize(1);

        assertThat(mine.remove(left.get(0).id())).isTrue();
        assertThat(mine.remove(left.get(0).id())).isFalse();
        assertThat(shelf.all).isEmpty();

        mine.check(Digest.of("three"), TIRED, "", Optional.empty());
        mine.removeEverything();
        assertThat(shelf.all).isEmpty();
    }

    private StaffId hire(Role role) {
        return here.place.accounts.hire(role.name().toLowerCase() + "1", role);
    }

    private KeepingMyWellbeing keeping(StaffId who) {
        return new KeepingMyWellbeing(
                shelf,
                here.partners,
                here.place.accounts,
                here.talking(),
                new ForgettingWellbeing(shelf, here.place.seals),
                here.place.seals,
                here.place.caller(who, Role.EXPERIENCE_PARTNER),
                here.place.clock);
    }

    private ForgettingOldWellbeing forgetting() {
        return new ForgettingOldWellbeing(shelf, new ForgettingWellbeing(shelf, here.place.seals), here.place.clock);
    }
}
