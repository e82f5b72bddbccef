package fi.rinnalla.web.model;

import fi.rinnalla.domain.model.AdoptionMove;
import fi.rinnalla.domain.model.MoveOutcome;
import fi.rinnalla.domain.model.Stage;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was typed of a county's next step. */
record MoveForm(MultivaluedMap<String, String> fields) {
    static final String COUNTY = "alue";

    static MoveForm empty() {
        return new MoveForm(new MultivaluedHashMap<>());
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip().replace("\r\n", "\n");
    }

    String key() {
        return typed(FormKeys.FIELD);
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        check(county().isPresent(), COUNTY, voice.say("model.error.county"), problems);
        check(stage().isPresent(), "stage", voice.say("model.error.stage"), problems);
        check(day("day").isPresent(), "day", voice.say("model.error.day"), problems);
        check(!typed("owner").isEmpty(), "owner", voice.say("model.error.owner"), problems);
        tooLong("owner", AdoptionMove.LONGEST_OWNER, voice, problems);
        check(typed("next").isEmpty() || day("next").isPresent(), "next", voice.say("model.error.day"), problems);
        tooLong("reason", AdoptionMove.LONGEST_REASON, voice, problems);
        return problems;
    }

    static Problem because(MoveOutcome.Refusal why, Voice voice) {
        var field = switch (why) {
            case NOT_FORWARD -> "stage";
            case NO_REASON -> "reason";
            case DAY_AHEAD, DAY_BEFORE_LAST -> "day";
            case NEXT_BEFORE_DAY, NEXT_AFTER_END -> "next";
        };
        return new Problem(field, voice.say("model.move.refused." + Typed.low(why)));
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

    /** Only where there are no problems. */
    AdoptionMove move() {
        return new AdoptionMove(
                stage().orElseThrow(), day("day").orElseThrow(), typed("owner"), day("next"), typed("reason"));
    }

    Optional<County> county() {
        return Typed.one(County.class, typed(COUNTY));
    }

    Optional<Stage> stage() {
        return Typed.one(Stage.class, typed("stage"));
    }

    Optional<LocalDate> day(String field) {
        return Typed.day(typed(field)).filter(it -> it.getYear() >= 2000 && it.getYear() < 2100);
    }
}
