package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.services.feedback.FeedbackSheet;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The fields of an answer, as far as it has been typed. */
public record AnswerFields(Voice voice, FeedbackSheet sheet, AnswerForm form, List<Problem> problems) {
    public Field kind() {
        return Field.of("answer", voice.say("staff.answer.kind")).among(problems);
    }

    public List<Choice> kinds() {
        return Arrays.stream(AnswerKind.values())
                .map(it -> new Choice(
                        Typed.low(it),
                        new Words(voice).answerKind(it),
                        voice.say("staff.answer.kind." + Typed.low(it) + ".hint"),
                        form.kind().filter(it::equals).isPresent()))
                .toList();
    }

    public Field words() {
        return Field.of("words", voice.say("staff.answer.text"))
                .hinted(voice.say("staff.answer.text.hint"))
                .holding(form.words())
                .among(problems);
    }

    public int longest() {
        return AnswerForm.LONGEST;
    }

    public Field template() {
        return Field.of("template", voice.say("staff.answer.template")).hinted(voice.say("staff.answer.template.note"));
    }

    /** Empty where the organisation has written none. */
    public List<Choice> templates() {
        var none = Choice.of("", voice.say("staff.answer.template.none"), false);
        var each = sheet.templates().stream()
                .map(it -> Choice.of(
                        it.id().toString(),
                        new Words(voice).answerKind(it.kind()) + ": " + it.title(),
                        form.template().filter(it.id()::equals).isPresent()))
                .toList();
        return each.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(none), each.stream()).toList();
    }

    /** In which role it is given; the author reads nothing else of who it was. */
    public String role() {
        return voice.say("staff.answer.role", "role", new Words(voice).role(sheet.answersAs()));
    }
}
