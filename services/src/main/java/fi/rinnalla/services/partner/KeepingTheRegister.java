package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.PartnerFilter;
import fi.rinnalla.domain.partner.PartnerFilter.Standing;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Who walks beside parents here: taken into the register, described, paused, and let go. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_REGISTER)
public class KeepingTheRegister {
    private static final int PAGE = 30;

    private final ExperiencePartners partners;
    private final StaffAccounts accounts;
    private final Settling settling;
    private final ForgettingAStory stories;
    private final ForgettingWellbeing wellbeing;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingTheRegister(
            ExperiencePartners partners,
            StaffAccounts accounts,
            Settling settling,
            ForgettingAStory stories,
            ForgettingWellbeing wellbeing,
            Auditing auditing,
            Clock clock) {
        this.partners = partners;
        this.accounts = accounts;
        this.settling = settling;
        this.stories = stories;
        this.wellbeing = wellbeing;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** @param after the last one of the page before */
    public PartnerRegister register(String name, Optional<Standing> standing, Optional<PartnerId> after) {
        var found = partners.page(new PartnerFilter(name, standing, today()), after, PAGE + 1);
        var rows =
                found.stream().limit(PAGE).map(it -> PartnerRow.of(it, today())).toList();
        return new PartnerRegister(
                rows,
                newcomers(),
                Optional.of(rows)
                        .filter(it -> found.size() > PAGE)
                        .map(it -> it.get(PAGE - 1).id()));
    }

    /** Accounts with the role that are not in the register yet. */
    public List<AccountRow> newcomers() {
        return accounts.these(partners.notYetHere(Permission.KEEP_OWN_PROFILE.roles()));
    }

    public PartnerRow one(PartnerId id) {
        return PartnerRow.of(partners.find(id).orElseThrow(() -> new NotFound(id)), today());
    }

    /** Empty where the account is no partner's, or is in the register already; the same form once more is the same partner. */
    public Optional<PartnerId> take(Digest form, StaffId account, PartnerProfile profile) {
        var before = partners.findByFormKey(form).map(ExperiencePartner::id);
        return before.isPresent() ? before : newcomer(account).map(it -> taken(form, it.id(), profile));
    }

    private Optional<AccountRow> newcomer(StaffId account) {
        return newcomers().stream().filter(it -> it.id().equals(account)).findFirst();
    }

    private PartnerId taken(Digest form, StaffId account, PartnerProfile profile) {
        var id = new PartnerId(Uuid7.at(clock.instant()));
        partners.add(ExperiencePartner.joining(id, account, form, profile, today()));
        auditing.note(AuditAct.TOOK_PARTNER, id.value());
        return id;
    }

    public void describe(PartnerId id, PartnerProfile profile) {
        change(id, it -> it.describe(profile));
    }

    public void pause(PartnerId id) {
        change(id, ExperiencePartner::pause);
    }

    public void goOn(PartnerId id) {
        change(id, ExperiencePartner::goOn);
    }

    /**
     * A commitment signed on paper. Returns whether that day can be: nobody has signed tomorrow, and what was
     * signed too long ago has lapsed.
     */
    public boolean noteCommitment(PartnerId id, LocalDate signedOn) {
        var partner = partners.find(id).orElseThrow(() -> new NotFound(id));
        var possible = !signedOn.isAfter(today())
                && !signedOn.isBefore(today().minusMonths(ExperiencePartner.MONTHS_COMMITTED));
        if (possible && partner.state() != PartnerState.LEFT) {
            change(id, it -> {
                it.commit(signedOn);
                settling.settle(it);
            });
        }
        return possible;
    }

    /** What they told of themselves goes at once, and their own story with it. */
    public void leave(PartnerId id) {
        stories.forget(id);
        wellbeing.forget(id);
        change(id, ExperiencePartner::leave);
    }

    private void change(PartnerId id, Consumer<ExperiencePartner> change) {
        change.accept(partners.hold(id).orElseThrow(() -> new NotFound(id)));
        auditing.note(AuditAct.CHANGED_PARTNER, id.value());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
