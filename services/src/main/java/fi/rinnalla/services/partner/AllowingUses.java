package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.OwnStories;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.domain.partner.StoryUse;
import fi.rinnalla.domain.partner.StoryUseId;
import fi.rinnalla.domain.partner.StoryUses;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/** A partner says where a version of their story may be used, until when, and takes that back without a reason. */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_STORY)
public class AllowingUses {
    private final OwnStories stories;
    private final StoryUses uses;
    private final ExperiencePartners partners;
    private final Seals seals;
    private final Auditing auditing;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public AllowingUses(
            OwnStories stories,
            StoryUses uses,
            ExperiencePartners partners,
            Seals seals,
            Auditing auditing,
            Caller caller,
            Clock clock) {
        this.stories = stories;
        this.uses = uses;
        this.partners = partners;
        this.seals = seals;
        this.auditing = auditing;
        this.caller = caller;
        this.clock = clock;
    }

    /** What became of a leave that was given. */
    public enum Allowed {
        DONE,
        /** The version is not written, or it is withdrawn. */
        NOT_TOLD,
        /** The words have changed since the page showed which of them the organisation would read. */
        OTHER_WORDS
    }

    public Allowed allow(StoryForm form) {
        var me = me().orElseThrow(() -> new NotFound(caller.staff()));
        partners.hold(me);
        var told = told(me, form);
        if (uses.findByFormKey(form.formKey()).isPresent()) {
            return Allowed.DONE;
        }
        if (told.isEmpty()) {
            return Allowed.NOT_TOLD;
        }
        if (form.seen().isPresent() && !form.seen().equals(told)) {
            return Allowed.OTHER_WORDS;
        }
        add(me, form);
        return Allowed.DONE;
    }

    /** The words of the version as they stand, where it is told at all. */
    private Optional<String> told(PartnerId me, StoryForm form) {
        return stories.of(me)
                .flatMap(story -> story.text(form.leave().part())
                        .filter(it -> it.withdrawnOn().isEmpty())
                        .map(it -> seals.open(story.key(), it.place(), it.body()))
                        .filter(it -> !it.isEmpty()));
    }

    private void add(PartnerId me, StoryForm form) {
        var id = new StoryUseId(UUID.randomUUID());
        var key = seals.newKey();
        var place = seals.seal(key, StoryUse.placeOf(id), form.place());
        var shown = form.seen().map(it -> seals.seal(key, StoryUse.shownOf(id), it));
        uses.add(StoryUse.allowed(id, me, key, form.formKey(), form.leave(), place, shown));
        if (form.leave().shared()) {
            auditing.note(AuditAct.SHARED_STORY_USE, id.value());
        }
    }

    /** Returns whether it was still allowed. */
    public boolean withdraw(StoryUseId id) {
        return change(id, it -> it.withdraw(today()));
    }

    /** Returns whether it was withdrawn today, and the organisation has not yet taken it out of use. */
    public boolean allowAgain(StoryUseId id) {
        return change(id, it -> it.allowAgain(today()));
    }

    private boolean change(StoryUseId id, Predicate<StoryUse> change) {
        var mine = uses.find(id)
                .filter(it -> me().filter(it.partner()::equals).isPresent())
                .flatMap(it -> uses.hold(id))
                .orElseThrow(() -> new NotFound(id));
        var changed = change.test(mine);
        if (changed && mine.leave().shared()) {
            auditing.note(
                    mine.withdrawnOn().isPresent() ? AuditAct.WITHDREW_STORY_USE : AuditAct.SHARED_STORY_USE,
                    id.value());
        }
        return changed;
    }

    public LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    private Optional<PartnerId> me() {
        return partners.of(caller.staff())
                .filter(it -> it.state() != PartnerState.LEFT)
                .map(ExperiencePartner::id);
    }
}
