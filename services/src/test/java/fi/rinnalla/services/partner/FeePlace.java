package fi.rinnalla.services.partner;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.FeeBasis;
import fi.rinnalla.domain.partner.FeeRate;
import fi.rinnalla.domain.partner.FeeRateId;
import fi.rinnalla.domain.partner.LineOf;
import fi.rinnalla.domain.partner.LoggedWorkId;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.Rate;
import fi.rinnalla.domain.partner.Taken;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.partner.WorkDone;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.partner.LogOutcome.Logged;
import fi.rinnalla.services.shelf.Workplace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A house with a partner in the register, an approver, and rates for a meeting and a kilometre. */
final class FeePlace {
    final Workplace place = new Workplace();
    final FeesOnAShelf shelf = new FeesOnAShelf();
    final PartnersOnAShelf partners = new PartnersOnAShelf();
    final StaffId kaisla = place.accounts.hire("kokemuskumppani1", Role.EXPERIENCE_PARTNER);
    final StaffId approver = place.accounts.hire("palkkiot1", Role.FEE_APPROVER);

    FeePlace() {
        join(kaisla);
        rate(Optional.of(WorkKind.MEETING), 2500, FeeBasis.HOUR, 1);
        rate(Optional.empty(), 57, FeeBasis.KILOMETRE, 2);
    }

    void join(StaffId account) {
        partners.add(ExperiencePartner.joining(
                new PartnerId(UUID.randomUUID()),
                account,
                Digest.of("join " + account.value()),
                new PartnerProfile("Kaisla", "", Set.of(Language.FI), Towns.of(""), Set.of(), Set.of(), Set.of(), 2),
                today()));
    }

    void rate(Optional<WorkKind> kind, long cents, FeeBasis per, int turn) {
        shelf.rates.add(FeeRate.of(
                new FeeRateId(Uuid7.at(place.clock.instant().plusSeconds(turn))),
                kind,
                new Rate(Cents.of(cents), per),
                today().minusMonths(2),
                approver,
                Digest.of("rate " + turn)));
    }

    LoggingWork logging() {
        var caller = place.caller(kaisla, Role.EXPERIENCE_PARTNER);
        return new LoggingWork(
                shelf.works, talking(), shelf.claims, partners, caller, place.auditing(caller), place.clock);
    }

    AskingToTalk talking() {
        return new AskingToTalk(shelf.debriefs, place.clock);
    }

    ClaimingFees claiming() {
        var caller = place.caller(kaisla, Role.EXPERIENCE_PARTNER);
        return new ClaimingFees(
                shelf.claims, shelf.works, shelf.rates, partners, caller, place.auditing(caller), place.clock);
    }

    ApprovingFees approving(StaffId who) {
        var caller = place.caller(who, Role.FEE_APPROVER);
        return new ApprovingFees(shelf.claims, shelf.lists, names(), caller, place.auditing(caller), place.clock);
    }

    int waiting(StaffId who, Role role) {
        return new SeeingClaimsThatWait(shelf.claims, partners, place.caller(who, role)).waiting();
    }

    ClosingPayLists closing(StaffId who) {
        var caller = place.caller(who, Role.FEE_APPROVER);
        return new ClosingPayLists(
                shelf.lists, shelf.claims, names(), place.accounts, caller, place.auditing(caller), place.clock);
    }

    private PayNames names() {
        return new PayNames(partners, place.accounts);
    }

    LoggedWorkId log(String form, WorkDone done) {
        return ((Logged) logging().log(Digest.of(form), done, Optional.empty(), true)).id();
    }

    WorkDone meeting(int daysAgo, int minutes, int metres) {
        return new WorkDone(WorkKind.MEETING, today().minusDays(daysAgo), minutes, metres, Optional.empty());
    }

    Set<Taken> everything() {
        return claiming().mine().orElseThrow().open().stream()
                .map(it -> new Taken(it.work(), it.about()))
                .collect(Collectors.toSet());
    }

    static Taken work(LoggedWorkId id) {
        return new Taken(id, LineOf.WORK);
    }

    LocalDate today() {
        return Helsinki.day(place.clock.instant());
    }
}
