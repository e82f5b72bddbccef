package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.SupportRequest;
import fi.rinnalla.domain.support.SupportRequests;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The requests of one house, in memory, the oldest first. */
final class RequestsOnAShelf implements SupportRequests {
    private final List<SupportRequest> all = new ArrayList<>();

    @Override
    public Optional<SupportRequest> find(RequestId id) {
        return those(it -> it.id().equals(id)).stream().findFirst();
    }

    @Override
    public Optional<SupportRequest> hold(RequestId id) {
        return find(id);
    }

    @Override
    public Optional<SupportRequest> findByFormKey(Digest formKey) {
        return those(it -> it.formKey().equals(formKey)).stream().findFirst();
    }

    @Override
    public List<SupportRequest> of(CardId card) {
        return those(it -> it.card().equals(card));
    }

    @Override
    public List<SupportRequest> open(int limit) {
        return those(it -> it.state().isOpen());
    }

    @Override
    public List<SupportRequest> ended(int limit) {
        return those(it -> it.state() == RequestState.ENDED);
    }

    @Override
    public List<SupportRequest> outlived(LocalDate ended, LocalDate untouched, int limit) {
        return those(it -> it.touchedOn().isBefore(it.state().isOpen() ? untouched : ended));
    }

    @Override
    public void add(SupportRequest request) {
        all.add(request);
    }

    @Override
    public void remove(SupportRequest request) {
        all.remove(request);
    }

    private List<SupportRequest> those(Predicate<SupportRequest> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
