package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The fields of a text for the public, with every telling detail in it pointed out. */
public record DraftFields(Voice voice, List<Language> spoken, DraftForm form, List<Problem> problems) {
    public Field said() {
        return Field.of("said", voice.say("staff.publish.said"))
                .hinted(voice.say("staff.publish.said.hint"))
                .holding(form.said())
                .among(problems);
    }

    public Field done() {
        return Field.of("done", voice.say("staff.publish.done"))
                .hinted(voice.say("staff.publish.done.hint"))
                .holding(form.done())
                .among(problems);
    }

    public int longest() {
        return DraftForm.LONGEST;
    }

    public Field change() {
        return Field.of("change", voice.say("staff.publish.state")).among(problems);
    }

    public List<Choice> changes() {
        return Arrays.stream(ChangeState.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        new Words(voice).change(it),
                        form.change().filter(it::equals).isPresent()))
                .toList();
    }

    public Field language() {
        return Field.of("language", voice.say("staff.publish.language"));
    }

    public List<Choice> languages() {
        return spoken.stream()
                .map(it -> Choice.of(
                        it.path(),
                        new Words(voice).language(it),
                        form.language().filter(it::equals).isPresent()))
                .toList();
    }

    public Field checked() {
        return Field.of("checked", voice.say("staff.hint.checked")).among(problems);
    }

    /** Empty where nothing was found, or nothing typed. */
    public List<String> hints() {
        return Stream.of(form.said(), form.done())
                .flatMap(text -> TellingDetails.in(text).stream()
                        .map(it -> new Words(voice).hint(it.kind(), text.substring(it.start(), it.end()))))
                .distinct()
                .toList();
    }

    public int version() {
        return form.version();
    }
}
