package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.StoryUse;
import fi.rinnalla.domain.partner.StoryUseId;
import fi.rinnalla.domain.partner.StoryUses;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where stories are used, as far as their owners have told the organisation, and what has to be taken out of use. It knows
 * uses and never a story: the words it may show lie with the use, because their owner put them there.
 */
@UseCase
@MayBeDoneBy(Permission.SEE_SHARED_STORIES)
public class SeeingSharedStories {
    private final StoryUses uses;
    private final ExperiencePartners partners;
    private final Seals seals;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public SeeingSharedStories(
            StoryUses uses, ExperiencePartners partners, Seals seals, Auditing auditing, Clock clock) {
        this.uses = uses;
        this.partners = partners;
        this.seals = seals;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** What has to be taken out of use comes first, whatever is due first on top. */
    public List<SharedUse> all() {
        return uses.shared().stream()
                .map(this::seen)
                .sorted(Comparator.comparing(it -> it.use().removeBy().orElse(LocalDate.MAX)))
                .toList();
    }

    private SharedUse seen(StoryUse it) {
        var called = partners.find(it.partner())
                .map(ExperiencePartner::profile)
                .orElseThrow()
                .called();
        return new SharedUse(called, UseRow.of(it, seals, today()));
    }

    /** Returns whether there was anything to do. */
    public boolean remove(StoryUseId id) {
        return change(id, it -> it.remove(today()));
    }

    /** Returns whether it was done today. */
    public boolean removeNot(StoryUseId id) {
        return change(id, it -> it.removeNot(today()));
    }

    private boolean change(StoryUseId id, Predicate<StoryUse> change) {
        var use = uses.hold(id).filter(it -> it.leave().shared()).orElseThrow(() -> new NotFound(id));
        var changed = change.test(use);
        if (changed) {
            auditing.note(AuditAct.REMOVED_STORY_USE, id.value());
        }
        return changed;
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
