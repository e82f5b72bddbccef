package fi.rinnalla.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The address a request comes from")
class ClientAddressTest {
    private static final List<String> WRITTEN = List.of("203.0.113.9");

    private final ClientAddress alone = new ClientAddress(Optional.empty(), "X-Real-IP");
    private final ClientAddress behindProxies = new ClientAddress(Optional.of("127.0.0.1, ::1"), "X-Real-IP");

    @Test
    void is_the_connections_own_whatever_a_visitor_writes() {
        assertThat(alone.of("198.51.100.7", WRITTEN)).isEqualTo("198.51.100.7");
        assertThat(alone.of("127.0.0.1", WRITTEN)).isEqualTo("127.0.0.1");
        assertThat(behindProxies.of("198.51.100.7", WRITTEN)).isEqualTo("198.51.100.7");
    }

    @Test
    void is_what_our_own_proxy_wrote() {
        assertThat(behindProxies.of("127.0.0.1", WRITTEN)).isEqualTo("203.0.113.9");
        assertThat(behindProxies.of("::1", List.of(" 2001:db8::1 "))).isEqualTo("2001:db8::1");
    }

    @Test
    void is_not_believed_when_the_proxy_only_added_to_a_visitors_words() {
        assertThat(behindProxies.of("127.0.0.1", List.of("10.0.0.1", "203.0.113.9")))
                .isEqualTo("127.0.0.1");
        assertThat(behindProxies.of("127.0.0.1", List.of("10.0.0.1, 203.0.113.9")))
                .isEqualTo("127.0.0.1");
        assertThat(behindProxies.of("127.0.0.1", List.of())).isEqualTo("127.0.0.1");
    }
}
