package fi.rinnalla.services.programme;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Says on the first page of the day what is to be collected now, while it can still be had. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingWhatIsToBeCollected {
    private final Programmes programmes;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingWhatIsToBeCollected(Programmes programmes, Caller caller, Clock clock) {
        this.programmes = programmes;
        this.caller = caller;
        this.clock = clock;
    }

    /** By those who hold the role that collects it; nothing for whoever sees no programmes. */
    public List<ToBeCollected> now() {
        var today = Helsinki.day(clock.instant());
        return caller.may(Permission.FOLLOW_PROGRAMMES)
                ? programmes.all().stream()
                        .filter(it -> it.runsOn(today))
                        .flatMap(it -> waiting(it, today))
                        .toList()
                : List.of();
    }

    private Stream<ToBeCollected> waiting(Programme programme, LocalDate today) {
        return programme.collectings().stream()
                .filter(it -> it.waits(today))
                .filter(it -> caller.roles().contains(it.line().by()))
                .map(it -> new ToBeCollected(ProgrammeFacts.neighbour(programme), it.line()));
    }
}
