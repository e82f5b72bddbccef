package fi.rinnalla.web.presence;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.APage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Voice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The name by which staff choose a place")
class DoorNameTest {
    @Test
    void says_that_it_is_closed_in_every_language() {
        assertThat(closed(Language.FI)).isEqualTo("Kohtaamo (suljettu)");
        assertThat(closed(Language.SV)).isEqualTo("Kohtaamo (stängd)");
        assertThat(closed(Language.EN)).isEqualTo("Kohtaamo (closed)");
        assertThat(closed(Language.SELKO)).isEqualTo(closed(Language.FI));
    }

    @Test
    void is_its_name_alone_while_it_stands() {
        assertThat(DoorName.of("Kohtaamo", false, voice(Language.FI))).isEqualTo("Kohtaamo");
    }

    private static String closed(Language language) {
        return DoorName.of("Kohtaamo", true, voice(language));
    }

    private static Voice voice(Language language) {
        return APage.ofAParent(language, Chrome.Exit.QUIET).chrome().voice();
    }
}
