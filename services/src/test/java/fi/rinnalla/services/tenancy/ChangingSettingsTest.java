package fi.rinnalla.services.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Brand;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.ExitStrength;
import fi.rinnalla.domain.tenancy.ExitTarget;
import fi.rinnalla.domain.tenancy.TenantText;
import fi.rinnalla.domain.tenancy.Terms.Key;
import fi.rinnalla.services.shared.Colleagues;
import fi.rinnalla.services.shelf.TenantsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An administrator who changes a setting")
class ChangingSettingsTest {
    private static final Brand OTHER = new Brand("Kotipolku rf", "Hemstigen", new Colour("#8a3f7d"), "aspa");
    private static final Digest ONE = Digest.of("one form");
    private static final Digest TWO = Digest.of("another form");
    private static final Digest THREE = Digest.of("a third form");

    private final Workplace place = new Workplace();
    private final TenantsOnAShelf tenants = new TenantsOnAShelf(place.tenant);
    private final StaffId me = place.accounts.hire("paakayttaja", Role.ADMINISTRATOR);
    private final Settings settings = new Settings(
            new SettingVersionsOnAShelf(),
            new Colleagues(place.accounts),
            place.audit,
            place.caller(me, Role.ADMINISTRATOR),
            place.clock);
    private final ChangingTheBrand brand = new ChangingTheBrand(tenants, settings);
    private final Brand before = tenants.current().brand();

    @Test
    void is_told_who_did_it_last_and_goes_back_to_the_one_before() {
        brand.change(OTHER, ONE);
        assertThat(tenants.current().brand()).isEqualTo(OTHER);
        assertThat(brand.sheet().last().orElseThrow().by()).isEqualTo("paakayttaja");

        brand.takeBack(TWO);
        assertThat(tenants.current().brand()).isEqualTo(before);
    }

    @Test
    void may_take_back_that_it_was_taken_back() {
        brand.change(OTHER, ONE);
        brand.takeBack(TWO);
        brand.takeBack(THREE);

        assertThat(tenants.current().brand()).isEqualTo(OTHER);
    }

    @Test
    void changes_once_with_one_form_however_often_it_is_sent() {
        brand.change(OTHER, ONE);
        brand.takeBack(TWO);
        brand.takeBack(TWO);
        brand.change(OTHER, ONE);

        assertThat(tenants.current().brand()).isEqualTo(before);
        assertThat(place.audit.kinds()).containsExactly(AuditAct.CHANGED_BRAND, AuditAct.CHANGED_BRAND);
    }

    @Test
    void leaves_no_trace_where_nothing_is_different() {
        brand.change(before, ONE);

        assertThat(brand.sheet().last()).isEmpty();
        assertThat(place.audit.kinds()).isEmpty();
    }

    @Test
    void raises_the_exit_and_takes_it_back_with_its_target() {
        var exit = new ChangingTheExit(tenants, settings);
        exit.change(ExitTarget.LIBRARY, ExitStrength.STRONG, ONE);
        assertThat(tenants.current().exitTarget()).isEqualTo("https://www.finna.fi/");

        exit.takeBack(TWO);
        assertThat(exit.sheet().target()).isEqualTo(ExitTarget.WEATHER);
        assertThat(exit.sheet().strength()).isEqualTo(ExitStrength.QUIET);
    }

    @Test
    void rewords_the_terms_of_one_language_and_leaves_the_others() {
        var terms = new ChangingTheTerms(tenants, settings, place.clock);
        terms.change(Language.SV, Map.of(new Key("place", Language.SV, "nom"), "Träffpunkt"), ONE);
        terms.change(
                Language.FI,
                Map.of(
                        new Key("place", Language.FI, "nom"), "Kohtaamo",
                        new Key("place", Language.FI, "ine"), "Kohtaamossa"),
                TWO);
        terms.change(Language.FI, Map.of(new Key("place", Language.FI, "nom"), "Tupa"), THREE);

        assertThat(tenants.terms().say(Language.FI, "place", "ine")).isEqualTo("Tupa");
        assertThat(tenants.terms().say(Language.SV, "place", "nom")).isEqualTo("Träffpunkt");
        terms.takeBack(Digest.of("a fourth form"));
        assertThat(tenants.terms().say(Language.FI, "place", "ine")).isEqualTo("Kohtaamossa");
    }

    @Test
    void signs_a_text_for_as_long_as_it_stays_as_it_was() {
        var texts = new WritingOwnTexts(tenants, settings, place.clock);
        texts.write("duty", Map.of(Language.FI, "Yksi\nkaksi"), Set.of(Language.FI), "lakimies", ONE);
        assertThat(duty().isReviewed()).isTrue();

        texts.write("duty", Map.of(Language.FI, "Kolme"), Set.of(), "", TWO);
        assertThat(duty().isReviewed()).isFalse();

        texts.takeBack(THREE);
        assertThat(duty().body()).isEqualTo("Yksi\nkaksi");
        assertThat(duty().reviewedBy()).contains("lakimies");
    }

    @Test
    void takes_a_text_away_by_leaving_it_empty() {
        var texts = new WritingOwnTexts(tenants, settings, place.clock);
        texts.write("footer", Map.of(Language.FI, "Huomautus"), Set.of(), "", ONE);
        texts.write("footer", Map.of(Language.FI, ""), Set.of(), "", TWO);

        assertThat(tenants.texts("footer")).isEmpty();
    }

    private TenantText duty() {
        return tenants.text("duty", Language.FI).orElseThrow();
    }
}
