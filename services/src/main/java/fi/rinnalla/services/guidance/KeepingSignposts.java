package fi.rinnalla.services.guidance;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.guidance.Signpost;
import fi.rinnalla.domain.guidance.SignpostText;
import fi.rinnalla.domain.guidance.Signposts;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** The directory of services is written and checked again and again. Nothing is deleted: what is hidden can be shown again. */
@UseCase
@MayBeDoneBy(Permission.MANAGE_TEXTS)
public class KeepingSignposts {
    private final Signposts signposts;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingSignposts(Signposts signposts, Auditing auditing, Clock clock) {
        this.signposts = signposts;
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

    public void rewrite(UUID id, SignpostText text) {
        change(id, it -> it.rewrite(text, today()));
    }

    public void check(UUID id) {
        change(id, it -> it.check(today()));
    }

    public void hide(UUID id) {
        change(id, Signpost::hide);
    }

    public void show(UUID id) {
        change(id, Signpost::show);
    }

    private void change(UUID id, Consumer<Signpost> change) {
        change.accept(found(id));
        auditing.note(AuditAct.CHANGED_TEXTS, id);
    }

    private Signpost found(UUID id) {
        return signposts.find(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
