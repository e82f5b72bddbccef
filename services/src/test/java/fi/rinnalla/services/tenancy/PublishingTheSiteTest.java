package fi.rinnalla.services.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.presence.Opening;
import fi.rinnalla.domain.presence.Slot;
import fi.rinnalla.domain.presence.WeeklyHours;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.TenantText;
import fi.rinnalla.services.shared.Colleagues;
import fi.rinnalla.services.shelf.HoursOnAShelf;
import fi.rinnalla.services.shelf.OnePlace;
import fi.rinnalla.services.shelf.TenantsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A new organisation's site")
class PublishingTheSiteTest {
    private static final Digest ONE = Digest.of("one form");
    private static final Digest TWO = Digest.of("another form");
    private static final Digest THREE = Digest.of("a third form");

    private final Workplace work = new Workplace();
    private final TenantsOnAShelf tenants = new TenantsOnAShelf(work.tenant);
    private final OnePlace house = new OnePlace();
    private final HoursOnAShelf hours = new HoursOnAShelf();
    private final StaffId me = work.accounts.hire("paakayttaja", Role.ADMINISTRATOR);
    private final PublishingTheSite publishing = new PublishingTheSite(
            tenants,
            new FirstSteps(tenants, house, OnePlace.noLines(), hours, work.accounts, work.clock),
            new Settings(
                    new SettingVersionsOnAShelf(),
                    new Colleagues(work.accounts),
                    work.audit,
                    work.caller(me, Role.ADMINISTRATOR),
                    work.clock));

    @Test
    void is_not_for_families_yet_and_says_what_is_missing_when_it_is_opened_too_early() {
        assertThat(publishing.publish(ONE)).containsExactly(FirstStep.NAME, FirstStep.HOURS, FirstStep.WORKER);
        assertThat(tenants.current().isPublished()).isFalse();
        assertThat(work.audit.kinds()).isEmpty();
    }

    @Test
    void opens_once_all_that_families_need_is_there() {
        furnish();

        assertThat(publishing.publish(ONE)).isEmpty();
        assertThat(tenants.current().isPublished()).isTrue();
        assertThat(work.audit.kinds()).containsExactly(AuditAct.PUBLISHED_SITE);
    }

    @Test
    void closes_for_a_while_and_opens_again_by_taking_that_back() {
        furnish();
        publishing.publish(ONE);
        publishing.closeForNow(TWO);
        assertThat(tenants.current().isPublished()).isFalse();

        assertThat(publishing.takeBack(THREE)).isEmpty();
        assertThat(tenants.current().isPublished()).isTrue();
        assertThat(work.audit.kinds())
                .containsExactly(AuditAct.PUBLISHED_SITE, AuditAct.CLOSED_SITE, AuditAct.PUBLISHED_SITE);
    }

    @Test
    void stays_closed_where_its_last_place_has_gone_meanwhile() {
        furnish();
        publishing.publish(ONE);
        publishing.closeForNow(TWO);
        house.place.closeAfter(LocalDate.parse("2026-03-01"));

        assertThat(publishing.takeBack(THREE)).contains(FirstStep.PLACES);
        assertThat(tenants.current().isPublished()).isFalse();
    }

    private void furnish() {
        tenants.add(TenantText.about(UUID.randomUUID(), "contact", Language.FI, "Soita meille."));
        work.accounts.hire("tyontekija", Role.WORKER);
        var slot = new Slot(LocalTime.of(9, 0), LocalTime.of(15, 0));
        hours.add(Opening.of(
                UUID.randomUUID(),
                house.place.id(),
                new WeeklyHours(DayOfWeek.TUESDAY, slot, LocalDate.parse("2026-01-01"), null)));
    }
}
