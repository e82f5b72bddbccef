package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.support.RequestSource;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.support.RequestForm;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.support.RequestFields;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody asked for on the phone or at a place, as a worker wrote it down. */
public class EnterForm extends RequestFields {
    @FormParam("source")
    @DefaultValue("")
    private String source = "";

    @FormParam("agreed")
    @DefaultValue("")
    private String agreed = "";

    public EnterForm() {}

    private EnterForm(Language language, String source) {
        super(language);
        this.source = source;
    }

    /** Nothing typed yet. */
    static EnterForm empty(Language language, String source) {
        return new EnterForm(language, source);
    }

    /** Answers are written in the language they speak, where it is one of ours. */
    RequestForm filled(Language ownLanguage) {
        return filled(source().orElseThrow(), spoken().orElse(ownLanguage), CardWish.NEW, "", true);
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (!hasAgreed()) {
            problems.add(new Problem("agreed", voice.say("request.enter.agreed.error")));
        }
        if (source().isEmpty()) {
            problems.add(new Problem("source", voice.say("request.enter.source.error")));
        }
        return problems;
    }

    Optional<RequestSource> source() {
        return Typed.one(RequestSource.class, source).filter(RequestSource::enteredByStaff);
    }

    boolean hasAgreed() {
        return agreed.equals("true");
    }
}
