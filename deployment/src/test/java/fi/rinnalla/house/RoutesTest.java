package fi.rinnalla.house;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.web.shared.StaffPaths;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Every way into the house")
class RoutesTest {
    /** Where no use case is needed: the threshold, pages made of texts alone, and the document of the API. */
    private static final int MOST_WITHOUT_A_USE_CASE = 5;

    private final List<Route> routes = Routes.ofTheHouse();

    @Test
    void is_seen() {
        assertThat(routes).hasSizeGreaterThan(40);
        assertThat(routes).extracting(Route::room).contains("feedback", "access", "presence", "tenancy");
    }

    @Test
    void leads_to_a_use_case_that_says_who_may() {
        assertThat(routes.stream().filter(it -> it.permissions().isEmpty()))
                .hasSizeLessThanOrEqualTo(MOST_WITHOUT_A_USE_CASE)
                .allMatch(it -> it.method().equals("GET"));
    }

    @Test
    void is_closed_to_parents_where_only_staff_walk() {
        var staff = routes.stream().filter(it -> StaffPaths.needWork(it.path())).toList();

        assertThat(staff)
                .hasSizeGreaterThan(20)
                .allSatisfy(it -> assertThat(it.who()).doesNotContain(Role.PARENT, Role.CARD_HOLDER, Role.JOB));
    }

    @Test
    void is_followed_through_an_interface_to_everything_behind_it() {
        assertThat(permissions("POST", "/kirjaudu"))
                .contains(Permission.SIGN_IN, Permission.SIGN_IN_TO_THE_NETWORK)
                .doesNotContain(Permission.SIGN_OUT);
        assertThat(permissions("POST", "/ulos")).containsOnly(Permission.SIGN_OUT);
    }

    @Test
    void can_be_taken_by_somebody() {
        assertThat(routes).allSatisfy(it -> assertThat(it.who()).isNotEmpty());
    }

    @Test
    void that_changes_something_of_the_staffs_lies_where_only_staff_walk() {
        var staff = EnumSet.of(Role.WORKER, Role.ADMINISTRATOR, Role.TRAINER, Role.FACILITATOR, Role.FEE_APPROVER);

        assertThat(routes.stream()
                        .filter(it -> !it.isOpenTo(Set.of(Role.PARENT)))
                        .filter(it -> staff.containsAll(it.who())))
                .isNotEmpty()
                .allMatch(it -> StaffPaths.holds(it.path()));
    }

    private Set<Permission> permissions(String method, String path) {
        return routes.stream()
                .filter(it -> it.method().equals(method) && it.path().equals(path))
                .findFirst()
                .orElseThrow()
                .permissions();
    }

    @ParameterizedTest
    @EnumSource(
            names = {"WORKER"},
            mode = EnumSource.Mode.EXCLUDE)
    void to_a_parents_words_is_closed_to_everybody_but_workers(Role role) {
        assertThat(routes.stream().filter(it -> it.path().startsWith("/tyo/palaute")))
                .hasSizeGreaterThan(8)
                .noneMatch(it -> it.isOpenTo(Set.of(role)));
    }

    @Test
    void is_written_down_as_it_is() {
        var json = Routes.json(routes);

        assertThat(json)
                .contains("{\"method\":\"GET\",\"path\":\"/tyo/palaute\",\"who\":[\"WORKER\"],\"room\":\"feedback\"}")
                .contains("{\"method\":\"POST\",\"path\":\"/kirjaudu\",\"who\":[\"PARENT\"],\"room\":\"access\"}");
        assertThat(json.lines()).hasSize(routes.size() + 2);
    }
}
