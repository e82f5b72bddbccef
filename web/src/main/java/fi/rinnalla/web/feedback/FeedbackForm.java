package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.FilledForm;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** The feedback form as it was sent. */
public class FeedbackForm {
    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("place")
    @DefaultValue("")
    private String place = "";

    @FormParam("from")
    @DefaultValue("")
    private String from = "";

    @FormParam("mood")
    @DefaultValue("")
    private String mood = "";

    @FormParam("helped")
    @DefaultValue("")
    private String helped = "";

    @FormParam("wish")
    @DefaultValue("")
    private String wish = "";

    @FormParam("use")
    @DefaultValue("")
    private String use = "";

    @FormParam("card")
    @DefaultValue("")
    private String card = "";

    @FormParam("words")
    @DefaultValue("")
    private String words = "";

    @FormParam("promise")
    @DefaultValue("")
    private String promise = "";

    @FormParam("pointed")
    @DefaultValue("")
    private String pointed = "";

    @FormParam("ticket")
    @DefaultValue("")
    private String ticket = "";

    /** Nothing typed yet. */
    static FeedbackForm empty(String place, String from, CardWish card) {
        var form = new FeedbackForm();
        form.place = place;
        form.from = from;
        form.use = Typed.low(UseOfWords.THEME_ONLY);
        form.card = Typed.low(card);
        return form;
    }

    FilledForm filled(FeedbackKind kind, Language language) {
        return new FilledForm(
                key,
                kind,
                from.equals("qr") ? Source.QR : Source.PORTAL,
                language,
                Typed.text(place),
                Typed.one(Mood.class, mood),
                helped,
                wish,
                Typed.one(UseOfWords.class, use).orElse(UseOfWords.THEME_ONLY),
                Typed.one(CardWish.class, card).orElse(CardWish.NONE),
                words,
                Typed.id(promise).map(PromiseId::new),
                pointed.equals("yes"));
    }

    String key() {
        return key;
    }

    String place() {
        return place;
    }

    String from() {
        return from;
    }

    String mood() {
        return mood;
    }

    String helped() {
        return helped;
    }

    String wish() {
        return wish;
    }

    String use() {
        return use;
    }

    String card() {
        return card;
    }

    String words() {
        return words;
    }

    String promise() {
        return promise;
    }

    boolean pointed() {
        return pointed.equals("yes");
    }

    String ticket() {
        return ticket;
    }
}
