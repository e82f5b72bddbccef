package fi.rinnalla.web.training;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.services.training.ApplicationForm;
import fi.rinnalla.web.feedback.sending.CardTyped;
import fi.rinnalla.web.feedback.sending.SentWithACard;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;

/** An application as its author sent it. */
public class ApplyForm implements SentWithACard {
    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("ryhma")
    @DefaultValue("")
    private String cohort = "";

    @FormParam("called")
    @DefaultValue("")
    private String called = "";

    @FormParam("town")
    @DefaultValue("")
    private String town = "";

    @FormParam("told")
    @DefaultValue("")
    private String told = "";

    @FormParam("answered")
    @DefaultValue("")
    private String answered = "";

    @FormParam("number")
    @DefaultValue("")
    private String number = "";

    @BeanParam
    private CardTyped sent = new CardTyped();

    static ApplyForm empty(CohortId cohort, CardTyped sent) {
        var form = new ApplyForm();
        form.cohort = cohort.value().toString();
        form.sent = sent;
        return form;
    }

    /** Only where the cohort is one. */
    ApplicationForm filled(Language language, CohortId to) {
        return new ApplicationForm(
                key, to, language, called, town, told, answered(), number, sent.wish(), sent.words(), sent.pointed());
    }

    @Override
    public String key() {
        return key;
    }

    Optional<CohortId> cohort() {
        return Typed.id(cohort).map(CohortId::new);
    }

    String called() {
        return called;
    }

    String town() {
        return town;
    }

    String told() {
        return told;
    }

    AnsweredBy answered() {
        return Typed.one(AnsweredBy.class, answered).orElse(AnsweredBy.CARD);
    }

    String number() {
        return number;
    }

    @Override
    public CardTyped sent() {
        return sent;
    }
}
