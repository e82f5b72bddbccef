package fi.rinnalla.services.shelf;

import static fi.rinnalla.domain.access.Role.WORKER;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.GivenFeedback;
import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.ReceiveOutcome.Received;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MovedClock;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.Colleagues;
import fi.rinnalla.services.shared.WaysBack;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One organisation with its shelves, its clock on a Monday morning, and somebody at work. */
public final class Workplace {
    public final MovedClock clock = MovedClock.at("2026-03-02T09:00:00Z");
    public final FeedbackOnAShelf items = new FeedbackOnAShelf();
    public final PublicationsOnAShelf publications = new PublicationsOnAShelf();
    public final AccountsOnAShelf accounts = new AccountsOnAShelf();
    public final LettersOnAShelf letters = new LettersOnAShelf();
    public final PromisesOnAShelf promises = new PromisesOnAShelf();
    public final OpenSeals seals = new OpenSeals();
    public final NotedActs audit = new NotedActs();
    public final PastVersionsOnAShelf versions = new PastVersionsOnAShelf();
    public final TenantId tenant = new TenantId(UUID.randomUUID());

    private final Promise promise =
            Promise.first("feedback", Roles.of(Role.CARD_HOLDER, WORKER), 12, Helsinki.day(clock.instant()));

    public Workplace() {
        promises.add(promise);
    }

    public Caller caller(StaffId who, Role... roles) {
        var caller = new Caller();
        caller.comesTo(tenant);
        caller.isStaff(who, Set.of(roles));
        return caller;
    }

    public Caller worker(StaffId who) {
        return caller(who, WORKER);
    }

    public Caller job() {
        var caller = new Caller();
        caller.isJobFor(tenant);
        return caller;
    }

    public Auditing auditing(Caller caller) {
        return new Auditing(audit, caller);
    }

    public WaysBack ways(Caller caller) {
        return new WaysBack(versions, new Colleagues(accounts), caller, clock);
    }

    /** Somebody wrote this today, and it is on the shelf. */
    public Feedback given(String wish, UseOfWords use, boolean withCard) {
        var id = FeedbackId.random();
        var key = seals.newKey();
        var given = new GivenFeedback(
                id,
                new ProgrammeId(UUID.randomUUID()),
                Optional.empty(),
                FeedbackKind.GENERAL,
                Source.PORTAL,
                Language.FI,
                Optional.of(Mood.BADLY),
                key,
                Optional.empty(),
                Optional.of(seals.seal(key, id.wish(), wish)),
                use,
                withCard ? Optional.of(CardId.random()) : Optional.empty(),
                promise.id(),
                Digest.of(UUID.randomUUID().toString()),
                Digest.of(wish));
        var feedback = ((Received) Feedback.receive(given, Helsinki.day(clock.instant()), 10)).feedback();
        items.add(feedback);
        return feedback;
    }
}
