package fi.rinnalla.domain.gathering;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Sealed;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Groups for tests. */
final class AGroup {
    private AGroup() {}

    static Gathering withSeats(int seats, Meeting... meetings) {
        var group = draftWithSeats(seats, meetings);
        group.publish();
        return group;
    }

    static Gathering draftWithSeats(int seats, Meeting... meetings) {
        var group = planned(Way.PLACE, Optional.of(seats));
        group.wording().tell(UUID.randomUUID(), Language.FI, new Told("Vertaisryhmä", "", "", "", ""));
        for (var meeting : meetings) {
            group.timetable().meets(new SessionId(UUID.randomUUID()), meeting);
        }
        return group;
    }

    static Asked asked(String name) {
        return asked(name, CardId.random());
    }

    static Asked asked(String name, CardId card) {
        return new Asked(
                SeatId.random(),
                card,
                new KeyId(UUID.randomUUID()),
                new Sealed(name.getBytes(StandardCharsets.UTF_8)),
                Digest.of(new Nickname(name).likeness()),
                Digest.of(UUID.randomUUID().toString()),
                Set.of(),
                Coming.EITHER);
    }

    /** In a room and on the net at once. */
    static Gathering bothWays(int seats, int onTheSpot, Meeting meeting) {
        var group = planned(Way.HYBRID, Optional.of(seats));
        group.roomHolds(onTheSpot);
        group.wording().tell(UUID.randomUUID(), Language.FI, new Told("Vertaisryhmä", "", "", "", ""));
        group.timetable().meets(new SessionId(UUID.randomUUID()), meeting);
        group.publish();
        return group;
    }

    static Asked asked(String name, Coming coming) {
        var any = asked(name);
        return new Asked(
                any.id(), any.card(), any.key(), any.called(), any.likeness(), any.formKey(), Set.of(), coming);
    }

    static Gathering planned(Way way, Optional<Integer> seats) {
        return Gathering.planned(
                new GatheringId(UUID.randomUUID()),
                Digest.of(UUID.randomUUID().toString()),
                new ProgrammeId(UUID.randomUUID()),
                GatheringKind.GROUP,
                way,
                Optional.of(new PlaceId(UUID.randomUUID())).filter(it -> way.hasPlace()),
                seats);
    }
}
