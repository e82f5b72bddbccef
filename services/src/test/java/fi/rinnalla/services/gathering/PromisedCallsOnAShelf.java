package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.gathering.Contact;
import fi.rinnalla.domain.gathering.PromisedCall;
import fi.rinnalla.domain.gathering.PromisedCallId;
import fi.rinnalla.domain.gathering.PromisedCalls;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Calls somebody was promised, in memory; they go with the contact as in the database. */
final class PromisedCallsOnAShelf implements PromisedCalls {
    private final ContactsOnAShelf contacts;
    private final List<PromisedCall> all = new ArrayList<>();

    PromisedCallsOnAShelf(ContactsOnAShelf contacts) {
        this.contacts = contacts;
    }

    private Stream<PromisedCall> kept() {
        return all.stream().filter(it -> contacts.of(it.contact().seat()).isPresent());
    }

    @Override
    public Optional<PromisedCall> hold(PromisedCallId id) {
        return kept().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public List<PromisedCall> open(int limit) {
        return kept().filter(PromisedCall::isOpen)
                .sorted(Comparator.comparing(PromisedCall::due))
                .limit(limit)
                .toList();
    }

    @Override
    public List<PromisedCall> closed(Instant since, int limit) {
        return kept().filter(it -> !it.isOpen() && !it.due().isBefore(since))
                .limit(limit)
                .toList();
    }

    @Override
    public List<PromisedCall> to(Contact contact) {
        return kept().filter(it -> it.contact().id().equals(contact.id())).toList();
    }

    @Override
    public void add(PromisedCall call) {
        all.add(call);
    }

    @Override
    public void remove(PromisedCall call) {
        all.remove(call);
    }
}
