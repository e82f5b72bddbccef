package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.tenancy.Tenants;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** For how long feedback is kept: as its author was told, or less where the organisation keeps everything for less by now. */
@Dependent
public class KeptFor {
    private final Tenants tenants;

    @Inject
    public KeptFor(Tenants tenants) {
        this.tenants = tenants;
    }

    int months(Promise promise) {
        return tenants.current().keeping().feedbackMonths(promise.keptMonths());
    }

    /** The last day on which words are kept that saw their last activity on this day. */
    LocalDate until(Promise promise, LocalDate lastActivity) {
        return lastActivity.plusMonths(months(promise));
    }
}
