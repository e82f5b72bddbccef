package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.feedback.FilledForm;
import fi.rinnalla.web.feedback.FeedbackFields;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What somebody said or put on paper, as a worker wrote it down. */
public class EntryForm extends FeedbackFields {
    private static final int MONTHS_BACK = 12;

    @FormParam("source")
    @DefaultValue("")
    private String source = "";

    @FormParam("received")
    @DefaultValue("")
    private String received = "";

    @FormParam("language")
    @DefaultValue("")
    private String language = "";

    @FormParam("card")
    @DefaultValue("")
    private String card = "";

    @FormParam("agreed")
    @DefaultValue("")
    private String agreed = "";

    public EntryForm() {}

    private EntryForm(LocalDate received, Language language) {
        super("", "");
        this.received = received.toString();
        this.language = language.path();
    }

    /** Nothing typed yet: today, in the language of whoever types, without a card. */
    static EntryForm empty(LocalDate today, Language language) {
        return new EntryForm(today, language);
    }

    FilledForm filled() {
        var wanted = wantsCard() ? CardWish.NEW : CardWish.NONE;
        return filled(FeedbackKind.GENERAL, source().orElseThrow(), language().orElseThrow(), wanted, "", true);
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
        return Typed.day(received);
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
}
