package fi.rinnalla.services.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Scope;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.opendata.TokenWish;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.access.Token;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What a program comes with")
class TokensTest {
    private static final String TODAY = "2026-05-20";
    private static final LocalDate LAST_DAY = LocalDate.parse("2026-05-31");

    private final TokensOnAShelf tokens = new TokensOnAShelf();
    private final List<String> noted = new ArrayList<>();

    @Test
    void lets_it_in_for_what_it_was_given_for_until_its_last_day_is_over() {
        var token = make("one", LAST_DAY, Scope.PLACES);

        assertThat(admit(token, "2026-05-31").map(Admitted::scopes)).contains(Set.of(Scope.PLACES));
        assertThat(admit(token, "2026-06-01")).isEmpty();
    }

    @Test
    void is_nothing_from_the_moment_it_is_withdrawn_and_no_other_than_one_that_never_was() {
        var token = make("one", LAST_DAY, Scope.PLACES);
        keeping(TODAY).withdraw(tokens.all().get(0).id());

        assertThat(admit(token, TODAY))
                .isEqualTo(admit(new Token("rnl_unknown"), TODAY))
                .isEmpty();
        assertThat(noted).containsExactly(AuditAct.MADE_API_TOKEN.name(), AuditAct.WITHDREW_API_TOKEN.name());
        assertThatThrownBy(() -> keeping(TODAY).withdraw(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }

    @Test
    void is_kept_as_a_fingerprint_and_its_use_as_a_day() {
        var token = make("one", LAST_DAY, Scope.CHANGES);
        admit(token, "2026-05-22");

        assertThat(tokens.all()).singleElement().satisfies(it -> {
            assertThat(it.token()).isEqualTo(Digest.of(token.value()));
            assertThat(it.lastUsedOn()).contains(LocalDate.parse("2026-05-22"));
        });
        assertThat(token.value()).matches("rnl_[A-Za-z0-9_-]{43}");
    }

    @Test
    void is_made_once_of_one_form_however_often_it_is_sent() {
        make("one", LAST_DAY, Scope.PLACES);

        assertThat(keeping(TODAY).make(wish(LAST_DAY, Scope.PLACES), Digest.of("one")))
                .isEmpty();
        assertThat(tokens.all()).hasSize(1);
    }

    @Test
    void ends_within_a_year_and_a_little() {
        assertThatThrownBy(() -> make("late", LocalDate.parse("2027-06-25"), Scope.PLACES))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> make("past", LocalDate.parse("2026-05-19"), Scope.PLACES))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void opens_what_its_scope_says_and_nothing_else_of_a_programs(Scope given) {
        var caller = new Caller();
        caller.comesTo(new TenantId(UUID.randomUUID()));
        caller.comesWith(Set.of(given));

        assertThat(Arrays.stream(Permission.values())
                        .filter(it -> it.roles().contains(Role.MACHINE))
                        .filter(caller::may))
                .isNotEmpty()
                .allMatch(it -> it.scope().equals(Optional.of(given)));
        assertThat(caller.may(Permission.KEEP_TOKENS)).isFalse();
    }

    @Test
    void is_looked_for_in_the_header_that_is_for_it_alone() {
        assertThat(MachineTokens.in("Bearer rnl_abc")).contains(new Token("rnl_abc"));
        assertThat(MachineTokens.in("bearer  rnl_abc ")).contains(new Token("rnl_abc"));
        for (var other :
                new String[] {null, "", "Basic rnl_abc", "Bearer", "Bearer abc", "Bearer rnl_" + "a".repeat(100)}) {
            assertThat(MachineTokens.in(other)).as(other).isEmpty();
        }
    }

    private Token make(String form, LocalDate lastDay, Scope... scopes) {
        return keeping(TODAY).make(wish(lastDay, scopes), Digest.of(form)).orElseThrow();
    }

    private static TokenWish wish(LocalDate lastDay, Scope... scopes) {
        return new TokenWish("Kalenteri", Set.of(scopes), lastDay);
    }

    private KeepingTokens keeping(String day) {
        var caller = new Caller();
        caller.isStaff(new StaffId(UUID.randomUUID()), Set.of(Role.ADMINISTRATOR));
        return new KeepingTokens(
                tokens, new Auditing((actor, act, object) -> noted.add(act.name()), caller), caller, clock(day));
    }

    private Optional<Admitted> admit(Token token, String day) {
        return new AdmittingPrograms(tokens, clock(day)).admit(token);
    }

    private static Clock clock(String day) {
        return Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC);
    }
}
