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

/** What is asked of whoever applies, by themselves or on the phone. */
public abstract class ApplicationFields implements SentWithACard {
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

    protected ApplicationFields() {}

    protected ApplicationFields(CohortId cohort, CardTyped sent) {
        this.cohort = cohort.value().toString();
        this.sent = sent;
    }

    protected ApplicationForm filled(Language language, CohortId to, boolean pointedOut) {
        return new ApplicationForm(
                key, to, language, called, town, told, answered(), number, sent.wish(), sent.words(), pointedOut);
    }

    @Override
    public String key() {
        return key;
    }

    public Optional<CohortId> cohort() {
        return Typed.id(cohort).map(CohortId::new);
    }

    public String called() {
        return called;
    }

    public String town() {
        return town;
    }

    public String told() {
        return told;
    }

    public AnsweredBy answered() {
        return Typed.one(AnsweredBy.class, answered).orElse(AnsweredBy.CARD);
    }

    public String number() {
        return number;
    }

    @Override
    public CardTyped sent() {
        return sent;
    }
}
