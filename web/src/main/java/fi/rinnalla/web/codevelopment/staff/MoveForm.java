package fi.rinnalla.web.codevelopment.staff;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.codevelopment.IdeaId;
import fi.rinnalla.domain.codevelopment.IdeaWords;
import fi.rinnalla.domain.codevelopment.Plan;
import fi.rinnalla.domain.codevelopment.Proposer;
import fi.rinnalla.domain.codevelopment.TitleCorrection;
import fi.rinnalla.domain.codevelopment.TrialPlan;
import fi.rinnalla.domain.codevelopment.Turn;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was typed to take a theme a step further. */
record MoveForm(MultivaluedMap<String, String> fields) {
    static final int LONGEST = 2000;
    static final int SHORT = 500;

    static MoveForm empty() {
        return new MoveForm(new MultivaluedHashMap<>());
    }

    Optional<Turn> turn() {
        return Typed.one(Turn.class, typed("kohde"));
    }

    static Field ownerField(Voice voice, List<Problem> problems) {
        return Field.of("owner", voice.say("theme.owner")).among(problems);
    }

    List<Choice> owners(Voice voice, Role now) {
        var chosen = owner().orElse(now);
        return ThemePage.roles().stream()
                .map(it -> Choice.of(Typed.low(it), new ThemeTexts(voice).role(it), it == chosen))
                .toList();
    }

    Field nextField(Voice voice, String now, List<Problem> problems) {
        return Field.of("next", voice.say("theme.next"))
                .hinted(voice.say("theme.next.hint"))
                .holding(typed("next").isEmpty() ? now : typed("next"))
                .among(problems);
    }

    /** Who and when; every step needs them. */
    List<Problem> planProblems(Voice voice, LocalDate today) {
        var problems = new ArrayList<Problem>();
        check(owner().isPresent(), "owner", voice.say("theme.owner.error"), problems);
        check(next().filter(it -> !it.isBefore(today)).isPresent(), "next", voice.say("theme.next.error"), problems);
        return problems;
    }

    List<Problem> problems(Turn turn, Voice voice, LocalDate today) {
        var problems = new ArrayList<Problem>();
        switch (turn) {
            case IDEA -> {
                words("problem", LONGEST, voice, problems);
                words("benefits", SHORT, voice, problems);
                check(proposer().isPresent(), "proposer", voice.say("theme.proposer.error"), problems);
            }
            case TRIAL -> {
                check(idea().isPresent(), "idea", voice.say("theme.idea.error"), problems);
                words("what", LONGEST, voice, problems);
                words("where", SHORT, voice, problems);
                check(day("from").isPresent(), "from", voice.say("theme.from.error"), problems);
                check(day("until").isPresent(), "until", voice.say("theme.until.error"), problems);
                words("measure", SHORT, voice, problems);
            }
            case TRIAL_GOES_ON -> {
                check(day("until").isPresent(), "until", voice.say("theme.until.error"), problems);
                tooLong("reason", LONGEST, voice, problems);
            }
            case DECIDED_NO_CHANGE -> {
                check(!typed("reason").isEmpty(), "reason", voice.say("theme.reason.error"), problems);
                tooLong("reason", LONGEST, voice, problems);
            }
            case DECIDED_TO_USE -> tooLong("reason", LONGEST, voice, problems);
            case IN_USE -> {
                for (var language : Language.values()) {
                    tooLong(spoken(language), LONGEST, voice, problems);
                }
            }
            case HEARD, UNDERSTOOD, CHECKED, REOPENED -> {}
        }
        problems.addAll(planProblems(voice, today));
        return problems;
    }

    List<Problem> titleProblems(Voice voice) {
        var problems = new ArrayList<Problem>();
        words("title", TitleCorrection.LONGEST, voice, problems);
        tooLong("why", TitleCorrection.LONGEST_REASON, voice, problems);
        return problems;
    }

    /** Only where there are no problems. */
    TitleCorrection title() {
        return new TitleCorrection(typed("title"), typed("why"), isChecked());
    }

    boolean isChecked() {
        return typed("checked").equals("true");
    }

    private void words(String field, int longest, Voice voice, List<Problem> problems) {
        check(!typed(field).isEmpty(), field, voice.say("theme." + field + ".error"), problems);
        tooLong(field, longest, voice, problems);
    }

    private void tooLong(String field, int longest, Voice voice, List<Problem> problems) {
        var over = typed(field).length() - longest;
        check(over <= 0, field, voice.say("feedback.error.too_long", "n", over), problems);
    }

    private static void check(boolean good, String field, String words, List<Problem> problems) {
        if (!good) {
            problems.add(new Problem(field, words));
        }
    }

    static String spoken(Language language) {
        return "words-" + language.path();
    }

    /** Only where there are no problems; so are the others that follow. */
    Plan plan() {
        return new Plan(owner().orElseThrow(), next().orElseThrow());
    }

    IdeaWords ideaWords() {
        return new IdeaWords(typed("problem"), typed("benefits"), proposer().orElseThrow());
    }

    TrialPlan trial() {
        return new TrialPlan(
                idea().orElseThrow(),
                typed("what"),
                typed("where"),
                day("from").orElseThrow(),
                until(),
                typed("measure"));
    }

    LocalDate until() {
        return day("until").orElseThrow();
    }

    String reason() {
        return typed("reason");
    }

    Map<Language, String> changed() {
        var words = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            Typed.text(typed(spoken(language))).ifPresent(it -> words.put(language, it));
        }
        return words;
    }

    private Optional<Role> owner() {
        return Typed.one(Role.class, typed("owner")).filter(ThemePage.roles()::contains);
    }

    private Optional<LocalDate> next() {
        return day("next");
    }

    Optional<Proposer> proposer() {
        return Typed.one(Proposer.class, typed("proposer"));
    }

    Optional<IdeaId> idea() {
        return Typed.id(typed("idea")).map(IdeaId::new);
    }

    private Optional<LocalDate> day(String field) {
        return Typed.day(typed(field)).filter(it -> it.getYear() >= 2000 && it.getYear() < 2100);
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }
}
