package fi.rinnalla.domain.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What somebody writes as their address")
class MailAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"kanerva@posti.example", " kanerva.k+x@a.posti.example ", "K_1@posti-x.example"})
    void is_one(String typed) {
        assertThat(MailAddress.isOne(typed)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kanerva",
                "kanerva@",
                "@posti.example",
                "kanerva@posti",
                "a b@posti.example",
                "a@b@posti.example",
                "a..b@posti.example",
                "kanerva@posti.example, muu@posti.example",
                "kanerva@posti.example\r\nBcc: muu@posti.example",
                "Kanerva <kanerva@posti.example>"
            })
    void is_none(String typed) {
        assertThat(MailAddress.isOne(typed)).isFalse();
    }

    @Test
    void is_not_written_into_any_log() {
        assertThat(new MailAddress("kanerva@posti.example")).hasToString("MailAddress");
    }
}
