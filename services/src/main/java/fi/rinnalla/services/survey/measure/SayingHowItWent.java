package fi.rinnalla.services.survey.measure;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.ExitAnswers;
import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.presence.DoorId;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.survey.measure.DoorTallies;
import fi.rinnalla.domain.survey.measure.ExitCode;
import fi.rinnalla.services.access.Gate;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Limiter;
import fi.rinnalla.services.access.Passage;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Whoever came by or called says how it went, without a card and without a name. Answers are added to counts and to nothing else. */
@UseCase
@MayBeDoneBy(Permission.SAY_HOW_IT_WENT)
public class SayingHowItWent {
    private final DoorTallies tallies;
    private final Places places;
    private final PhoneLines lines;
    private final Limiter limiter;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SayingHowItWent(
            DoorTallies tallies, Places places, PhoneLines lines, Limiter limiter, Caller caller, Clock clock) {
        this.tallies = tallies;
        this.places = places;
        this.lines = lines;
        this.limiter = limiter;
        this.caller = caller;
        this.clock = clock;
    }

    public List<AskedDoor> doors() {
        return Stream.concat(
                        places.all().stream().filter(this::stands).map(SayingHowItWent::asked),
                        lines.all().stream()
                                .filter(this::stands)
                                .map(it -> new AskedDoor(it.door().value(), it.name(), true, "")))
                .toList();
    }

    private static AskedDoor asked(Place it) {
        return new AskedDoor(it.door().value(), it.name(), false, it.code());
    }

    /** At the same gate as feedback without an account. */
    public Passage mayPass(Knock knock) {
        return limiter.mayPass(caller.tenant().value(), Gate.ANONYMOUS_POST, knock.address(), knock.ticket());
    }

    /** @param code off a slip; without one it is counted too, inside the organisation alone */
    public WentOutcome answer(Digest form, UUID door, ExitAnswers answers, Optional<ExitCode> code) {
        var where = door(door);
        if (where.isEmpty()) {
            return WentOutcome.NO_SUCH_DOOR;
        }
        if (!tallies.isFirst(form, today())) {
            return WentOutcome.COUNTED;
        }
        if (code.isPresent() && !tallies.use(code.get())) {
            tallies.isNotUsed(form);
            return WentOutcome.NO_SUCH_CODE;
        }
        new TreeMap<>(answers.steps())
                .forEach((question, step) -> tallies.hold(where.get(), Quarter.of(today()), code.isPresent(), question)
                        .add(step));
        return WentOutcome.COUNTED;
    }

    private Optional<DoorId> door(UUID id) {
        return Stream.<Door>concat(places.all().stream(), lines.all().stream())
                .filter(it -> it.door().value().equals(id))
                .filter(this::stands)
                .map(Door::door)
                .findFirst();
    }

    private boolean stands(Door it) {
        return it.standsOn(today());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
