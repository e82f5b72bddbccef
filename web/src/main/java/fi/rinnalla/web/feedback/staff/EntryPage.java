package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.FeedbackDesk;
import fi.rinnalla.services.feedback.FormCheck;
import fi.rinnalla.services.tenancy.TenantProfile.OwnText;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.feedback.PromiseLine;
import fi.rinnalla.web.presence.DoorName;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form on which a worker writes down what somebody else said.
 *
 * @param duty the organisation's own text about the duty to notify, where it has one
 */
public record EntryPage(
        Chrome chrome,
        FeedbackDesk desk,
        LocalDate today,
        Optional<OwnText> duty,
        List<Language> spoken,
        EntryForm form,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "staff/entry";

    /** What has to be read aloud before anything is written down. */
    public String promise() {
        return PromiseLine.of(chrome.voice(), desk.readers(), desk.keptMonths());
    }

    public String promiseId() {
        return desk.promise().value().toString();
    }

    public Field sourceField() {
        return Field.of("source", say("staff.entry.source")).among(problems);
    }

    public List<Choice> sources() {
        return Stream.of(Source.SPOKEN, Source.PAPER)
                .map(it -> Choice.of(
                        Typed.low(it),
                        say("staff.entry.source." + Typed.low(it)),
                        form.source().filter(it::equals).isPresent()))
                .toList();
    }

    public Field receivedField() {
        return Field.of("received", say("staff.entry.received"))
                .holding(form.receivedTyped())
                .among(problems);
    }

    public Field languageField() {
        return Field.of("language", say("staff.entry.language")).among(problems);
    }

    public List<Choice> languages() {
        return spoken.stream()
                .map(it -> Choice.of(
                        it.path(),
                        new Words(chrome.voice()).language(it),
                        form.language().filter(it::equals).isPresent()))
                .toList();
    }

    public Field placeField() {
        return Field.of("place", say("feedback.place.choose"));
    }

    public List<Choice> places() {
        var none = Choice.of("", say("staff.entry.place.none"), false);
        var each = desk.places().stream()
                .map(it -> Choice.of(
                        it.code(),
                        DoorName.of(it.name(), it.isClosedOn(today), chrome.voice()),
                        it.code().equals(form.place())));
        return Stream.concat(Stream.of(none), each).toList();
    }

    public Field moodField() {
        return Field.of("mood", say("feedback.mood")).among(problems);
    }

    public List<Choice> moods() {
        return Arrays.stream(Mood.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        new Words(chrome.voice()).mood(it),
                        Typed.low(it).equals(form.mood())))
                .toList();
    }

    public Field helpedField() {
        return Field.of("helped", say("feedback.helped"))
                .hinted(say("feedback.words.hint"))
                .holding(form.helped())
                .among(problems);
    }

    public Field wishField() {
        return Field.of("wish", say("feedback.wish"))
                .hinted(say("feedback.words.hint"))
                .holding(form.wish())
                .among(problems);
    }

    public int longest() {
        return FormCheck.LONGEST;
    }

    public Field useField() {
        return Field.of("use", say("feedback.use"))
                .hinted(say("feedback.use.hint"))
                .among(problems);
    }

    public List<Choice> uses() {
        return Stream.of(UseOfWords.THEME_ONLY, UseOfWords.PARAPHRASED, UseOfWords.MINE)
                .map(it -> new Choice(
                        Typed.low(it),
                        say("feedback.use." + Typed.low(it)),
                        say("feedback.use." + Typed.low(it) + ".hint"),
                        Typed.low(it).equals(form.use())))
                .toList();
    }

    public Field cardField() {
        return Field.of("card", say("staff.entry.card")).hinted(say("staff.entry.card.hint"));
    }

    public boolean wantsCard() {
        return form.wantsCard();
    }

    public Field agreedField() {
        return Field.of("agreed", say("staff.entry.agreed"))
                .hinted(say("staff.entry.agreed.paper"))
                .among(problems);
    }

    public boolean hasAgreed() {
        return form.hasAgreed();
    }
}
