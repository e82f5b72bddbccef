package fi.rinnalla.services.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.CommitmentId;
import fi.rinnalla.domain.partner.CommitmentKind;
import fi.rinnalla.domain.partner.CommitmentWords;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.partner.MyCommitment.State;
import fi.rinnalla.services.shelf.Workplace;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What partners commit themselves to")
class CommittingTest {
    private static final CommitmentWords WORDS = new CommitmentWords("Periaatteet", "Kuuntelen.");

    private final Workplace place = new Workplace();
    private final CommitmentsOnAShelf commitments = new CommitmentsOnAShelf();
    private final PartnersOnAShelf partners = new PartnersOnAShelf();
    private final StaffId worker = place.accounts.hire("tyontekija1", Role.WORKER);
    private final StaffId kaisla = place.accounts.hire("kokemuskumppani1", Role.EXPERIENCE_PARTNER);
    private final Settling settling = new Settling(commitments, partners, place.clock);
    private final KeepingCommitments keeping =
            new KeepingCommitments(commitments, settling, place.auditing(place.worker(worker)), place.clock);
    private final SigningCommitments signing = signing(kaisla);
    private final SeeingWhoHasSigned seeing = new SeeingWhoHasSigned(commitments, partners, place.clock);

    @Test
    void is_a_draft_until_it_has_a_day_and_then_stays_as_it_was_signed() {
        join(kaisla);
        var version = draft(CommitmentKind.ETHICS);
        assertThat(signing.mine(Language.FI)).isEmpty();
        assertThat(signing.one(version, Language.FI)).isEmpty();

        announce(version, Optional.empty());
        assertThat(signing.sign(version, Digest.of("form"), Language.SV, "Kaisla"))
                .isTrue();

        assertThat(keeping.write(version, 1, Map.of(Language.FI, WORDS))).isEqualTo(CommitmentOutcome.STANDS);
        assertThat(keeping.takeBack(version)).isFalse();
        var mine = signing.one(version, Language.EN).orElseThrow();
        assertThat(mine.signed().orElseThrow().name()).isEqualTo("Kaisla");
        assertThat(mine.language()).isEqualTo(Language.FI);
        assertThat(place.audit.kinds()).contains(AuditAct.CHANGED_COMMITMENT, AuditAct.SIGNED_COMMITMENT);
    }

    @Test
    void lets_nobody_be_asked_before_each_of_them_is_signed() {
        var id = join(kaisla);
        var ethics = draft(CommitmentKind.ETHICS);
        var silence = draft(CommitmentKind.CONFIDENTIALITY);
        announce(ethics, Optional.empty());
        announce(silence, Optional.empty());
        assertThat(askable(id)).isFalse();

        signing.sign(ethics, Digest.of("one"), Language.FI, "Kaisla");
        assertThat(askable(id)).isFalse();
        signing.sign(silence, Digest.of("two"), Language.FI, "Kaisla");

        assertThat(askable(id)).isTrue();
        assertThat(partners.find(id).orElseThrow().committedUntil()).contains(today().plusMonths(24));
    }

    @Test
    void is_asked_for_again_by_a_day_where_the_organisation_says_so_and_goes_on_holding_where_not() {
        var id = join(kaisla);
        partners.find(id).orElseThrow().commit(today().minusMonths(6));
        announce(draft(CommitmentKind.ETHICS), Optional.empty());
        assertThat(partners.find(id).orElseThrow().committedUntil()).contains(today().plusMonths(18));

        place.clock.moveOn(Duration.ofDays(1));
        var second = draft(CommitmentKind.ETHICS);
        announce(second, Optional.of(today().plusDays(40)));
        assertThat(partners.find(id).orElseThrow().committedUntil()).contains(today().plusDays(40));
        assertThat(signing.one(second, Language.FI).orElseThrow().state()).isEqualTo(State.HOLDS);

        place.clock.moveOn(Duration.ofDays(20));
        assertThat(signing.one(second, Language.FI).orElseThrow().state()).isEqualTo(State.SOON);
        place.clock.moveOn(Duration.ofDays(21));
        assertThat(askable(id)).isFalse();
        assertThat(signing.one(second, Language.FI).orElseThrow().state()).isEqualTo(State.LAPSED);

        signing.sign(second, Digest.of("form"), Language.FI, "Kaisla");
        assertThat(askable(id)).isTrue();
    }

    @Test
    void is_taken_back_while_nobody_has_signed_it_and_everybody_stands_as_before() {
        var id = join(kaisla);
        partners.find(id).orElseThrow().commit(today());
        place.clock.moveOn(Duration.ofDays(1));
        var version = draft(CommitmentKind.ETHICS);
        announce(version, Optional.of(today()));
        assertThat(partners.find(id).orElseThrow().committedUntil()).contains(today());

        assertThat(keeping.takeBack(version)).isTrue();

        assertThat(partners.find(id).orElseThrow().committedUntil())
                .contains(today().minusDays(1).plusMonths(24));
    }

    @Test
    void is_signed_once_for_each_form_and_taken_back_on_its_day_alone() {
        var id = join(kaisla);
        var version = draft(CommitmentKind.ETHICS);
        announce(version, Optional.empty());
        signing.sign(version, Digest.of("form"), Language.FI, "Kaisla");
        signing.sign(version, Digest.of("form"), Language.FI, "Kaisla");
        assertThat(commitments.signatures()).hasSize(1);

        assertThat(signing.takeBack(version)).isTrue();
        assertThat(askable(id)).isFalse();
        assertThat(commitments.signatures()).isEmpty();

        signing.sign(version, Digest.of("another form"), Language.FI, "Kaisla");
        place.clock.moveOn(Duration.ofDays(1));
        assertThat(signing.takeBack(version)).isFalse();
        assertThat(askable(id)).isTrue();
    }

    @Test
    void is_shown_to_the_staff_by_version_and_last_day_and_never_by_the_name_under_it() {
        var id = join(kaisla);
        var version = draft(CommitmentKind.ETHICS);
        announce(version, Optional.empty());
        signing.sign(version, Digest.of("form"), Language.FI, "Kaisla Kumppani");

        assertThat(seeing.of(List.of(id)).get(id))
                .containsExactly(new PartnersProof(
                        CommitmentKind.ETHICS, Optional.of(1), Optional.of(1), today(), today().plusMonths(24)));
        assertThat(place.audit.all().toString()).doesNotContain("Kumppani");
    }

    @Test
    void is_not_written_over_by_whoever_has_not_seen_what_a_colleague_wrote() {
        var version = draft(CommitmentKind.ETHICS);
        var other = Map.of(Language.FI, new CommitmentWords("Toinen", "Teksti."));

        assertThat(keeping.write(version, 0, other)).isEqualTo(CommitmentOutcome.OVERTAKEN);
        assertThat(keeping.write(version, 0, Map.of(Language.FI, WORDS))).isEqualTo(CommitmentOutcome.DONE);
        assertThat(keeping.begin(CommitmentKind.ETHICS)).isEqualTo(version);
    }

    @Test
    void is_forgotten_a_year_after_it_has_run_out_name_first() {
        join(kaisla);
        var version = draft(CommitmentKind.ETHICS);
        announce(version, Optional.empty());
        signing.sign(version, Digest.of("form"), Language.FI, "Kaisla");
        var forgetting =
                new ForgettingOldSignatures(commitments, place.seals, place.auditing(place.job()), place.clock);
        assertThat(forgetting.run()).isZero();

        place.clock.moveOn(Duration.ofDays(3 * 366));

        assertThat(forgetting.run()).isEqualTo(1);
        assertThat(commitments.signatures()).isEmpty();
    }

    @Test
    void is_nobodys_to_sign_who_is_in_no_register() {
        var version = draft(CommitmentKind.ETHICS);
        announce(version, Optional.empty());

        assertThat(signing.mine(Language.FI)).isEmpty();
        assertThatThrownBy(() -> signing.sign(version, Digest.of("form"), Language.FI, "Kaisla"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> signing.one(new CommitmentId(UUID.randomUUID()), Language.FI))
                .isInstanceOf(NotFound.class);
    }

    private SigningCommitments signing(StaffId account) {
        var caller = place.caller(account, Role.EXPERIENCE_PARTNER);
        return new SigningCommitments(
                commitments, partners, settling, place.seals, place.auditing(caller), caller, place.clock);
    }

    private CommitmentId draft(CommitmentKind kind) {
        var id = keeping.begin(kind);
        keeping.write(id, keeping.one(id).edition(), Map.of(Language.FI, WORDS));
        return id;
    }

    private void announce(CommitmentId id, Optional<LocalDate> againBy) {
        assertThat(keeping.announce(id, today(), againBy)).isEqualTo(CommitmentOutcome.DONE);
    }

    private boolean askable(PartnerId id) {
        return partners.find(id).orElseThrow().mayBeAskedOn(today());
    }

    private PartnerId join(StaffId account) {
        var id = new PartnerId(UUID.randomUUID());
        partners.add(ExperiencePartner.joining(
                id,
                account,
                Digest.of(account.toString()),
                new PartnerProfile("Kaisla", "", Set.of(Language.FI), Towns.of(""), Set.of(), Set.of(), Set.of(), 2),
                today()));
        return id;
    }

    private LocalDate today() {
        return Helsinki.day(place.clock.instant());
    }
}
