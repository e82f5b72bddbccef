package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.training.ApplicationForm;
import fi.rinnalla.web.feedback.sending.CardTyped;
import fi.rinnalla.web.training.ApplicationFields;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** An application as a trainer wrote it down for somebody. */
public class EnterApplicationForm extends ApplicationFields {
    @FormParam("agreed")
    @DefaultValue("")
    private String agreed = "";

    @FormParam("language")
    @DefaultValue("")
    private String language = "";

    public EnterApplicationForm() {}

    private EnterApplicationForm(CohortId cohort) {
        super(cohort, CardTyped.empty(CardWish.NEW));
    }

    static EnterApplicationForm empty(CohortId cohort) {
        return new EnterApplicationForm(cohort);
    }

    /** What a parent would be told of their own words is heard while the two talk. */
    ApplicationForm filled(Language own, CohortId to) {
        return filled(language(own), to, true);
    }

    boolean hasAgreed() {
        return agreed.equals("true");
    }

    /** In which the card's words are said and answers are written. */
    Language language(Language own) {
        return Language.atPath(language).orElse(own);
    }
}
