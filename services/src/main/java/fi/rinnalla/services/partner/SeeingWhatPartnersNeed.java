package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerFilter;
import fi.rinnalla.domain.partner.PartnerFilter.Standing;
import fi.rinnalla.domain.partner.StoryUses;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Says on the first page of the day whose commitment has run out, and how many uses of stories have to end. */
@UseCase
@MayBeDoneBy(Permission.SEE_TODAY)
public class SeeingWhatPartnersNeed {
    private final ExperiencePartners partners;
    private final StoryUses uses;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public SeeingWhatPartnersNeed(ExperiencePartners partners, StoryUses uses, Caller caller, Clock clock) {
        this.partners = partners;
        this.uses = uses;
        this.caller = caller;
        this.clock = clock;
    }

    /** Each sees what their roles have to do with. */
    public OnPartners today() {
        var today = Helsinki.day(clock.instant());
        return new OnPartners(
                caller.may(Permission.KEEP_THE_REGISTER) ? lapsed(today) : 0,
                caller.may(Permission.SEE_SHARED_STORIES) ? toRemove(today) : 0);
    }

    /** Whoever never signed, or pauses, is no news. */
    private int lapsed(LocalDate today) {
        return partners.count(new PartnerFilter("", Optional.of(Standing.LAPSED), today));
    }

    private int toRemove(LocalDate today) {
        return (int) uses.shared().stream()
                .filter(it -> it.removeBy(today).isPresent())
                .count();
    }

    public record OnPartners(int lapsed, int toRemove) {}
}
