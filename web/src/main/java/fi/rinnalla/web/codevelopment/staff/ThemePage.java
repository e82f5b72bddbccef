package fi.rinnalla.web.codevelopment.staff;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.codevelopment.PastTitle;
import fi.rinnalla.domain.codevelopment.ShownVerdicts;
import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.TellingDetails;
import fi.rinnalla.domain.feedback.Verdict;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.codevelopment.ThemeChoice;
import fi.rinnalla.services.codevelopment.ThemeSheet;
import fi.rinnalla.services.codevelopment.ThemeSheet.DecisionRow;
import fi.rinnalla.services.codevelopment.ThemeSheet.IdeaRow;
import fi.rinnalla.services.codevelopment.ThemeSheet.TrialRow;
import fi.rinnalla.services.codevelopment.ThemeSheet.Words;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Step;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One theme: what was said, how far it has come, and what can be done next. */
public record ThemePage(Chrome chrome, ThemeSheet it, MoveForm typed, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "codevelopment/theme";

    static String href(ThemeId id) {
        return LoopPage.URL + "/teemat/" + id.value();
    }

    public String href(String act) {
        return href(it.row().id()) + act;
    }

    public String state() {
        return it.row().open() ? texts().step(it.row().step()) : say("theme.gathering");
    }

    public String code() {
        return texts().code(it.row().code());
    }

    public String lang() {
        return lang(it.row().language());
    }

    public String lang(Language language) {
        return language.tag().equals(chrome.language().tag()) ? null : language.tag();
    }

    public String unit() {
        return texts().unit(it.row());
    }

    /** At which unit it stands, and why. */
    public String why() {
        return it.row().open()
                ? texts().why(it.row())
                : say("theme.why.gathering", "unit", texts().width(it.row().width()));
    }

    public String opened() {
        return it.openedOn()
                .map(day -> say("theme.opened", "date", texts().date(day)))
                .orElse("");
    }

    public String items() {
        return chrome.voice().count("theme.items", it.row().items());
    }

    public String waiting() {
        return it.row().waiting() == 0
                ? ""
                : chrome.voice().count("theme.items.waiting", it.row().waiting());
    }

    public String owner() {
        return texts().owner(it.row());
    }

    public String continues(ThemeChoice earlier) {
        return href(earlier.id());
    }

    public String by(Words words) {
        return say(words.paraphrase() ? "theme.words.paraphrase" : "theme.words.own");
    }

    public String by(IdeaRow idea) {
        return say("theme.idea.by", "who", texts().proposer(idea.proposer()), "date", texts().date(idea.on()));
    }

    public String when(TrialRow trial) {
        return say("theme.trial.when", "from", texts().date(trial.from()), "until", texts().date(trial.until()));
    }

    public String kind(DecisionRow decision) {
        return say("theme.decided", "what", texts().decision(decision.kind()), "date", texts().date(decision.on()));
    }

    public String since() {
        return it.change()
                .map(change -> say("theme.change.since", "date", texts().date(change.on())))
                .orElse("");
    }

    /** What has changed, in each language in which it is said. */
    public List<Map.Entry<Language, String>> changed() {
        return it.change().stream()
                .flatMap(change -> Arrays.stream(Language.values())
                        .filter(change.words()::containsKey)
                        .map(language -> Map.entry(language, change.words().get(language))))
                .toList();
    }

    public String language(Language language) {
        return say("portal.language." + language.path());
    }

    /** What authors say of it, or that it is withheld. */
    public List<String> verdicts() {
        return it.verdicts().stream().flatMap(this::verdicts).toList();
    }

    private Stream<String> verdicts(ShownVerdicts shown) {
        return Arrays.stream(Verdict.values())
                .map(verdict -> say(
                        "theme.verdict",
                        "verdict",
                        texts().verdict(verdict),
                        "n",
                        shown.of(verdict).map(String::valueOf).orElse(say("theme.withheld"))));
    }

    public List<Step> steps() {
        var turns = it.turns();
        return turns.stream()
                .map(turn -> new Step(
                        texts().turn(turn.turn()),
                        texts().date(turn.on()),
                        turn.number() == turns.size() ? Step.Where.NOW : Step.Where.DONE))
                .toList();
    }

    public boolean mayMove() {
        return !it.row().ahead().isEmpty();
    }

    public Field moveField() {
        return Field.of("kohde", say("theme.move")).among(problems);
    }

    public List<Choice> moves() {
        return it.row().ahead().stream()
                .map(turn -> Choice.of(Typed.low(turn), texts().move(turn), false))
                .toList();
    }

    public Field ownerField() {
        return MoveForm.ownerField(chrome.voice(), problems);
    }

    public List<Choice> owners() {
        return typed.owners(chrome.voice(), it.row().owner());
    }

    public Field nextField() {
        return typed.nextField(chrome.voice(), it.row().nextOn().toString(), problems);
    }

    /** Opened where something was typed there. */
    public boolean corrects() {
        return typed.fields().containsKey("title");
    }

    public Field titleField() {
        return Field.of("title", say("theme.title"))
                .hinted(say(it.published() ? "theme.title.correct.hint.published" : "theme.title.correct.hint"))
                .holding(corrects() ? typed.typed("title") : it.row().title())
                .among(problems);
    }

    public Field whyField() {
        return Field.of("why", say("theme.title.why"))
                .hinted(say(it.published() ? "theme.title.why.hint.published" : "theme.title.why.hint"))
                .holding(typed.typed("why"))
                .among(problems);
    }

    /** What may tell who is meant; only of what was typed. */
    public List<String> hints() {
        var title = typed.typed("title");
        return TellingDetails.in(title).stream()
                .map(it -> new fi.rinnalla.web.feedback.staff.Words(chrome.voice())
                        .hint(it.kind(), title.substring(it.start(), it.end())))
                .toList();
    }

    public Field checkedField() {
        return Field.of("checked", say("staff.hint.checked")).among(problems);
    }

    public boolean isChecked() {
        return typed.isChecked();
    }

    /** Until when it was called so, and why no longer. */
    public String past(PastTitle before) {
        var until = say("theme.title.past", "date", texts().date(before.until()));
        return before.reason().map(why -> until + " " + why).orElse(until);
    }

    public String feedback(FeedbackId id) {
        return "/tyo/palaute/" + id.value();
    }

    public String put(ThemeSheet.Item item) {
        return say("theme.item.put", "date", texts().date(item.putOn()));
    }

    private ThemeTexts texts() {
        return new ThemeTexts(chrome.voice());
    }

    static List<Role> roles() {
        return List.of(Role.WORKER, Role.FACILITATOR);
    }
}
