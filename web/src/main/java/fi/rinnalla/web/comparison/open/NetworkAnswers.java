package fi.rinnalla.web.comparison.open;

import java.util.UUID;

/** What programs are told at a network's door and nowhere else. */
public final class NetworkAnswers {
    private NetworkAnswers() {}

    /** A programme as its organisation has shown it to the network. */
    public record Member(UUID programme, String name, String organisation, String county) {}
}
