package fi.rinnalla.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.PasswordVerdict.Accepted;
import fi.rinnalla.domain.access.PasswordVerdict.Reason;
import fi.rinnalla.domain.access.PasswordVerdict.Refused;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A password somebody wants to use")
class PasswordRuleTest {
    private static final List<String> OWN = List.of("Kasper ry", "Työntekijä Päivi", "paivi.esimerkki@example.org");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kolme kuutta ja yksi käpy",
                "correct horse battery staple",
                "hiljaa hyvä tulee jonossakin",
                "kissa söi koiran eväät aamulla",
                "x7Kq-92mV-pL0z-TT4",
                "Пять сосен у тихой реки",
                "五つの静かな湖と白い船と古い道の上の月",
                "       odotan bussia       "
            })
    void is_accepted_when_long_and_of_ones_own(String password) {
        assertThat(judge(password)).isEqualTo(new Accepted());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "salasanasalasana",
                "Salasana123456789",
                "S4l4s4n4!S4l4s4n4!",
                "kissa koira aurinko",
                "qwertyuiopasdfgh",
                "1234567890123456",
                "9876543210987654",
                "abcdefghijklmnop",
                "aaaaaaaaaaaaaaaaaa",
                "abababababababab",
                "KasperKasperKasper",
                "Kasper 2026 Päivi 2026",
                "Tyontekija-2026!",
                "rinnalla-rinnalla1",
                "Talvi2026Talvi2026"
            })
    void is_refused_when_it_is_made_of_what_everybody_tries_first(String password) {
        assertThat(judge(password)).isEqualTo(new Refused(Reason.TOO_EASY));
    }

    @Test
    void is_measured_in_characters_as_people_count_them() {
        assertThat(judge("lyhyt mutta oma")).isEqualTo(new Accepted());
        assertThat(judge("lyhyt mutta om")).isEqualTo(new Refused(Reason.TOO_SHORT));
        assertThat(judge("lyhyt mutta a\u0308o")).isEqualTo(new Refused(Reason.TOO_SHORT));
        assertThat(judge("🌲🌊🪨🦊🌲🌊🪨🦊🌲🌊🪨🦊🌲🌊")).isEqualTo(new Refused(Reason.TOO_SHORT));
    }

    @Test
    void may_have_128_characters_and_no_more() {
        var line = "metsässä kasvaa mustikoita ".repeat(5);

        assertThat(judge(line.substring(0, 128))).isEqualTo(new Accepted());
        assertThat(judge(line.substring(0, 129))).isEqualTo(new Refused(Reason.TOO_LONG));
        assertThat(judge("m".repeat(1_000_000))).isEqualTo(new Refused(Reason.TOO_LONG));
    }

    private static PasswordVerdict judge(String password) {
        return PasswordRule.judge(password.toCharArray(), OWN);
    }
}
