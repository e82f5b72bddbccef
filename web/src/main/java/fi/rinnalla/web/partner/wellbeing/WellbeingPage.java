package fi.rinnalla.web.partner.wellbeing;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.partner.WellbeingAnswer;
import fi.rinnalla.domain.partner.WellbeingQuestion;
import fi.rinnalla.services.partner.KeepingMyWellbeing;
import fi.rinnalla.services.partner.MyWellbeing;
import fi.rinnalla.services.partner.MyWellbeing.Check;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** A partner's own check, and those before it as a picture and a table. Nobody else has this page. */
public record WellbeingPage(
        Chrome chrome, MyWellbeing mine, WellbeingForm typed, String formKey, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "partner/wellbeing";
    static final String URL = "/oma/jaksaminen";

    public List<WellbeingQuestion> questions() {
        return List.of(WellbeingQuestion.values());
    }

    public Field field(WellbeingQuestion question) {
        return Field.of(Typed.low(question), say("wellbeing." + Typed.low(question)))
                .among(problems);
    }

    public List<Choice> answers(WellbeingQuestion question) {
        return Arrays.stream(WellbeingAnswer.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        answer(question, it),
                        typed.answer(question).filter(it::equals).isPresent()))
                .toList();
    }

    public String answer(WellbeingQuestion question, WellbeingAnswer it) {
        return say("wellbeing." + Typed.low(question) + "." + Typed.low(it));
    }

    public Field words() {
        return Field.of("words", say("wellbeing.words"))
                .hinted(say("wellbeing.words.hint"))
                .holding(typed.words())
                .among(problems);
    }

    public int longest() {
        return KeepingMyWellbeing.LONGEST_WORDS;
    }

    public Field share() {
        return Field.of("share", say("wellbeing.share"));
    }

    public List<Choice> shares() {
        var alone = Choice.of("", say("wellbeing.share.mine"), typed.asked().isEmpty());
        return Stream.concat(Stream.of(alone), mine.callers().stream().map(this::share))
                .toList();
    }

    private Choice share(Role role) {
        return new Choice(
                Typed.low(role),
                say("wellbeing.share." + Typed.low(role)),
                say("wellbeing.share.hint", "date", times().date(mine.callBy())),
                typed.asked().filter(role::equals).isPresent());
    }

    public String calledBy() {
        return mine.calledBy()
                .map(it -> say("wellbeing.called", "date", times().date(it)))
                .orElse("");
    }

    public WellbeingChart chart() {
        return new WellbeingChart(mine.checks());
    }

    public boolean drawn() {
        return chart().isWorthDrawing();
    }

    /** The newest first. */
    public List<Check> checks() {
        var checks = new ArrayList<>(mine.checks());
        Collections.reverse(checks);
        return checks;
    }

    public String day(Check it) {
        return times().date(it.day());
    }

    public String answer(Check it, WellbeingQuestion question) {
        return it.answers().to(question).map(said -> answer(question, said)).orElse("–");
    }

    public String low(WellbeingQuestion question) {
        return Typed.low(question);
    }

    private Times times() {
        return new Times(chrome.voice());
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "WellbeingPage";
    }
}
