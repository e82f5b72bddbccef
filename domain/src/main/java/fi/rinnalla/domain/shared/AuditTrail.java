package fi.rinnalla.domain.shared;

import java.util.UUID;

/** The chain of who did what to which thing, in this transaction; never with any content. */
public interface AuditTrail {
    /** @param actor a pseudonym that stays when the account goes: the account's id, or the job's name */
    void append(String actor, AuditAct act, UUID object);
}
