package fi.rinnalla.demo;

import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.feedback.DecidingOnMyWords;
import fi.rinnalla.services.feedback.SayingWhetherChangeShows;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.function.Supplier;

/** The invented authors who come back with their card. */
@Dependent
public class Holders {
    @Inject
    private Acting acting;

    @Inject
    private Provider<DemoDesk> desk;

    @Inject
    private Provider<DecidingOnMyWords> deciding;

    @Inject
    private Provider<SayingWhetherChangeShows> saying;

    void accept(TenantId tenant, FeedbackId item, PublicationId text, Instant moment) {
        var version = acting.job(tenant, moment, () -> desk.get().versionOf(text));
        with(tenant, item, moment, () -> deciding.get().approve(text, version));
    }

    void judge(TenantId tenant, FeedbackId item, Verdict verdict, Instant moment) {
        with(tenant, item, moment, () -> saying.get().say(item, verdict));
    }

    private <T> void with(TenantId tenant, FeedbackId item, Instant moment, Supplier<T> act) {
        acting.job(tenant, moment, () -> desk.get().cardOf(item))
                .ifPresent(card -> acting.holder(tenant, card, moment, act));
    }
}
