package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.CallTopic;
import fi.rinnalla.domain.gathering.CallingTimes;
import fi.rinnalla.domain.gathering.Contact;
import fi.rinnalla.domain.gathering.Contacts;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringSession;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.PromisedCall;
import fi.rinnalla.domain.gathering.PromisedCalls;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.ToldBy;
import fi.rinnalla.domain.shared.Uuid7;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Leaves it to the workers to call those who asked for a call, in the transaction of the change. A worker sees it at once: they
 * are the ones who change it, and may have an hour. What is taken back before anybody was reached takes the call with it.
 */
@Dependent
public class PromisingCalls {
    private final PromisedCalls calls;
    private final Contacts contacts;
    private final Clock clock;

    @Inject
    public PromisingCalls(PromisedCalls calls, Contacts contacts, Clock clock) {
        this.calls = calls;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** @param before how the meeting stood, and when it was to be */
    void ofChange(Gathering group, GatheringSession session, String before, Meeting wasOn) {
        waitingIn(group).forEach(it -> ofChange(it, session, before, wasOn));
    }

    private void ofChange(Contact contact, GatheringSession session, String before, Meeting wasOn) {
        var now = clock.instant();
        var open = calls.openTo(contact, session.id().value());
        var due = CallingTimes.by(now, wasOn.begin(), session.meeting().begin());
        if (open.isEmpty() && session.isToCome(now)) {
            calls.add(PromisedCall.ofChange(Uuid7.at(now), contact, session.id(), before, due));
        }
        open.ifPresent(it -> {
            if (it.mark().equals(session.asItStands())) {
                calls.remove(it);
            } else {
                it.isDueBy(due);
            }
        });
    }

    /** Whether nobody has been called, or tried, about this meeting. */
    boolean noneMade(Gathering group, SessionId session) {
        return about(group, session).allMatch(it -> it.isOpen() && it.tries() == 0);
    }

    void noneAbout(Gathering group, SessionId session) {
        about(group, session).toList().forEach(calls::remove);
    }

    private Stream<PromisedCall> about(Gathering group, SessionId session) {
        return contacts.in(group.id()).stream()
                .flatMap(it -> calls.to(it).stream())
                .filter(it -> it.isAbout(session.value()));
    }

    /** Returns whether there is a call to make that was not there before: a seat is offered once in its life. */
    boolean ofOffer(Contact contact, Instant until) {
        var known = calls.to(contact).stream().anyMatch(it -> it.topic() == CallTopic.OFFER);
        if (!known) {
            var now = clock.instant();
            calls.add(PromisedCall.ofOffer(Uuid7.at(now), contact, CallingTimes.by(now, until)));
        }
        return !known;
    }

    void noneTo(Contact contact) {
        calls.to(contact).forEach(calls::remove);
    }

    private Stream<Contact> waitingIn(Gathering group) {
        return contacts.in(group.id()).stream()
                .filter(it ->
                        it.isToldBy(ToldBy.CALL) && group.standing(it.seat()).isPresent());
    }
}
