package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** A partner says what they can be asked for, what parents may read of them, and when they need a pause; nobody asks why. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_PROFILE)
public class KeepingMyProfile {
    private final ExperiencePartners partners;
    private final Caller caller;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingMyProfile(ExperiencePartners partners, Caller caller, Auditing auditing, Clock clock) {
        this.partners = partners;
        this.caller = caller;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Empty until a worker has taken them into the register. */
    public Optional<PartnerRow> mine() {
        return partners.of(caller.staff()).map(it -> PartnerRow.of(it, today()));
    }

    /** @param shown parents may read more than the name */
    public void describe(PartnerProfile profile, boolean shown) {
        change(it -> {
            it.describe(profile);
            if (!shown) {
                it.hideProfile();
            } else if (it.shownSince().isEmpty()) {
                it.showProfile(today());
            }
        });
    }

    public void pause() {
        change(ExperiencePartner::pause);
    }

    public void goOn() {
        change(ExperiencePartner::goOn);
    }

    private void change(Consumer<ExperiencePartner> change) {
        var mine = partners.of(caller.staff())
                .flatMap(it -> partners.hold(it.id()))
                .orElseThrow(() -> new NotFound(caller.staff()));
        change.accept(mine);
        auditing.note(AuditAct.CHANGED_PARTNER, mine.id().value());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
