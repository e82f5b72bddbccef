package fi.rinnalla.web.training;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.training.ApplicationForm;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** An application as its author sent it. */
public class ApplyForm extends ApplicationFields {
    @FormParam("pointed")
    @DefaultValue("")
    private String pointed = "";

    @FormParam("ticket")
    @DefaultValue("")
    private String ticket = "";

    public ApplyForm() {}

    private ApplyForm(CohortId cohort, CardWish card) {
        super(cohort, card);
    }

    static ApplyForm empty(CohortId cohort, CardWish card) {
        return new ApplyForm(cohort, card);
    }

    /** Only where the cohort is one. */
    ApplicationForm filled(Language language, CohortId to) {
        return filled(language, to, pointed());
    }

    /** They have been shown a number or a name in their words, and send them as they are. */
    boolean pointed() {
        return pointed.equals("yes");
    }

    String ticket() {
        return ticket;
    }
}
