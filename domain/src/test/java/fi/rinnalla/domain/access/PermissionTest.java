package fi.rinnalla.domain.access;

import static fi.rinnalla.domain.access.Role.ADMINISTRATOR;
import static fi.rinnalla.domain.access.Role.COORDINATOR;
import static fi.rinnalla.domain.access.Role.JOB;
import static fi.rinnalla.domain.access.Role.PARENT;
import static fi.rinnalla.domain.access.Role.WORKER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.shared.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What somebody may do")
class PermissionTest {
    @Test
    void is_given_to_somebody_or_it_would_not_be_there() {
        assertThat(Permission.values()).allSatisfy(it -> assertThat(it.roles()).isNotEmpty());
    }

    @Test
    void never_lets_a_coordinator_or_an_administrator_read_a_parents_words() {
        assertThat(Permission.READ_FEEDBACK.roles()).containsExactly(WORKER);
        assertThat(permissionsOf(COORDINATOR)).containsExactlyInAnyOrder(Permission.COMPARE, Permission.SIGN_OUT);
        assertThat(permissionsOf(ADMINISTRATOR))
                .doesNotContain(Permission.READ_THE_INBOX, Permission.READ_FEEDBACK, Permission.APPROVE_PUBLICATIONS);
    }

    @Test
    void lets_nobody_but_a_partner_near_a_story() {
        assertThat(Permission.KEEP_OWN_STORY.roles()).containsExactly(Role.EXPERIENCE_PARTNER);
        assertThat(Permission.KEEP_OWN_WELLBEING.roles()).containsExactly(Role.EXPERIENCE_PARTNER);
    }

    @Test
    void is_nothing_behind_the_door_for_somebody_who_only_came_to_it() {
        assertThat(permissionsOf(PARENT))
                .containsExactlyInAnyOrder(
                        Permission.SEE_PUBLIC_PAGES,
                        Permission.GIVE_FEEDBACK,
                        Permission.OPEN_A_CARD,
                        Permission.SIGN_IN,
                        Permission.TAKE_A_SEAT,
                        Permission.ASK_FOR_SUPPORT,
                        Permission.ORDER_ASSIGNMENTS,
                        Permission.APPLY_FOR_TRAINING,
                        Permission.RATE_A_TRAINING,
                        Permission.TAKE_PART_IN_A_MEETING,
                        Permission.SAY_HOW_IT_WENT,
                        Permission.ANSWER_SURVEYS,
                        Permission.SIGN_IN_TO_THE_NETWORK);
    }

    @Test
    void is_for_a_program_what_its_token_says_and_nothing_without_a_token() {
        assertThat(permissionsOf(Role.MACHINE))
                .hasSize(Scope.values().length)
                .allSatisfy(it -> assertThat(it.scope()).isPresent());
        assertThat(Arrays.stream(Permission.values()).filter(it -> it.scope().isPresent()))
                .allSatisfy(it -> assertThat(it.roles()).containsExactly(Role.MACHINE));
    }

    @Test
    void is_only_its_own_work_for_a_job() {
        assertThat(permissionsOf(JOB)).containsExactly(Permission.KEEP_THE_HOUSE);
    }

    @Test
    void ends_when_the_account_is_disabled() {
        var account = accountOf(Roles.of(WORKER));
        assertThat(account.may(Permission.READ_FEEDBACK)).isTrue();

        account.disable();

        assertThat(account.may(Permission.READ_FEEDBACK)).isFalse();
    }

    @Test
    void cannot_come_from_a_role_that_is_no_accounts() {
        for (var role : EnumSet.of(PARENT, Role.CARD_HOLDER, COORDINATOR, JOB)) {
            assertThatThrownBy(() -> accountOf(Roles.of(role, WORKER))).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> accountOf(Roles.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void is_written_with_roles_in_one_order_and_read_back() {
        var roles = Roles.parse("ADMINISTRATOR,WORKER");

        assertThat(roles).hasToString("WORKER,ADMINISTRATOR").isEqualTo(Roles.of(WORKER, ADMINISTRATOR));
        assertThat(Roles.parse(roles.toString())).isEqualTo(roles);
    }

    @Test
    void is_asked_of_one_address_however_it_is_typed() {
        assertThat(new EmailAddress(" Worker1@Example.ORG ")).isEqualTo(new EmailAddress("worker1@example.org"));
        assertThatThrownBy(() -> new EmailAddress("worker")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmailAddress("a@b\r\nBcc: c@d")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<Permission> permissionsOf(Role role) {
        return Arrays.stream(Permission.values())
                .filter(it -> it.roles().contains(role))
                .collect(Collectors.toSet());
    }

    private static StaffAccount accountOf(Roles roles) {
        return StaffAccount.opened(
                new StaffId(UUID.randomUUID()),
                new EmailAddress("worker1@example.org"),
                "Työntekijä 1",
                roles,
                Language.FI,
                "hash",
                LocalDate.parse("2026-03-02"));
    }
}
