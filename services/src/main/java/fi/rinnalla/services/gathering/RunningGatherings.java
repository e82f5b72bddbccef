package fi.rinnalla.services.gathering;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.gathering.Contacts;
import fi.rinnalla.domain.gathering.Gathering;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.gathering.Gatherings;
import fi.rinnalla.domain.gathering.Leader;
import fi.rinnalla.domain.gathering.Meeting;
import fi.rinnalla.domain.gathering.SessionId;
import fi.rinnalla.domain.gathering.Told;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.privacy.Readers;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What staff do with an event or a group once it is planned. Each act may be undone, and doing it twice is doing it once. */
@UseCase
@MayBeDoneBy(Permission.RUN_GATHERINGS)
public class RunningGatherings {
    private static final int DAYS_BACK = 60;
    private static final int MOST = 200;

    private final Gatherings gatherings;
    private final Views views;
    private final Readers readers;
    private final TellingOfChanges telling;
    private final Contacts contacts;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public RunningGatherings(
            Gatherings gatherings,
            Views views,
            Readers readers,
            TellingOfChanges telling,
            Contacts contacts,
            Auditing auditing,
            Clock clock) {
        this.gatherings = gatherings;
        this.views = views;
        this.readers = readers;
        this.telling = telling;
        this.contacts = contacts;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Those of the last weeks and all that are to come. */
    public List<OurGathering> all() {
        var since = Helsinki.day(clock.instant()).minusDays(DAYS_BACK);
        return gatherings.since(since, MOST).stream().map(this::ours).toList();
    }

    public OurGathering one(GatheringId id) {
        return gatherings.find(id).map(this::ours).orElseThrow(() -> new NotFound(id));
    }

    /** Who reads the names people choose: what parents are promised, and what staff are reminded of. */
    public Collection<Role> readersOfNames() {
        return readers.of(Roster.NAMES).held();
    }

    public void publish(GatheringId id) {
        held(id).publish();
        auditing.note(AuditAct.PUBLISHED_GATHERING, id.value());
    }

    public void withdraw(GatheringId id) {
        held(id).withdraw();
        auditing.note(AuditAct.WITHDREW_GATHERING, id.value());
    }

    /** Also says anew what was said before. */
    public void tell(GatheringId id, Map<Language, Told> told) {
        held(id).wording().tellAnew(told, () -> Uuid7.at(clock.instant()));
        auditing.note(AuditAct.TOLD_GATHERING, id.value());
    }

    public void tellAsBefore(GatheringId id) {
        held(id).wording().tellAsBefore();
        auditing.note(AuditAct.TOLD_GATHERING, id.value());
    }

    /** Where it cannot be asked, or not any more, it changes nothing. */
    public void askAtTheStart(GatheringId id, boolean whether) {
        var group = held(id);
        if (group.mayAskAtTheStart(clock.instant())) {
            group.askAtTheStart(whether);
            auditing.note(AuditAct.CHANGED_QUESTIONS, id.value());
        }
    }

    /** Where it cannot close, it changes nothing. */
    public void closeAfterTheFirst(GatheringId id, boolean whether) {
        var group = held(id);
        if (group.mayClose()) {
            group.closeAfterTheFirst(whether);
            group.line().move(clock.instant());
            auditing.note(AuditAct.CHANGED_JOINING, id.value());
        }
    }

    public void isLedBy(GatheringId id, List<Leader> leaders) {
        held(id).isLedBy(leaders);
        auditing.note(AuditAct.CHANGED_LEADERS, id.value());
    }

    public void move(GatheringId id, SessionId session, Meeting to) {
        change(id, session, AuditAct.MOVED_SESSION, it -> it.timetable().move(session, to));
    }

    public void moveBack(GatheringId id, SessionId session) {
        change(id, session, AuditAct.MOVED_SESSION, it -> it.timetable().moveBack(session));
    }

    public void cancel(GatheringId id, SessionId session, Map<Language, String> why) {
        change(id, session, AuditAct.CANCELLED_SESSION, it -> it.timetable().cancel(session, why));
    }

    public void takeUpAgain(GatheringId id, SessionId session) {
        change(id, session, AuditAct.TOOK_UP_SESSION, it -> it.timetable().takeUpAgain(session));
    }

    /**
     * Those who asked to be told are, a little later. What has begun stays as it is: questions that closed with it must not
     * open again, or what comes in after the figures were seen would tell who said it.
     */
    private void change(GatheringId id, SessionId session, AuditAct act, Consumer<Gathering> what) {
        var group = held(id);
        if (!group.session(session).hasBegun(clock.instant())) {
            telling.of(group, session, () -> what.accept(group));
            auditing.note(act, session.value());
        }
    }

    /** How many asked to be told. Who they are, and where, is for nobody to see. */
    public int told(GatheringId id) {
        return contacts.in(id).size();
    }

    private Gathering held(GatheringId id) {
        return gatherings.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private OurGathering ours(Gathering it) {
        return OurGathering.of(it, views.of(it), clock.instant());
    }
}
