package fi.rinnalla.services.training;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.feedback.UsedForms;
import fi.rinnalla.domain.partner.Towns;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import fi.rinnalla.domain.training.ApplicationId;
import fi.rinnalla.domain.training.ApplicationText;
import fi.rinnalla.domain.training.Applied;
import fi.rinnalla.domain.training.Cohort;
import fi.rinnalla.domain.training.CohortApplication;
import fi.rinnalla.domain.training.CohortApplications;
import fi.rinnalla.domain.training.Cohorts;
import fi.rinnalla.services.access.CardNews;
import fi.rinnalla.services.feedback.CardsOfForms;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps an application, once for each form, its words closed with a key of its own. Whoever is refused has no card made for them. */
@Dependent
public class ApplicationIntake {
    private final CohortApplications applications;
    private final Cohorts cohorts;
    private final UsedForms usedForms;
    private final CardsOfForms cards;
    private final Seals seals;
    private final Clock clock;

    @Inject
    public ApplicationIntake(
            CohortApplications applications,
            Cohorts cohorts,
            UsedForms usedForms,
            CardsOfForms cards,
            Seals seals,
            Clock clock) {
        this.applications = applications;
        this.cohorts = cohorts;
        this.usedForms = usedForms;
        this.cards = cards;
        this.seals = seals;
        this.clock = clock;
    }

    /** What became of an earlier copy of this form, where there was one. */
    Optional<ApplicationTaken> seen(ApplicationForm form) {
        return applications
                .findByFormKey(form.formKey())
                .<ApplicationTaken>map(it -> it.says(form.content())
                        ? kept(it, true, cards.newsOf(form.formKey(), form.card()))
                        : new ApplicationTaken.Different())
                .or(() -> usedForms.holds(form.formKey())
                        ? Optional.of(new ApplicationTaken.Deleted())
                        : Optional.empty());
    }

    /** @param words what the new card will be found by, or the held one is; empty for the one that lies open */
    ApplicationTaken take(ApplicationForm form, Optional<Digest> words) {
        return seen(form)
                .orElseGet(() -> cohorts.find(form.cohort())
                        .filter(it -> it.isOpenOn(today()))
                        .map(it -> take(form, it, words))
                        .orElseGet(ApplicationTaken.NoCall::new));
    }

    private ApplicationTaken take(ApplicationForm form, Cohort cohort, Optional<Digest> words) {
        return cards.cardOf(form.formKey(), form.card(), words)
                .<ApplicationTaken>map(card -> keep(form, cohort, card))
                .orElseGet(ApplicationTaken.NoSuchCard::new);
    }

    private ApplicationTaken.Kept keep(ApplicationForm form, Cohort cohort, CardId card) {
        var application = CohortApplication.of(sealed(form, cohort, card), today());
        applications.add(application);
        return kept(application, false, CardsOfForms.firstNewsOf(form.card()));
    }

    private static ApplicationTaken.Kept kept(CohortApplication it, boolean again, CardNews news) {
        return new ApplicationTaken.Kept(it.id(), it.dueOn(), again, news);
    }

    private Applied sealed(ApplicationForm form, Cohort cohort, CardId card) {
        var id = ApplicationId.random();
        var key = seals.newKey();
        return new Applied(
                id,
                cohort.id(),
                card,
                key,
                form.formKey(),
                form.content(),
                form.language(),
                oneOf(cohort.plan().towns(), form.town()),
                form.answeredBy(),
                sealed(form, id, key));
    }

    /** Whatever is none of the towns of the call is no choice. */
    private static String oneOf(Towns towns, String town) {
        return towns.names().contains(town) ? town : "";
    }

    private Map<ApplicationText, Sealed> sealed(ApplicationForm form, ApplicationId id, KeyId key) {
        return form.texts().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, it -> seals.seal(key, id.place(it.getKey()), it.getValue())));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
