package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.GatheringKind;
import fi.rinnalla.domain.gathering.GatheringState;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.Seat;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.shared.Digest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

public final class GatheringsOnAShelf implements Gatherings {
    private final List<Gathering> all = new ArrayList<>();

    @Override
    public Optional<Gathering> find(GatheringId id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Gathering> hold(GatheringId id) {
        return find(id);
    }

    @Override
    public Optional<Gathering> holdWith(SessionId session) {
        return all.stream()
                .filter(it -> it.sessions().stream().anyMatch(held -> held.id().equals(session)))
                .findFirst();
    }

    @Override
    public Optional<Gathering> findByFormKey(Digest formKey) {
        return Optional.empty();
    }

    @Override
    public void add(Gathering gathering) {
        all.add(gathering);
    }

    @Override
    public void writeDown() {
        // what stands on a shelf is written down
    }

    @Override
    public List<Gathering> published(GatheringKind kind, LocalDate from) {
        return all.stream()
                .filter(it -> it.kind() == kind && it.state() == GatheringState.PUBLISHED)
                .toList();
    }

    @Override
    public List<Gathering> since(LocalDate day, int limit) {
        return List.copyOf(all);
    }

    @Override
    public List<Gathering> of(CardId card) {
        return all.stream().filter(it -> it.of(card).isPresent()).toList();
    }

    @Override
    public Optional<Seat> seatByForm(Digest formKey) {
        return all.stream()
                .flatMap(it -> it.everySeat().stream())
                .filter(it -> it.formKey().equals(formKey))
                .findFirst();
    }

    @Override
    public List<GatheringId> withALine() {
        return all.stream().map(Gathering::id).toList();
    }

    @Override
    public List<GatheringId> ledByNameLastMetBefore(LocalDate day, int limit) {
        return all.stream()
                .filter(it -> it.lastDay().isBefore(day))
                .filter(it ->
                        it.leaders().stream().anyMatch(one -> one.firstName().isPresent()))
                .map(Gathering::id)
                .toList();
    }

    @Override
    public List<GatheringId> withSeatsLastMetBefore(LocalDate day, int limit) {
        return all.stream()
                .filter(it -> it.lastDay().isBefore(day) && !it.everySeat().isEmpty())
                .map(Gathering::id)
                .toList();
    }
}
