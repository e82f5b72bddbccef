package fi.rinnalla.demo;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Lets somebody do something at some moment: a request of its own, with its own caller and its own time. */
@ApplicationScoped
public class Acting {
    @Inject
    private Instance<RequestContextController> contexts;

    @Inject
    private Caller caller;

    @Inject
    private Clocks clocks;

    @Inject
    private Clock clock;

    <T> T parent(TenantId tenant, Instant moment, Supplier<T> act) {
        return as(tenant, moment, it -> {}, act);
    }

    <T> T holder(TenantId tenant, CardId card, Instant moment, Supplier<T> act) {
        return as(tenant, moment, it -> it.holds(card), act);
    }

    <T> T worker(TenantId tenant, StaffId worker, Instant moment, Supplier<T> act) {
        return as(tenant, moment, it -> it.isStaff(worker, Set.of(Role.WORKER)), act);
    }

    <T> T administrator(TenantId tenant, StaffId account, Instant moment, Supplier<T> act) {
        return as(tenant, moment, it -> it.isStaff(account, Set.of(Role.ADMINISTRATOR)), act);
    }

    <T> T partner(TenantId tenant, StaffId account, Instant moment, Supplier<T> act) {
        return as(tenant, moment, it -> it.isStaff(account, Set.of(Role.EXPERIENCE_PARTNER)), act);
    }

    <T> T approver(TenantId tenant, StaffId account, Instant moment, Supplier<T> act) {
        return as(tenant, moment, it -> it.isStaff(account, Set.of(Role.FEE_APPROVER)), act);
    }

    <T> T job(TenantId tenant, Instant moment, Supplier<T> act) {
        return as(tenant, moment, it -> it.isJobFor(tenant), act);
    }

    private <T> T as(TenantId tenant, Instant moment, Consumer<Caller> become, Supplier<T> act) {
        var context = contexts.get();
        context.activate();
        try {
            caller.comesTo(tenant);
            become.accept(caller);
            return clocks.at(notLaterThanNow(moment), act);
        } finally {
            context.deactivate();
            contexts.destroy(context);
        }
    }

    /** At night today's work has not been done yet: what the demonstration did today it did by now. */
    private Instant notLaterThanNow(Instant moment) {
        var now = clock.instant();
        return moment.isAfter(now) ? now : moment;
    }
}
