package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.shared.Darkroom;
import fi.rinnalla.services.shared.Development.Developed;
import fi.rinnalla.services.shared.Order;
import fi.rinnalla.services.tenancy.ChangingTheLogo;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Instant;

/** One organisation has put up a sign of its own; the others show that all is well without. */
@Dependent
public class LogoHistory {
    private static final String WITH_A_LOGO = "lauste";

    @Inject
    private Acting acting;

    @Inject
    private Darkroom darkroom;

    @Inject
    private Provider<ChangingTheLogo> changing;

    void write(Host host, StaffId administrator, Instant now) {
        if (host.slug().equals(WITH_A_LOGO)) {
            var developed = (Developed) darkroom.develop(DrawnLogo.png(), Order.LOGO);
            acting.administrator(new TenantId(host.id()), administrator, now, () -> {
                var words = changing.get().sheet().organisation();
                changing.get().putUp(developed, words, Digest.of("demo logo"));
                return host;
            });
        }
    }
}
