package fi.rinnalla.services.programme.funding;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.programme.funding.Activities;
import fi.rinnalla.domain.programme.funding.Activity;
import fi.rinnalla.domain.programme.funding.ActivityId;
import fi.rinnalla.domain.programme.funding.ActivityKind;
import fi.rinnalla.domain.programme.funding.Funding;
import fi.rinnalla.domain.programme.funding.FundingSplits;
import fi.rinnalla.domain.programme.funding.Payers;
import fi.rinnalla.domain.programme.funding.Split;
import fi.rinnalla.domain.programme.funding.SplitOutcome;
import fi.rinnalla.domain.programme.funding.SplitOutcome.Said;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotAllowed;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Which grants pay for an activity is said by those who keep activities of its kind. */
@UseCase
@MayBeDoneBy(Permission.SAY_WHAT_PAYS)
public class SayingWhatPays {
    /** Done once: what pays is asked of its own day. */
    private static final Set<ActivityKind> ONCE = Set.of(ActivityKind.ASSIGNMENT, ActivityKind.TRAINING);

    private final Activities activities;
    private final FundingSplits splits;
    private final Programmes programmes;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SayingWhatPays(
            Activities activities,
            FundingSplits splits,
            Programmes programmes,
            Auditing auditing,
            Caller caller,
            Clock clock) {
        this.activities = activities;
        this.splits = splits;
        this.programmes = programmes;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws NotFound also where it is next door */
    public FundingSheet of(ActivityId id) {
        var activity = kept(id);
        var programme = programmeOf(activity);
        var all = splits.of(id);
        var day = dayOf(activity);
        return new FundingSheet(
                activity,
                programme.name(),
                programme.grants(),
                new Funding(activity, programme.grants(), all).said(),
                Payers.of(programme.grants(), all).of(id, day),
                day);
    }

    private LocalDate dayOf(Activity activity) {
        return activity.first()
                .filter(it -> ONCE.contains(activity.id().kind()) || it.isAfter(today()))
                .orElseGet(this::today);
    }

    /** The same said twice is said once. */
    public SplitOutcome say(ActivityId id, LocalDate since, Split split) {
        var activity = kept(id);
        var funding = new Funding(activity, grants(activity), splits.hold(id));
        var outcome = funding.say(Uuid7.at(clock.instant()), since, split, today());
        if (outcome instanceof Said said) {
            said.instead().ifPresent(splits::remove);
            splits.add(said.split());
            auditing.note(AuditAct.SAID_WHAT_PAYS, id.value());
        }
        return outcome;
    }

    private Activity kept(ActivityId id) {
        if (!caller.may(id.kind().keptBy())) {
            throw new NotAllowed("not theirs to keep");
        }
        return activities.find(id).orElseThrow(() -> new NotFound(id));
    }

    private List<Entry<GrantLine>> grants(Activity activity) {
        return programmeOf(activity).grants();
    }

    private Programme programmeOf(Activity activity) {
        return programmes.find(activity.programme()).orElseThrow(() -> new NotFound(activity.programme()));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
