package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.assignment.Judgement;
import fi.rinnalla.services.partner.assignment.SayingForm;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;

/** What somebody thought of it, as they sent it. */
public class SayingTyped {
    @FormParam("arrangements")
    @DefaultValue("")
    private String arrangements = "";

    @FormParam("met")
    @DefaultValue("")
    private String met = "";

    @FormParam("again")
    @DefaultValue("")
    private String again = "";

    @FormParam("said")
    @DefaultValue("")
    private String said = "";

    public SayingForm filled() {
        return new SayingForm(judged(arrangements), judged(met), judged(again), said);
    }

    private static Optional<Judgement> judged(String typed) {
        return Typed.one(Judgement.class, typed);
    }
}
