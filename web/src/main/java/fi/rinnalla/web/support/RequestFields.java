package fi.rinnalla.web.support;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.domain.shared.PartOfWeek;
import fi.rinnalla.domain.support.AnsweredBy;
import fi.rinnalla.domain.support.RequestSource;
import fi.rinnalla.domain.support.SupportWish;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.support.RequestForm;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is asked in the same way of whoever asks for support and of the worker who writes it down for them. */
public abstract class RequestFields {
    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("wishes")
    private List<String> wishes = new ArrayList<>();

    @FormParam("way")
    @DefaultValue("")
    private String way = Typed.low(MeetingWay.ANY);

    @FormParam("area")
    @DefaultValue("")
    private String area = "";

    @FormParam("avoids")
    @DefaultValue("")
    private String avoids = "";

    @FormParam("speaks")
    @DefaultValue("")
    private String speaks = "";

    @FormParam("interpreter")
    @DefaultValue("")
    private String interpreter = "";

    @FormParam("times")
    private List<String> times = new ArrayList<>();

    @FormParam("told")
    @DefaultValue("")
    private String told = "";

    @FormParam("answered")
    @DefaultValue("")
    private String answered = Typed.low(AnsweredBy.CARD);

    @FormParam("number")
    @DefaultValue("")
    private String number = "";

    @FormParam("open")
    @DefaultValue("")
    private String open = "";

    protected RequestFields() {}

    /** Nothing typed yet. */
    protected RequestFields(Language language) {
        speaks = language.path();
    }

    protected RequestForm filled(
            RequestSource source, Language language, CardWish card, String heldCard, boolean pointedOut) {
        return new RequestForm(
                key,
                source,
                language,
                wishes(),
                way().orElse(MeetingWay.ANY),
                Language.atPath(speaks),
                interpreter(),
                times(),
                answered(),
                isOpen(),
                area,
                avoids,
                told,
                number,
                card,
                heldCard,
                pointedOut);
    }

    public String key() {
        return key;
    }

    Set<SupportWish> wishes() {
        return Typed.all(SupportWish.class, wishes);
    }

    Optional<MeetingWay> way() {
        return Typed.one(MeetingWay.class, way);
    }

    String area() {
        return area;
    }

    String avoids() {
        return avoids;
    }

    public Optional<Language> spoken() {
        return Language.atPath(speaks);
    }

    String speaks() {
        return speaks;
    }

    boolean interpreter() {
        return interpreter.equals("true");
    }

    Set<PartOfWeek> times() {
        return Typed.all(PartOfWeek.class, times);
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

    boolean isOpen() {
        return open.equals("true");
    }
}
