package fi.rinnalla.domain.shared;

import java.util.UUID;

/** What is posted here leaves after the transaction has kept its word, and only then. */
public interface Outbox {
    void post(OutboxKind kind, UUID about);
}
