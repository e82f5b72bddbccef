package fi.rinnalla.services.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.shared.Colleagues;
import fi.rinnalla.services.shared.Development.Copy;
import fi.rinnalla.services.shared.Development.Developed;
import fi.rinnalla.services.shelf.TenantsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An administrator who changes the logo")
class ChangingTheLogoTest {
    private static final Developed SUN = developed("a sun");
    private static final Developed TREE = developed("a tree");

    private final Workplace place = new Workplace();
    private final TenantsOnAShelf tenants = new TenantsOnAShelf(place.tenant);
    private final LogosOnAShelf logos = new LogosOnAShelf();
    private final StaffId me = place.accounts.hire("paakayttaja", Role.ADMINISTRATOR);
    private final Settings settings = new Settings(
            new SettingVersionsOnAShelf(),
            new Colleagues(place.accounts),
            place.audit,
            place.caller(me, Role.ADMINISTRATOR),
            place.clock);
    private final ChangingTheLogo changing = new ChangingTheLogo(tenants, logos, settings, place.clock);

    @Test
    void finds_none_at_first_and_the_name_that_most_logos_say() {
        assertThat(changing.sheet().logo()).isEmpty();
        assertThat(changing.sheet().organisation()).isEqualTo("Kotipolku ry");
        assertThat(changing.sheet().last()).isEmpty();
    }

    @Test
    void puts_it_up_once_with_one_form_and_is_told_who_did_it() {
        putUp(SUN, "one");
        putUp(SUN, "one");

        assertThat(shown()).isEqualTo("a sun");
        assertThat(logos.size()).isEqualTo(1);
        assertThat(changing.sheet().last().orElseThrow().by()).isEqualTo("paakayttaja");
        assertThat(place.audit.kinds()).containsExactly(AuditAct.CHANGED_BRAND);
    }

    @Test
    void takes_back_that_another_was_put_up_and_that_it_was_taken_down() {
        putUp(SUN, "one");
        putUp(TREE, "two");
        assertThat(takeBack("three")).isTrue();
        assertThat(shown()).isEqualTo("a sun");

        assertThat(changing.takeDown(seen(), Digest.of("four"))).isTrue();
        assertThat(changing.sheet().logo()).isEmpty();
        assertThat(takeBack("five")).isTrue();
        assertThat(shown()).isEqualTo("a sun");
    }

    @Test
    void takes_back_the_first_one_too_and_then_there_is_none() {
        putUp(SUN, "one");

        assertThat(takeBack("two")).isTrue();
        assertThat(changing.sheet().logo()).isEmpty();
    }

    @Test
    void cannot_take_back_what_the_house_has_forgotten() {
        putUp(SUN, "one");
        changing.takeDown(seen(), Digest.of("two"));
        assertThat(changing.sheet().canBeTakenBack()).isTrue();
        assertThat(new ForgettingRemovedLogos(logos, place.clock).run()).isEqualTo(1);

        assertThat(changing.sheet().canBeTakenBack()).isFalse();
        assertThat(takeBack("three")).isFalse();
        assertThat(changing.sheet().logo()).isEmpty();
    }

    @Test
    void never_forgets_the_one_that_is_shown_even_when_it_was_gone_for_a_while() {
        putUp(SUN, "one");
        changing.takeDown(seen(), Digest.of("two"));
        takeBack("three");

        assertThat(new ForgettingRemovedLogos(logos, place.clock).run()).isZero();
        assertThat(shown()).isEqualTo("a sun");
    }

    @Test
    void does_not_touch_what_a_colleague_put_up_meanwhile() {
        putUp(SUN, "one");
        var seen = seen();
        putUp(TREE, "two");

        assertThat(changing.takeDown(seen, Digest.of("three"))).isFalse();
        assertThat(changing.takeBack(seen, Digest.of("four"))).isFalse();
        assertThat(shown()).isEqualTo("a tree");
    }

    @Test
    void describes_it_anew_and_takes_that_back() {
        putUp(SUN, "one");
        changing.describe("Aurinko", Digest.of("two"));
        assertThat(words()).isEqualTo("Aurinko");

        takeBack("three");
        assertThat(words()).isEqualTo("Kotipolku");
        assertThat(shown()).isEqualTo("a sun");
    }

    private void putUp(Developed developed, String form) {
        changing.putUp(developed, "Kotipolku", Digest.of(form));
    }

    private boolean takeBack(String form) {
        return changing.takeBack(seen(), Digest.of(form));
    }

    private String seen() {
        return changing.sheet().logo().map(it -> it.id().toString()).orElse("");
    }

    private String shown() {
        return new String(changing.sheet().logo().orElseThrow().content(), StandardCharsets.US_ASCII);
    }

    private String words() {
        return changing.sheet().logo().orElseThrow().words();
    }

    private static Developed developed(String content) {
        var bytes = content.getBytes(StandardCharsets.US_ASCII);
        return new Developed(List.of(new Copy(96, 96, bytes, new int[] {0xFF000000, 0})));
    }
}
