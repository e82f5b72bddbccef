package fi.rinnalla.persistence.shared;

import fi.rinnalla.domain.shared.PostRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the operator wants mail to leave. What is set wrongly keeps mail at home and is said; it breaks nothing else. */
@ApplicationScoped
public class MailSettings {
    private static final int LAST_PORT = 65_535;

    @Inject
    @ConfigProperty(name = "rinnalla.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "rinnalla.mail.port", defaultValue = "587")
    private String port;

    @Inject
    @ConfigProperty(name = "rinnalla.mail.from")
    private Optional<String> from;

    @Inject
    @ConfigProperty(name = "rinnalla.mail.starttls", defaultValue = "true")
    private String starttls;

    @Inject
    @ConfigProperty(name = "rinnalla.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "rinnalla.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "rinnalla.mail.at", defaultValue = "8")
    private String at;

    private Duration patience = Duration.ofSeconds(10);

    public MailSettings() {}

    /** For a server near by, which trusts whoever comes. */
    public MailSettings(String host, String port, String from, String at, Duration patience) {
        this.host = Optional.ofNullable(host);
        this.port = port;
        this.from = Optional.ofNullable(from);
        this.starttls = "false";
        this.user = Optional.empty();
        this.password = Optional.empty();
        this.at = at;
        this.patience = patience;
    }

    public boolean areSet() {
        return host.isPresent();
    }

    /** Empty where none is set, or not rightly. */
    public Optional<MailServer> server() {
        return areSet() && fault().isEmpty()
                ? Optional.of(new MailServer(
                        host.get(),
                        Integer.parseInt(port),
                        from.get(),
                        Boolean.parseBoolean(starttls),
                        user.map(name -> new MailServer.Login(name, password.get())),
                        patience))
                : Optional.empty();
    }

    /** A round that cannot be meant is the usual one. */
    @Produces
    public PostRound round() {
        return PostRound.parse(at).orElse(PostRound.MORNING);
    }

    /** What is wrong, in a sentence, where mail is wanted at all. */
    public Optional<String> fault() {
        return areSet() ? Optional.ofNullable(wrong()) : Optional.empty();
    }

    private String wrong() {
        if (from.filter(MailSettings::isAddress).isEmpty()) {
            return "rinnalla.mail.from is not an address such as posti@example.org.";
        }
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) < 1 || Integer.parseInt(port) > LAST_PORT) {
            return "rinnalla.mail.port is not a number from 1 to " + LAST_PORT + ".";
        }
        if (!starttls.matches("true|false")) {
            return "rinnalla.mail.starttls is neither true nor false.";
        }
        if (user.isPresent() && password.isEmpty()) {
            return "rinnalla.mail.password is missing, though there is a rinnalla.mail.user.";
        }
        return PostRound.parse(at).isPresent() ? null : "rinnalla.mail.at is neither an hour from 0 to 23 nor now.";
    }

    private static boolean isAddress(String written) {
        try {
            var address = new InternetAddress(written, true);
            return address.getAddress().indexOf('@') > 0;
        } catch (AddressException not) {
            return false;
        }
    }
}
