package fi.rinnalla.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.shared.PostRound;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Settings of mail")
class MailSettingsTest {

    @Test
    void may_be_missing_altogether() {
        var settings = settings(null, "587", null, "8");

        assertThat(settings.areSet()).isFalse();
        assertThat(settings.fault()).isEmpty();
        assertThat(settings.server()).isEmpty();
    }

    @Test
    void name_a_server_a_sender_and_an_hour() {
        var settings = settings("mail.example", "587", "posti@rinnalla.example", "7");

        assertThat(settings.fault()).isEmpty();
        assertThat(settings.server()).map(MailServer::domain).contains("rinnalla.example");
        assertThat(settings.round()).isEqualTo(PostRound.parse("7").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "587, , 8, rinnalla.mail.from is not an address such as posti@example.org.",
        "587, posti, 8, rinnalla.mail.from is not an address such as posti@example.org.",
        "many, posti@rinnalla.example, 8, rinnalla.mail.port is not a number from 1 to 65535.",
        "70000, posti@rinnalla.example, 8, rinnalla.mail.port is not a number from 1 to 65535.",
        "587, posti@rinnalla.example, noon, rinnalla.mail.at is neither an hour from 0 to 23 nor now."
    })
    void that_cannot_be_meant_are_said_and_keep_mail_at_home_and_nothing_else(
            String port, String from, String at, String sentence) {
        var settings = settings("mail.example", port, from, at);

        assertThat(settings.fault()).contains(sentence);
        assertThat(settings.server()).isEmpty();
        assertThat(settings.round()).isEqualTo(PostRound.MORNING);
    }

    private static MailSettings settings(String host, String port, String from, String at) {
        return new MailSettings(host, port, from, at, Duration.ofSeconds(1));
    }
}
