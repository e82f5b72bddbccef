package fi.rinnalla.web.training;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.training.CohortId;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.training.ApplicationForm;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;

/** An application as its author sent it. */
public class ApplyForm {
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

    @FormParam("card")
    @DefaultValue("")
    private String card = "";

    @FormParam("words")
    @DefaultValue("")
    private String words = "";

    @FormParam("pointed")
    @DefaultValue("")
    private String pointed = "";

    @FormParam("ticket")
    @DefaultValue("")
    private String ticket = "";

    static ApplyForm empty(CohortId cohort, CardWish card) {
        var form = new ApplyForm();
        form.cohort = cohort.value().toString();
        form.card = Typed.low(card);
        return form;
    }

    /** Only where the cohort is one. */
    ApplicationForm filled(Language language, CohortId to) {
        return new ApplicationForm(key, to, language, called, town, told, answered(), number, card(), words, pointed());
    }

    String key() {
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

    CardWish card() {
        return Typed.one(CardWish.class, card).filter(CardWish.HELD::equals).orElse(CardWish.NEW);
    }

    String words() {
        return words;
    }

    /** They have been shown a number or a name in their words, and send them as they are. */
    boolean pointed() {
        return pointed.equals("yes");
    }

    String ticket() {
        return ticket;
    }
}
