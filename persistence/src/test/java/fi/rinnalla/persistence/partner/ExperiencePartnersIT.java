package fi.rinnalla.persistence.partner;

import static fi.rinnalla.persistence.shared.Database.A;
import static fi.rinnalla.persistence.shared.Database.B;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.rinnalla.domain.access.EmailAddress;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.access.StaffAccount;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.partner.ExperiencePartner;
import fi.rinnalla.domain.partner.PartnerFilter;
import fi.rinnalla.domain.partner.PartnerFilter.Standing;
import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.partner.PartnerProfile;
import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.persistence.access.StoredStaffAccounts;
import fi.rinnalla.persistence.shared.Database;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A partner in the register")
class ExperiencePartnersIT {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");

    private final Database database = Database.get();

    @BeforeEach
    void two_empty_houses() {
        database.empty();
    }

    @Test
    void is_seen_there_and_nowhere_else_although_the_same_person_may_be_in_both() {
        var here = join(A, "kaisla@koti.example", "Kaisla");
        var there = join(B, "kaisla@koti.example", "Kaisla");

        database.in(A, em -> {
            var partners = new StoredExperiencePartners(em);
            assertThat(partners.present()).extracting(ExperiencePartner::id).containsExactly(here);
            assertThat(partners.these(List.of(here, there)))
                    .extracting(ExperiencePartner::id)
                    .containsExactly(here);
            var all = new PartnerFilter("KAIS", Optional.empty(), LocalDate.parse("2026-11-30"));
            assertThat(partners.page(all, Optional.empty(), 9))
                    .extracting(ExperiencePartner::id)
                    .containsExactly(here);
            assertThat(partners.page(all, Optional.of(here), 9)).isEmpty();
            assertThat(partners.count(all)).isEqualTo(1);
            assertThat(partners.count(new PartnerFilter("k_isla", Optional.empty(), all.on())))
                    .isZero();
            for (var standing : Standing.values()) {
                var only = new PartnerFilter("", Optional.of(standing), all.on());
                assertThat(partners.count(only)).isEqualTo((int)
                        partners.present().stream().filter(only::fits).count());
            }
            assertThat(partners.notYetHere(Set.of(Role.EXPERIENCE_PARTNER))).isEmpty();
            assertThat(partners.find(there)).isEmpty();
            assertThat(partners.hold(there)).isEmpty();
        });
        database.in(
                B,
                em -> assertThat(new StoredExperiencePartners(em).present())
                        .extracting(ExperiencePartner::id)
                        .containsExactly(there));
    }

    @Test
    void comes_back_as_described_and_is_found_by_account_and_form() {
        var id = join(A, "kaisla@koti.example", "Kaisla");

        database.in(A, em -> {
            var partners = new StoredExperiencePartners(em);
            var partner = partners.find(id).orElseThrow();
            assertThat(partner.profile()).isEqualTo(profile("Kaisla"));
            assertThat(partners.of(partner.account()).map(ExperiencePartner::id))
                    .contains(id);
            assertThat(partners.findByFormKey(partner.formKey()).map(ExperiencePartner::id))
                    .contains(id);
        });
    }

    @Test
    void leaves_nothing_of_what_was_told_and_is_no_longer_present() {
        var id = join(A, "kaisla@koti.example", "Kaisla");

        database.in(
                A, em -> new StoredExperiencePartners(em).hold(id).orElseThrow().leave());

        database.in(A, em -> {
            assertThat(new StoredExperiencePartners(em).present()).isEmpty();
            assertThat(new StoredExperiencePartners(em)
                            .find(id)
                            .orElseThrow()
                            .profile()
                            .about())
                    .isEmpty();
        });
    }

    @Test
    void stands_there_once_for_each_account() {
        var id = join(A, "kaisla@koti.example", "Kaisla");
        var account = database.from(
                A, em -> new StoredExperiencePartners(em).find(id).orElseThrow().account());

        assertThatThrownBy(() -> database.in(A, em -> add(em, account, "another form", "Sade")))
                .hasStackTraceContaining("experience_partner_tenant_id_account_id_key");
    }

    private PartnerId join(TenantId tenant, String email, String called) {
        return database.from(tenant, em -> {
            var account = new StaffId(UUID.randomUUID());
            new StoredStaffAccounts(em)
                    .add(StaffAccount.opened(
                            account,
                            new EmailAddress(email),
                            called,
                            Roles.of(Role.EXPERIENCE_PARTNER),
                            Language.FI,
                            "hash",
                            TODAY));
            return add(em, account, email, called);
        });
    }

    private static PartnerId add(EntityManager em, StaffId account, String form, String called) {
        var id = new PartnerId(UUID.randomUUID());
        new StoredExperiencePartners(em)
                .add(ExperiencePartner.joining(id, account, Digest.of(form), profile(called), TODAY));
        return id;
    }

    private static PartnerProfile profile(String called) {
        return new PartnerProfile(
                called,
                "Tulen mielelläni.",
                Set.of(Language.FI, Language.SV),
                Towns.of("Turku, Kaarina"),
                Set.of(MeetingWay.BY_PHONE),
                Set.of(PartOfWeek.EVENINGS),
                Set.of(PartnerTheme.PLACEMENT, PartnerTheme.NOTICE),
                3);
    }
}
