package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.guidance.Signpost;
import fi.rinnalla.domain.guidance.SignpostText;
import fi.rinnalla.domain.guidance.Signposts;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.tenancy.Held;
import fi.rinnalla.domain.tenancy.PastKind;
import fi.rinnalla.domain.tenancy.PastThing;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Colleagues.LastChange;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import fi.rinnalla.services.shared.WaysBack;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The directory of services is written and checked again and again. Nothing is deleted:
 * what is hidden can be shown again, and what was said before a change can be brought back.
 */
@UseCase
@MayBeDoneBy(Permission.MANAGE_TEXTS)
public class KeepingSignposts {
    private final Signposts signposts;
    private final WaysBack ways;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingSignposts(Signposts signposts, WaysBack ways, Auditing auditing, Clock clock) {
        this.signposts = signposts;
        this.ways = ways;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** What has to be checked comes first, what is hidden last. */
    public List<SignpostRow> all() {
        return signposts.all().stream()
                .map(it -> SignpostRow.of(it, today()))
                .sorted(Comparator.comparing(SignpostRow::hidden).thenComparing(it -> !it.stale()))
                .toList();
    }

    public SignpostRow one(UUID id) {
        return SignpostRow.of(found(id), today());
    }

    /** Who wrote it anew or checked it last, and when; empty where nobody has since it was put up. */
    public Optional<LastChange> last(UUID id) {
        return ways.last(thing(id));
    }

    /** A form that was sent twice puts up one. */
    public UUID put(SignpostText text) {
        return signposts.all().stream()
                .filter(it -> it.text().equals(text))
                .map(Signpost::id)
                .findFirst()
                .orElseGet(() -> added(text));
    }

    private UUID added(SignpostText text) {
        var signpost = Signpost.put(Uuid7.at(clock.instant()), text, today());
        signposts.add(signpost);
        auditing.note(AuditAct.CHANGED_TEXTS, signpost.id());
        return signpost.id();
    }

    public void rewrite(UUID id, SignpostText text, Digest form) {
        change(id, form, text.held(today()));
    }

    public void check(UUID id, Digest form) {
        change(id, form, found(id).text().held(today()));
    }

    private void change(UUID id, Digest form, Held after) {
        var signpost = held(id);
        noteIf(ways.change(thing(id), signpost.held(), after, form, signpost::stands), id);
    }

    public void writeAsBefore(UUID id, Digest form) {
        var signpost = held(id);
        noteIf(ways.takeBack(thing(id), signpost.held(), form, signpost::stands), id);
    }

    public void hide(UUID id) {
        held(id).hide();
        auditing.note(AuditAct.CHANGED_TEXTS, id);
    }

    public void show(UUID id) {
        held(id).show();
        auditing.note(AuditAct.CHANGED_TEXTS, id);
    }

    private void noteIf(boolean changed, UUID id) {
        if (changed) {
            auditing.note(AuditAct.CHANGED_TEXTS, id);
        }
    }

    private static PastThing thing(UUID id) {
        return PastThing.of(PastKind.SIGNPOST, id);
    }

    private Signpost held(UUID id) {
        return signposts.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private Signpost found(UUID id) {
        return signposts.find(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
