package fi.rinnalla.services.partner;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.AccountRow;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.PartnerFilter.Standing;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.PartnerState;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.shelf.Workplace;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The register of partners")
class RegisterTest {
    private static final Digest FORM = Digest.of("form");

    private final Workplace place = new Workplace();
    private final PartnersOnAShelf partners = new PartnersOnAShelf();
    private final StaffId worker = place.accounts.hire("tyontekija1", Role.WORKER);
    private final StaffId kaisla = place.accounts.hire("kokemuskumppani1", Role.EXPERIENCE_PARTNER);
    private final KeepingTheRegister keeping = new KeepingTheRegister(
            partners,
            place.accounts,
            new Settling(new CommitmentsOnAShelf(), partners, place.clock),
            new ForgettingAStory(
                    new StoriesOnAShelf(),
                    new UsesOnAShelf(),
                    place.seals,
                    place.auditing(place.worker(worker)),
                    place.clock),
            place.auditing(place.caller(worker, Role.WORKER)),
            place.clock);
    private final KeepingMyProfile own = new KeepingMyProfile(
            partners,
            place.caller(kaisla, Role.EXPERIENCE_PARTNER),
            place.auditing(place.caller(kaisla, Role.EXPERIENCE_PARTNER)),
            place.clock);

    {
        partners.mayJoin(kaisla);
    }

    @Test
    void takes_in_whoever_has_the_role_and_nobody_else_and_each_once() {
        assertThat(keeping.newcomers()).extracting(AccountRow::id).containsExactly(kaisla);
        assertThat(keeping.take(FORM, worker, profile("Sade"))).isEmpty();

        var taken = keeping.take(FORM, kaisla, profile("Kaisla"));

        assertThat(taken).isPresent();
        assertThat(keeping.take(FORM, kaisla, profile("Kaisla"))).isEqualTo(taken);
        assertThat(keeping.take(Digest.of("another form"), kaisla, profile("Kaisla")))
                .isEmpty();
        assertThat(keeping.newcomers()).isEmpty();
        assertThat(keeping.register("", Optional.empty(), Optional.empty()).partners())
                .hasSize(1);
        assertThat(place.audit.kinds()).containsExactly(AuditAct.TOOK_PARTNER);
    }

    @Test
    void asks_nobody_before_the_commitment_is_noted_and_takes_no_day_that_cannot_be() {
        var id = keeping.take(FORM, kaisla, profile("Kaisla")).orElseThrow();
        assertThat(keeping.one(id).askable()).isFalse();

        assertThat(keeping.noteCommitment(id, today().plusDays(1))).isFalse();
        assertThat(keeping.noteCommitment(id, today().minusMonths(24).minusDays(1)))
                .isFalse();
        assertThat(keeping.one(id).committedUntil()).isEmpty();

        assertThat(keeping.noteCommitment(id, today().minusMonths(1))).isTrue();
        assertThat(keeping.one(id).askable()).isTrue();
        assertThat(keeping.one(id).committedUntil())
                .contains(today().minusMonths(1).plusMonths(24));
    }

    @Test
    void lets_the_partner_pause_and_return_without_anybody_asking() {
        var id = keeping.take(FORM, kaisla, profile("Kaisla")).orElseThrow();
        keeping.noteCommitment(id, today());

        own.pause();
        assertThat(keeping.one(id).state()).isEqualTo(PartnerState.PAUSED);
        assertThat(keeping.one(id).askable()).isFalse();

        own.goOn();
        assertThat(keeping.one(id).askable()).isTrue();
    }

    @Test
    void shows_parents_no_more_than_the_partner_has_allowed_and_keeps_the_day_of_it() {
        assertThat(own.mine()).isEmpty();
        keeping.take(FORM, kaisla, profile("Kaisla"));
        assertThat(own.mine().orElseThrow().shownSince()).isEmpty();

        own.describe(profile("Kaislikko"), true);
        var since = own.mine().orElseThrow().shownSince();
        assertThat(since).contains(today());

        own.describe(profile("Kaisla"), false);
        assertThat(own.mine().orElseThrow().shownSince()).isEmpty();
    }

    @Test
    void is_searched_by_name_and_by_why_somebody_is_not_asked_and_shown_a_page_at_a_time() {
        var names = IntStream.rangeClosed(1, 61)
                .mapToObj(it -> "Kaisla " + (100 + it))
                .toList();
        names.forEach(this::join);
        var paused = join("Sade");
        partners.find(paused).orElseThrow().pause();

        var first = keeping.register("", Optional.empty(), Optional.empty());
        var second = keeping.register("", Optional.empty(), first.next());
        var third = keeping.register("", Optional.empty(), second.next());
        assertThat(Stream.of(first, second, third)
                        .flatMap(it -> it.partners().stream())
                        .map(it -> it.profile().called()))
                .containsExactlyElementsOf(
                        Stream.concat(names.stream(), Stream.of("Sade")).toList());
        assertThat(third.next()).isEmpty();
        assertThat(keeping.register("sAD", Optional.empty(), Optional.empty()).partners())
                .extracting(PartnerRow::id)
                .containsExactly(paused);
        assertThat(keeping.register("", Optional.of(Standing.PAUSED), Optional.empty())
                        .partners())
                .extracting(PartnerRow::id)
                .containsExactly(paused);
        assertThat(keeping.register("", Optional.of(Standing.ASKABLE), Optional.empty())
                        .partners())
                .isEmpty();
    }

    private PartnerId join(String called) {
        var account = place.accounts.hire("k" + called.replace(" ", "").toLowerCase(), Role.EXPERIENCE_PARTNER);
        partners.mayJoin(account);
        return keeping.take(Digest.of("a form of " + called), account, profile(called))
                .orElseThrow();
    }

    @Test
    void lets_go_with_what_was_told() {
        var id = keeping.take(FORM, kaisla, profile("Kaisla")).orElseThrow();

        keeping.leave(id);

        assertThat(keeping.register("", Optional.empty(), Optional.empty()).partners())
                .isEmpty();
        assertThat(keeping.one(id).profile().towns().names()).isEmpty();
    }

    private LocalDate today() {
        return Helsinki.day(place.clock.instant());
    }

    private static PartnerProfile profile(String called) {
        return new PartnerProfile(called, "", Set.of(Language.FI), Towns.of("Turku"), Set.of(), Set.of(), Set.of(), 2);
    }
}
