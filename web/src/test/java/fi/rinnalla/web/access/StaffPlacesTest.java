package fi.rinnalla.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The navigation of whoever is at work")
class StaffPlacesTest {
    private static final int MOST_HEADINGS = 7;
    private static final int MOST_IN_A_GROUP = 6;

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PARENT", "CARD_HOLDER", "COORDINATOR", "JOB"})
    void has_every_place_that_a_role_may_enter_once_and_no_other(Role role) {
        var theirs = StaffPlaces.ALL.stream()
                .flatMap(it -> it.places().stream())
                .filter(it -> it.permission().roles().contains(role))
                .map(StaffPlaces.Place::href);

        assertThat(hrefs(shown(holding(role), "", "/tyo"))).containsExactlyElementsOf(theirs.toList());
    }

    @Test
    void is_one_row_for_whoever_has_few_places() {
        for (var role : List.of(Role.EXPERIENCE_PARTNER, Role.FEE_APPROVER, Role.ADMINISTRATOR, Role.TALLY_DEVICE)) {
            assertThat(shown(holding(role), "staff.nav.today", "/tyo"))
                    .isNotEmpty()
                    .noneMatch(Chrome.Group::isHeaded);
        }
        assertThat(shown(it -> false, "", "/tyo")).isEmpty();
    }

    @Test
    void has_headings_from_the_seventh_place_on() {
        var first = StaffPlaces.ALL.stream()
                .flatMap(it -> it.places().stream())
                .map(StaffPlaces.Place::permission)
                .toList();
        var six = Set.copyOf(first.subList(0, StaffPlaces.FEW));
        var seven = Set.copyOf(first.subList(0, StaffPlaces.FEW + 1));

        assertThat(StaffPlaces.FEW).isEqualTo(6);
        assertThat(shown(six::contains, "", "/tyo")).hasSize(6).noneMatch(Chrome.Group::isHeaded);
        assertThat(shown(seven::contains, "", "/tyo")).hasSize(3).anyMatch(Chrome.Group::isHeaded);
    }

    @Test
    void has_no_heading_over_one_place() {
        for (var roles : everybody()) {
            var groups = shown(holding(roles), "", "/tyo");
            assertThat(groups).allMatch(it -> it.isHeaded() == it.links().size() > 1);
        }
    }

    @Test
    void begins_with_ones_own_day_and_ends_with_what_is_set_up_both_alone() {
        var all = shown(it -> true, "", "/tyo");

        assertThat(all.get(0))
                .matches(it -> !it.isHeaded())
                .matches(it -> hrefs(List.of(it)).equals(List.of("/tyo")));
        assertThat(hrefs(all.subList(all.size() - 1, all.size()))).containsExactly(Administration.URL);
    }

    /** Seven at most, as many as anybody keeps in mind: but for a partner's own work, which a worker does not have. */
    @Test
    void has_few_headings_with_few_places_under_each() {
        assertThat(shown(holding(Role.WORKER), "", "/tyo")).hasSizeLessThanOrEqualTo(MOST_HEADINGS);
        assertThat(StaffPlaces.ALL).allMatch(it -> it.places().size() <= MOST_IN_A_GROUP);
    }

    @Test
    void has_one_group_open_wherever_somebody_is() {
        for (var place :
                StaffPlaces.ALL.stream().flatMap(it -> it.places().stream()).toList()) {
            var groups = shown(it -> true, place.key(), place.href());
            assertThat(groups.stream().filter(it -> it.isHeaded() && it.open())).hasSize(1);
            assertThat(groups.stream().flatMap(it -> it.links().stream()).filter(Chrome.Link::current))
                    .extracting(Chrome.Link::href)
                    .containsExactly(place.href());
            assertThat(groups.stream().filter(it -> it.isHeaded() && it.holdsThePage()))
                    .allMatch(Chrome.Group::open);
        }
    }

    @ParameterizedTest(name = "at {1}, titled {0}, that of {2}")
    @CsvSource({
        "staff.nav.inbox, /tyo/palaute/1, /tyo/palaute",
        "devgroup.nav, /kehitys/ryhmat, /kehitys",
        "instrument.title, /tyo/kyselyt/1/mittarit, /tyo/kyselyt",
        "fee.nav, /tyo/maksulistat/1, /tyo/palkkiot",
        "staff.nav.figures, /tyo/luvut, /tyo/luvut",
        "staff.nav.today, /tyo, /tyo/kaynnit",
        "promised.heading, /tyo/soitot, /tyo/kaynnit",
        "admin.nav, /hallinta, /tyo/kaynnit"
    })
    void opens_the_group_in_which_the_page_is_or_else_that_of_every_day(String title, String path, String its) {
        var open = shown(it -> true, title, path).stream().filter(it -> it.isHeaded() && it.open());

        assertThat(open).hasSize(1).allMatch(it -> hrefs(List.of(it)).contains(its));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void calls_no_group_as_a_place_is_called(Language language) {
        var words = texts.in(language);
        var places = StaffPlaces.ALL.stream()
                .flatMap(it -> it.places().stream())
                .map(it -> words.get(it.key()))
                .toList();
        var groups = StaffPlaces.ALL.stream()
                .filter(StaffPlaces.Group::isHeaded)
                .map(it -> words.get(it.name()))
                .toList();

        assertThat(groups).hasSizeGreaterThan(2).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(groups).doesNotContainAnyElementsOf(places);
    }

    private static List<Set<Role>> everybody() {
        var each = Arrays.stream(Role.values()).map(Set::of);
        return Stream.concat(each, Stream.of(Set.of(Role.WORKER, Role.EXPERIENCE_PARTNER, Role.FEE_APPROVER)))
                .toList();
    }

    private static Predicate<Permission> holding(Role role) {
        return holding(Set.of(role));
    }

    private static Predicate<Permission> holding(Set<Role> roles) {
        return it -> it.roles().stream().anyMatch(roles::contains);
    }

    private static List<Chrome.Group> shown(Predicate<Permission> may, String title, String path) {
        return new StaffPlaces(may, title, path).groups();
    }

    private static List<String> hrefs(List<Chrome.Group> groups) {
        return groups.stream()
                .flatMap(it -> it.links().stream())
                .map(Chrome.Link::href)
                .toList();
    }
}
