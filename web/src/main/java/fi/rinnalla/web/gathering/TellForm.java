package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.MailAddress;
import fi.rinnalla.domain.gathering.PhoneNumber;
import fi.rinnalla.domain.gathering.ToldBy;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.gathering.BeingTold;
import fi.rinnalla.services.gathering.MySeat;
import fi.rinnalla.services.gathering.TellingWish;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;

/** How somebody wants to be told, as it was typed. */
public class TellForm {
    static final String NOTHING = "none";
    static final String MAIL = "mail";
    static final String CALL = "call";

    @FormParam("tell")
    @DefaultValue("")
    private String tell = "";

    @FormParam("mail")
    @DefaultValue("")
    private String mail = "";

    @FormParam("remind")
    @DefaultValue("")
    private String remind = "";

    @FormParam("number")
    @DefaultValue("")
    private String number = "";

    @FormParam("open")
    @DefaultValue("")
    private String open = "";

    static TellForm of(MySeat it) {
        var form = new TellForm();
        form.tell = it.told().map(told -> Typed.low(told.by())).orElse(NOTHING);
        form.mail = at(it, ToldBy.MAIL);
        form.number = at(it, ToldBy.CALL);
        form.remind = it.told().filter(BeingTold::reminds).isPresent() ? "true" : "";
        form.open = it.told().filter(BeingTold::saysWho).isPresent() ? "true" : "";
        return form;
    }

    private static String at(MySeat it, ToldBy way) {
        return it.told().filter(told -> told.by() == way).map(BeingTold::to).orElse("");
    }

    List<Problem> problems(Voice voice) {
        return switch (tell) {
            case NOTHING -> List.of();
            case MAIL -> wrong(MailAddress.isOne(mail), "mail", "gathering.tell.error.mail", voice);
            case CALL -> wrong(PhoneNumber.isOne(number), "number", "gathering.tell.error.number", voice);
            default -> wrong(false, "tell", "gathering.tell.error.choose", voice);
        };
    }

    private static List<Problem> wrong(boolean right, String field, String key, Voice voice) {
        return right ? List.of() : List.of(new Problem(field, voice.say(key)));
    }

    TellingWish wish(Language language, String door) {
        return is(CALL)
                ? TellingWish.call(new PhoneNumber(number), isOpen(), language, door)
                : TellingWish.mail(new MailAddress(mail), reminds(), language, door);
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

    String number() {
        return number;
    }

    boolean isOpen() {
        return open.equals("true");
    }

    boolean reminds() {
        return remind.equals("true");
    }
}
