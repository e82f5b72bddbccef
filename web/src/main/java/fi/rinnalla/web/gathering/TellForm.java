package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.MailAddress;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.gathering.BeingTold;
import fi.rinnalla.services.gathering.MySeat;
import fi.rinnalla.services.gathering.TellingWish;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;

/** How somebody wants to be told, as it was typed. */
public class TellForm {
    static final String NOTHING = "none";
    static final String MAIL = "mail";

    @FormParam("tell")
    @DefaultValue("")
    private String tell = "";

    @FormParam("mail")
    @DefaultValue("")
    private String mail = "";

    @FormParam("remind")
    @DefaultValue("")
    private String remind = "";

    static TellForm of(MySeat it) {
        var form = new TellForm();
        form.tell = it.told().isPresent() ? MAIL : NOTHING;
        form.mail = it.told().map(BeingTold::to).orElse("");
        form.remind = it.told().filter(BeingTold::reminds).isPresent() ? "true" : "";
        return form;
    }

    List<Problem> problems(Voice voice) {
        if (!isNothing() && !tell.equals(MAIL)) {
            return List.of(new Problem("tell", voice.say("gathering.tell.error.choose")));
        }
        return isNothing() || MailAddress.isOne(mail)
                ? List.of()
                : List.of(new Problem("mail", voice.say("gathering.tell.error.mail")));
    }

    TellingWish wish(Language language, String door) {
        return new TellingWish(new MailAddress(mail), reminds(), language, door);
    }

    boolean isNothing() {
        return tell.equals(NOTHING);
    }

    boolean is(String way) {
        return tell.equals(way);
    }

    String mail() {
        return mail;
    }

    boolean reminds() {
        return remind.equals("true");
    }
}
