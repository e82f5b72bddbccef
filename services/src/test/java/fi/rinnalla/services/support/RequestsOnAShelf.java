package fi.rinnalla.services.support;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.shared.After;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Slice;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.domain.support.RequestState;
import fi.rinnalla.domain.support.RequestTurn;
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
    public Slice<SupportRequest> page(RequestTurn turn, Optional<After> after, int limit) {
        return Slice.of(
                those(it -> turn(it) == turn),
                limit,
                it -> new After(it.receivedOn(), it.id().value()));
    }

    private static RequestTurn turn(SupportRequest it) {
        if (it.state() == RequestState.ENDED) {
            return RequestTurn.ENDED;
        }
        return it.waitsForUs() ? RequestTurn.OURS : RequestTurn.THEIRS;
    }

    @Override
    public int waiting() {
        return those(SupportRequest::waitsForUs).size();
    }

    @Override
    public int late(LocalDate today) {
        return those(it -> it.isLate(today)).size();
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
