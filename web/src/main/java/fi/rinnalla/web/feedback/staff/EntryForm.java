package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.FilledForm;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody said or put on paper, as a worker wrote it down. */
public class EntryForm {
    private static final int MONTHS_BACK = 12;

    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("source")
    @DefaultValue("")
    private String source = "";

    @FormParam("received")
    @DefaultValue("")
    private String received = "";

    @FormParam("language")
    @DefaultValue("")
    private String language = "";

    @FormParam("place")
    @DefaultValue("")
    private String place = "";

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

    @FormParam("agreed")
    @DefaultValue("")
    private String agreed = "";

    @FormParam("promise")
    @DefaultValue("")
    private String promise = "";

    /** Nothing typed yet: today, in the language of whoever types, without a card. */
    static EntryForm empty(LocalDate today, Language language) {
        var form = new EntryForm();
        form.received = today.toString();
        form.language = language.path();
        form.use = Typed.low(UseOfWords.THEME_ONLY);
        return form;
    }

    FilledForm filled() {
        return new FilledForm(
                key,
                FeedbackKind.GENERAL,
                source().orElseThrow(),
                language().orElseThrow(),
                Typed.text(place),
                Typed.one(Mood.class, mood),
                helped,
                wish,
                Typed.one(UseOfWords.class, use).orElse(UseOfWords.THEME_ONLY),
                wantsCard() ? CardWish.NEW : CardWish.NONE,
                "",
                Typed.id(promise).map(PromiseId::new),
                true);
    }

    List<Problem> problems(LocalDate today, Voice voice) {
        var problems = new ArrayList<Problem>();
        if (source().isEmpty()) {
            problems.add(new Problem("source", voice.say("staff.entry.error.source")));
        }
        if (received().filter(it -> isPlausible(it, today)).isEmpty()) {
            problems.add(new Problem("received", voice.say("staff.entry.error.received")));
        }
        if (language().isEmpty()) {
            problems.add(new Problem("language", voice.say("staff.entry.error.language")));
        }
        if (!hasAgreed()) {
            problems.add(new Problem("agreed", voice.say("staff.entry.agreed.error")));
        }
        return problems;
    }

    private static boolean isPlausible(LocalDate day, LocalDate today) {
        return !day.isAfter(today) && day.isAfter(today.minusMonths(MONTHS_BACK));
    }

    Optional<Source> source() {
        return Typed.one(Source.class, source).filter(Source::enteredByStaff);
    }

    /** As the browser's own date field sends it. */
    Optional<LocalDate> received() {
        try {
            return Optional.of(LocalDate.parse(received));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    Optional<Language> language() {
        return Language.atPath(language);
    }

    boolean wantsCard() {
        return "true".equals(card);
    }

    boolean hasAgreed() {
        return "true".equals(agreed);
    }

    String receivedTyped() {
        return received;
    }

    String place() {
        return place;
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
}
