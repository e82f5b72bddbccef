package fi.rinnalla.services.survey.measure;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.gathering.ExitAnswers;
import fi.rinnalla.domain.presence.Door;
import fi.rinnalla.domain.presence.PhoneLines;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.survey.measure.AskedAt;
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
import java.util.stream.Stream;

/**
 * Whoever came by, called, or was in a group or at an event says how it went, without a card and without a name. Answers are added
 * to counts and to nothing else.
 */
@UseCase
@MayBeDoneBy(Permission.SAY_HOW_IT_WENT)
public class SayingHowItWent {
    private final DoorTallies tallies;
    private final Places places;
    private final PhoneLines lines;
    private final Programmes programmes;
    private final Limiter limiter;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SayingHowItWent(
            DoorTallies tallies,
            Places places,
            PhoneLines lines,
            Programmes programmes,
            Limiter limiter,
            Caller caller,
            Clock clock) {
        this.tallies = tallies;
        this.places = places;
        this.lines = lines;
        this.programmes = programmes;
        this.limiter = limiter;
        this.caller = caller;
        this.clock = clock;
    }

    public List<AskedDoor> doors() {
        var visits = places.all().stream().filter(this::stands).map(it -> asked(it, it.code()));
        var calls = lines.all().stream().filter(this::stands).map(it -> asked(it, ""));
        var gatherings =
                programmes.all().stream().filter(it -> it.runsOn(today())).flatMap(SayingHowItWent::gatherings);
        return Stream.of(visits, calls, gatherings).flatMap(it -> it).toList();
    }

    private static AskedDoor asked(Door it, String code) {
        return new AskedDoor(AskedAt.of(it.door()), it.name(), code);
    }

    private static Stream<AskedDoor> gatherings(Programme it) {
        return Stream.of(AskedAt.groupsOf(it.id()), AskedAt.eventsOf(it.id()))
                .map(at -> new AskedDoor(at, it.name(), ""));
    }

    /** At the same gate as feedback without an account. */
    public Passage mayPass(Knock knock) {
        return limiter.mayPass(caller.tenant().value(), Gate.ANONYMOUS_POST, knock.address(), knock.ticket());
    }

    /** @param code off a slip; without one it is counted too, inside the organisation alone */
    public WentOutcome answer(Digest form, AskedAt at, ExitAnswers answers, Optional<ExitCode> code) {
        if (doors().stream().noneMatch(it -> it.at().equals(at))) {
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
                .forEach((question, step) -> tallies.hold(at, Quarter.of(today()), code.isPresent(), question)
                        .add(step));
        return WentOutcome.COUNTED;
    }

    private boolean stands(Door it) {
        return it.standsOn(today());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
