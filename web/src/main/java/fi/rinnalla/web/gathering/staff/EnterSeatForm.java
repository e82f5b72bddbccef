package fi.rinnalla.web.gathering.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.gathering.JoinForm;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** A wish for a seat that somebody spoke, as a worker wrote it down. */
public class EnterSeatForm extends JoinForm {
    @FormParam("agreed")
    @DefaultValue("")
    private String agreed = "";

    @FormParam("language")
    @DefaultValue("")
    private String language = "";

    boolean hasAgreed() {
        return agreed.equals("true");
    }

    /** In which the words of the card are said. */
    Language language(Language own) {
        return Language.atPath(language).orElse(own);
    }
}
