package fi.rinnalla.web.training;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.services.training.ApplicationForm;
import fi.rinnalla.web.feedback.sending.CardTyped;

/** An application as its author sent it. */
public class ApplyForm extends ApplicationFields {
    public ApplyForm() {}

    private ApplyForm(CohortId cohort, CardTyped sent) {
        super(cohort, sent);
    }

    static ApplyForm empty(CohortId cohort, CardTyped sent) {
        return new ApplyForm(cohort, sent);
    }

    /** Only where the cohort is one. */
    ApplicationForm filled(Language language, CohortId to) {
        return filled(language, to, sent().pointed());
    }
}
