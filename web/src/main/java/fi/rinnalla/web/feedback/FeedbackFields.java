package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.gathering.GatheringId;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.FilledForm;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;

/** What is asked in the same way of an author and of the worker who writes down what somebody else said. */
public abstract class FeedbackFields {
    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("place")
    @DefaultValue("")
    private String place = "";

    @FormParam("gathering")
    @DefaultValue("")
    private String gathering = "";

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

    @FormParam("promise")
    @DefaultValue("")
    private String promise = "";

    protected FeedbackFields() {}

    /** Nothing typed yet; words are used only as a theme until somebody says otherwise. */
    protected FeedbackFields(String place, String gathering) {
        this.place = place;
        this.gathering = gathering;
        this.use = Typed.low(UseOfWords.THEME_ONLY);
    }

    /** @param heldCard the words of a card that was typed along; empty where none was */
    protected FilledForm filled(
            FeedbackKind kind, Source source, Language language, CardWish card, String heldCard, boolean pointedOut) {
        return new FilledForm(
                key,
                kind,
                source,
                language,
                Typed.text(place),
                gatheringId(),
                Typed.one(Mood.class, mood),
                helped,
                wish,
                Typed.one(UseOfWords.class, use).orElse(UseOfWords.THEME_ONLY),
                card,
                heldCard,
                promise(),
                pointedOut);
    }

    private Optional<PromiseId> promise() {
        return Typed.id(promise).map(PromiseId::new);
    }

    public String key() {
        return key;
    }

    public String place() {
        return place;
    }

    /** The event or group it is about; empty where it is about none. */
    public Optional<GatheringId> gatheringId() {
        return Typed.id(gathering).map(GatheringId::new);
    }

    public String gathering() {
        return gathering;
    }

    public String mood() {
        return mood;
    }

    public String helped() {
        return helped;
    }

    public String wish() {
        return wish;
    }

    public String use() {
        return use;
    }
}
