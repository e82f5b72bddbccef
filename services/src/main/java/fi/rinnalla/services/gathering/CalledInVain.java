package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.CallState;
import fi.rinnalla.domain.gathering.CallTopic;
import fi.rinnalla.domain.gathering.Contact;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.PromisedCall;
import fi.rinnalla.domain.gathering.PromisedCalls;
import fi.rinnalla.domain.gathering.Seat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether somebody was called as often as anybody is, and never reached, about what still lies ahead of them: then they read it
 * beside their seat. Of several calls about the same thing the last one counts.
 */
@Dependent
public class CalledInVain {
    private final PromisedCalls calls;
    private final Clock clock;

    @Inject
    public CalledInVain(PromisedCalls calls, Clock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    boolean was(Contact contact, Gathering group) {
        return calls.to(contact).stream()
                .collect(Collectors.toMap(PromisedCall::session, Function.identity(), (older, newer) -> newer))
                .values()
                .stream()
                .filter(it -> it.state() == CallState.NOT_REACHED)
                .anyMatch(it -> it.topic() == CallTopic.OFFER ? isOffered(contact, group) : hasChanged(it, group));
    }

    private boolean hasChanged(PromisedCall call, Gathering group) {
        var session = group.session(call.session());
        return session.isToCome(clock.instant()) && !session.asItStands().equals(call.mark());
    }

    private boolean isOffered(Contact contact, Gathering group) {
        return group.standing(contact.seat())
                .flatMap(Seat::offerEnds)
                .filter(clock.instant()::isBefore)
                .isPresent();
    }
}
