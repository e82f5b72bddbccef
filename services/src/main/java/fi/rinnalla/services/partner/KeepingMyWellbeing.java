package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffAccounts;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.ExperiencePartners;
import fi.rinnalla.domain.partner.OwnWellbeing;
import fi.rinnalla.domain.partner.OwnWellbeings;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.domain.partner.WellbeingAnswers;
import fi.rinnalla.domain.partner.WellbeingCheck;
import fi.rinnalla.domain.partner.WellbeingCheckId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.shared.WorkingDays;
import fi.rinnalla.services.partner.MyWellbeing.Check;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A partner notes for themselves how they are. Each time they choose whether that is all, or whether somebody calls; whoever
 * calls sees none of it. Nothing of it is counted, and what they do here is written down nowhere.
 */
@UseCase
@MayBeDoneBy(Permission.KEEP_OWN_WELLBEING)
public class KeepingMyWellbeing {
    public static final int LONGEST_WORDS = 500;

    private final OwnWellbeings wellbeings;
    private final ExperiencePartners partners;
    private final StaffAccounts accounts;
    private final AskingToTalk talking;
    private final ForgettingWellbeing forgetting;
    private final Seals seals;
    private final Caller caller;
    private final Clock clock;

    @Inject
    public KeepingMyWellbeing(
            OwnWellbeings wellbeings,
            ExperiencePartners partners,
            StaffAccounts accounts,
            AskingToTalk talking,
            ForgettingWellbeing forgetting,
            Seals seals,
            Caller caller,
            Clock clock) {
        this.wellbeings = wellbeings;
        this.partners = partners;
        this.accounts = accounts;
        this.talking = talking;
        this.forgetting = forgetting;
        this.seals = seals;
        this.caller = caller;
        this.clock = clock;
    }

    /** Empty for whoever is in no register. */
    public Optional<MyWellbeing> mine() {
        return me().map(it -> new MyWellbeing(
                wellbeings.of(it.id()).map(this::checks).orElse(List.of()),
                callers(),
                WorkingDays.next(today()),
                talking.calledBy(it.id())));
    }

    private List<Check> checks(OwnWellbeing mine) {
        return mine.checks().stream().map(it -> opened(mine, it)).toList();
    }

    private Check opened(OwnWellbeing mine, WellbeingCheck it) {
        var answers = seals.open(mine.key(), WellbeingCheck.place(it.id(), "answers"), it.answers());
        var words = it.words().map(closed -> seals.open(mine.key(), WellbeingCheck.place(it.id(), "words"), closed));
        return new Check(it.id(), it.checkedOn(), WellbeingAnswers.read(answers), words.orElse(""));
    }

    /** Only of those roles that somebody here holds, so that nobody waits in vain. */
    private List<Role> callers() {
        var held = accounts.thoseWho(Permission.CALL_FOR_DEBRIEFS).stream()
                .map(AccountRow::roles)
                .flatMap(it -> it.held().stream())
                .toList();
        return Permission.CALL_FOR_DEBRIEFS.roles().stream()
                .filter(held::contains)
                .toList();
    }

    /**
     * The same form once more is the same check.
     *
     * @param asked who is to call; empty where it stays with the partner alone
     * @return by when they call
     */
    public Optional<LocalDate> check(Digest form, WellbeingAnswers answers, String words, Optional<Role> asked) {
        var partner = held();
        var mine = wellbeings.hold(partner.id()).orElseGet(() -> begun(partner));
        if (!mine.knows(form)) {
            note(mine, form, answers, words.strip());
        }
        return asked.filter(callers()::contains).map(it -> talking.ask(partner.id(), it));
    }

    private OwnWellbeing begun(ExperiencePartner partner) {
        var mine = OwnWellbeing.of(UUID.randomUUID(), partner.id(), seals.newKey());
        wellbeings.add(mine);
        return mine;
    }

    private void note(OwnWellbeing mine, Digest form, WellbeingAnswers answers, String words) {
        var id = WellbeingCheckId.random();
        var closed = seals.seal(mine.key(), WellbeingCheck.place(id, "answers"), answers.written());
        mine.check(id, form, closed, sealed(mine, id, words), today());
    }

    private Optional<Sealed> sealed(OwnWellbeing mine, WellbeingCheckId id, String words) {
        return Optional.of(words)
                .filter(it -> !it.isEmpty())
                .map(it -> seals.seal(mine.key(), WellbeingCheck.place(id, "words"), it));
    }

    /** Returns whether it was there. With the last one the key goes too. */
    public boolean remove(WellbeingCheckId id) {
        var mine = wellbeings.hold(held().id());
        var removed = mine.filter(it -> it.remove(id)).isPresent();
        mine.filter(OwnWellbeing::isEmpty).ifPresent(forgetting::forget);
        return removed;
    }

    public void removeEverything() {
        forgetting.forget(held().id());
    }

    private Optional<ExperiencePartner> me() {
        return partners.of(caller.staff()).filter(it -> it.state() != PartnerState.LEFT);
    }

    private ExperiencePartner held() {
        return me().flatMap(it -> partners.hold(it.id())).orElseThrow(() -> new NotFound(caller.staff()));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
