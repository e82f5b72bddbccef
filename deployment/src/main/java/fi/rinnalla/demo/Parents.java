package fi.rinnalla.demo;

import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.FilledForm;
import fi.rinnalla.services.feedback.TakenIn;
import fi.rinnalla.services.feedback.TakingFeedbackIn;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Instant;
import java.util.Optional;

/** The invented parents: they fill in the form that real ones do. */
@Dependent
public class Parents {
    @Inject
    private Acting acting;

    @Inject
    private Provider<TakingFeedbackIn> taking;

    @Inject
    private CardMaking making;

    @Inject
    private CardLookups lookups;

    /** @param secret of the card the author took, where one was taken */
    record Given(FeedbackId id, Optional<CardSecret> secret) {}

    Given tell(TenantId tenant, Story story, Instant moment) {
        var form = new FilledForm(
                "demo-" + story.id(),
                FeedbackKind.GENERAL,
                story.source(),
                story.language(),
                story.place(),
                Optional.of(story.mood()),
                story.helped(),
                story.wish(),
                story.use(),
                story.card() ? CardWish.NEW : CardWish.NONE,
                "",
                Optional.empty(),
                true);
        var secret =
                story.card() ? Optional.of(making.from(tenant, form.formKey().bytes())) : Optional.<CardSecret>empty();
        return new Given(take(tenant, form, secret, moment), secret);
    }

    /** A face on the form and nothing more, as most people leave it. */
    FeedbackId nod(TenantId tenant, String name, Mood mood, Optional<String> place, Instant moment) {
        var form = new FilledForm(
                "demo-" + name,
                FeedbackKind.GENERAL,
                place.isPresent() ? Source.QR : Source.PORTAL,
                Language.FI,
                place,
                Optional.of(mood),
                "",
                "",
                UseOfWords.THEME_ONLY,
                CardWish.NONE,
                "",
                Optional.empty(),
                true);
        return take(tenant, form, Optional.empty(), moment);
    }

    private FeedbackId take(TenantId tenant, FilledForm form, Optional<CardSecret> secret, Instant moment) {
        var lookup = secret.map(it -> lookups.of(tenant, it));
        var taken = acting.parent(tenant, moment, () -> taking.get().take(form, lookup));
        return ((TakenIn.Kept) taken).id();
    }
}
