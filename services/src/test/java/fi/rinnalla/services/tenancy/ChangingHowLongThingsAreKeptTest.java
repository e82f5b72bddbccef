package fi.rinnalla.services.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.tenancy.KeepingTimes;
import fi.rinnalla.services.privacy.PromisesInTest;
import fi.rinnalla.services.shared.Colleagues;
import fi.rinnalla.services.shelf.TenantsOnAShelf;
import fi.rinnalla.services.shelf.Workplace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organisation that keeps things for less")
class ChangingHowLongThingsAreKeptTest {
    private static final KeepingTimes LESS = new KeepingTimes(6, 7);

    private final Workplace work = new Workplace();
    private final TenantsOnAShelf tenants = new TenantsOnAShelf(work.tenant);
    private final StaffId me = work.accounts.hire("paakayttaja", Role.ADMINISTRATOR);
    private final ChangingHowLongThingsAreKept changing = new ChangingHowLongThingsAreKept(
            tenants,
            new Settings(
                    new SettingVersionsOnAShelf(),
                    new Colleagues(work.accounts),
                    work.audit,
                    work.caller(me, Role.ADMINISTRATOR),
                    work.clock),
            work.promises,
            work.items,
            work.clock);

    @Test
    void may_take_it_back_and_both_are_noted() {
        changing.change(LESS, Digest.of("one form"));
        assertThat(tenants.current().keeping()).isEqualTo(LESS);

        changing.takeBack(Digest.of("another form"));
        assertThat(tenants.current().keeping()).isEqualTo(KeepingTimes.LONGEST);
        assertThat(work.audit.kinds()).containsExactly(AuditAct.CHANGED_SETTINGS, AuditAct.CHANGED_SETTINGS);
    }

    @Test
    void tells_the_next_family_so_beside_the_form() {
        var promising = PromisesInTest.promising(work.promises, Roles.of(Role.WORKER), tenants, work.clock);
        assertThat(promising.forFeedback().keptMonths()).isEqualTo(12);

        changing.change(LESS, Digest.of("one form"));

        assertThat(promising.forFeedback().keptMonths()).isEqualTo(6);
    }
}
