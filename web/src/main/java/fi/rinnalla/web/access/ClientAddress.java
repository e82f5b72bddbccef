package fi.rinnalla.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The address a request comes from: the connection's own. Only where the connection is our own proxy's is the proxy's word
 * taken, and only a word that stands alone: two of them mean that a visitor wrote the first. Never kept, never logged.
 */
@ApplicationScoped
public class ClientAddress {
    private final Set<String> proxies;
    private final String header;

    /** For the container, whose proxy of this class asks for it. */
    protected ClientAddress() {
        this(Set.of(), "");
    }

    @Inject
    public ClientAddress(
            @ConfigProperty(name = "rinnalla.proxy.addresses") Optional<String> proxies,
            @ConfigProperty(name = "rinnalla.proxy.header", defaultValue = "X-Real-IP") String header) {
        this(
                proxies.map(it -> Set.copyOf(List.of(it.strip().split("\\s*,\\s*"))))
                        .orElse(Set.of()),
                header);
    }

    private ClientAddress(Set<String> proxies, String header) {
        this.proxies = proxies;
        this.header = header;
    }

    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders(header)));
    }

    String of(String connection, List<String> written) {
        var isOurs = proxies.contains(connection)
                && written.size() == 1
                && !written.get(0).contains(",");
        return isOurs ? written.get(0).strip() : connection;
    }
}
