package fi.rinnalla.services.support;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.support.Meetings;
import fi.rinnalla.domain.support.Met;
import fi.rinnalla.domain.support.PeerMeeting;
import fi.rinnalla.domain.support.PeerMeetings;
import fi.rinnalla.domain.support.RelationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Meetings of two, in memory. */
final class MeetingsOnAShelf implements PeerMeetings, Meetings {
    private final List<PeerMeeting> all = new ArrayList<>();

    @Override
    public Optional<PeerMeeting> find(UUID id) {
        return all.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    @Override
    public Optional<PeerMeeting> findByFormKey(Digest formKey) {
        return all.stream().filter(it -> it.formKey().equals(formKey)).findFirst();
    }

    @Override
    public List<PeerMeeting> of(RelationId relation, int limit) {
        return all.stream().filter(it -> it.relation().equals(relation)).toList();
    }

    @Override
    public Map<RelationId, Met> met(Collection<RelationId> relations) {
        return all.stream()
                .filter(it -> relations.contains(it.relation()))
                .collect(Collectors.toMap(
                        PeerMeeting::relation,
                        it -> new Met(1, Optional.of(it.heldOn())),
                        (one, other) -> new Met(
                                one.times() + other.times(),
                                one.last()
                                        .filter(it -> it.isAfter(other.last().orElseThrow()))
                                        .or(other::last))));
    }

    @Override
    public List<LocalDate> days(LocalDate first, LocalDate last) {
        return all.stream().map(PeerMeeting::heldOn).toList();
    }

    @Override
    public void add(PeerMeeting meeting) {
        all.add(meeting);
    }

    @Override
    public void remove(PeerMeeting meeting) {
        all.remove(meeting);
    }
}
