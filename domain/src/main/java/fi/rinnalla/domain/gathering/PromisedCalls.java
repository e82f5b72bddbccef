package fi.rinnalla.domain.gathering;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The calls this organisation's people were promised. */
public interface PromisedCalls {
    /** Kept until the transaction ends. */
    Optional<PromisedCall> hold(PromisedCallId id);

    /** Those still to be made, due soonest first. */
    List<PromisedCall> open(int limit);

    /** Those nobody has to make any more, if they were due since then; the newest first. */
    List<PromisedCall> closed(Instant since, int limit);

    /** Of one contact, whatever became of them. */
    List<PromisedCall> to(Contact contact);

    /** The one that is still to be made about this meeting or seat. */
    default Optional<PromisedCall> openTo(Contact contact, UUID about) {
        return to(contact).stream()
                .filter(it -> it.isOpen() && it.isAbout(about))
                .findFirst();
    }

    void add(PromisedCall call);

    void remove(PromisedCall call);
}
