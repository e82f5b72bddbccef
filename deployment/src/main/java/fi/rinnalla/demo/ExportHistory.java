package fi.rinnalla.demo;

import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.exporting.ConfirmOutcome;
import fi.rinnalla.domain.exporting.ExportId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.access.Proven;
import fi.rinnalla.services.access.ProvingOneself;
import fi.rinnalla.services.exporting.AskingForEverything;
import fi.rinnalla.services.exporting.ConfirmingEverything;
import fi.rinnalla.services.exporting.MakingExports;
import fi.rinnalla.services.exporting.SeeingExports;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Everything of one organisation in one file: asked for by one administrator, confirmed by the other and made; and asked for again, so
 * that it waits. Both give their passwords, which stand in {@code demo.json}, as everybody has to.
 */
@Dependent
public class ExportHistory {
    static final String TAKES_ALONG = "aspa";
    private static final String FROM = "127.0.0.1";

    @Inject
    @ConfigProperty(name = "rinnalla.data", defaultValue = ".")
    private String data;

    @Inject
    private Acting acting;

    @Inject
    private Provider<DemoDesk> desk;

    @Inject
    private Provider<ProvingOneself> proving;

    @Inject
    private Provider<AskingForEverything> asking;

    @Inject
    private Provider<ConfirmingEverything> confirming;

    @Inject
    private Provider<SeeingExports> seeing;

    @Inject
    private Provider<MakingExports> making;

    private record Person(StaffId account, String password) {}

    void write(Host host, Instant now) {
        if (host.slug().equals(TAKES_ALONG)) {
            var tenant = new TenantId(host.id());
            var one = person(host, tenant, "paakayttaja@aspa.example", now);
            var other = person(host, tenant, "paakayttaja2@aspa.example", now);
            var yesterday = now.minus(Duration.ofDays(1));
            ask(tenant, one, "first", yesterday.minus(Duration.ofDays(1)));
            confirm(tenant, other, yesterday);
            acting.job(tenant, yesterday, () -> making.get().run());
            ask(tenant, other, "second", now);
        }
    }

    private Person person(Host host, TenantId tenant, String email, Instant now) {
        var account = acting.job(tenant, now, () -> desk.get().account(email));
        return new Person(account, DemoCards.password(Path.of(data, "demo.json"), host.name(), email));
    }

    private void ask(TenantId tenant, Person who, String which, Instant now) {
        var form = Digest.of("demo export " + which + tenant);
        var asked = acting.administrator(
                tenant, who.account(), now, () -> asking.get().ask(proven(who), form));
        if (!asked) {
            throw new IllegalStateException("the demonstration's export is on its way already");
        }
    }

    private void confirm(TenantId tenant, Person who, Instant now) {
        var outcome = acting.administrator(
                tenant, who.account(), now, () -> confirming.get().confirm(proven(who), waiting()));
        if (!(outcome instanceof ConfirmOutcome.Confirmed)) {
            throw new IllegalStateException("the demonstration's export is not confirmed: " + outcome);
        }
    }

    private ExportId waiting() {
        return seeing.get().sheet().newest().orElseThrow().id();
    }

    private Proven proven(Person who) {
        return proving.get().prove(who.password().toCharArray(), FROM).proven().orElseThrow();
    }
}
