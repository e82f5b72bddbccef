package fi.rinnalla.web.partner.wellbeing;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.partner.WellbeingAnswer;
import fi.rinnalla.domain.partner.WellbeingAnswers;
import fi.rinnalla.domain.partner.WellbeingQuestion;
import fi.rinnalla.services.partner.KeepingMyWellbeing;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A check as it was typed. */
public class WellbeingForm {
    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("energy")
    @DefaultValue("")
    private String energy = "";

    @FormParam("load")
    @DefaultValue("")
    private String load = "";

    @FormParam("rest")
    @DefaultValue("")
    private String rest = "";

    @FormParam("support")
    @DefaultValue("")
    private String support = "";

    @FormParam("words")
    @DefaultValue("")
    private String words = "";

    @FormParam("share")
    @DefaultValue("")
    private String share = "";

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (answered().isEmpty()) {
            problems.add(new Problem("energy", voice.say("wellbeing.error.none")));
        }
        var over = words.strip().codePointCount(0, words.strip().length()) - KeepingMyWellbeing.LONGEST_WORDS;
        if (over > 0) {
            problems.add(new Problem("words", voice.say("feedback.error.too_long", "n", over)));
        }
        return problems;
    }

    /** Only where there are no problems. */
    WellbeingAnswers answers() {
        return new WellbeingAnswers(answered());
    }

    private Map<WellbeingQuestion, WellbeingAnswer> answered() {
        var all = new EnumMap<WellbeingQuestion, WellbeingAnswer>(WellbeingQuestion.class);
        Arrays.stream(WellbeingQuestion.values()).forEach(it -> answer(it).ifPresent(said -> all.put(it, said)));
        return all;
    }

    Optional<WellbeingAnswer> answer(WellbeingQuestion question) {
        var typed = switch (question) {
            case ENERGY -> energy;
            case LOAD -> load;
            case REST -> rest;
            case SUPPORT -> support;
        };
        return Typed.one(WellbeingAnswer.class, typed);
    }

    String key() {
        return key;
    }

    String words() {
        return words;
    }

    /** Empty where it stays with the partner. */
    Optional<Role> asked() {
        return Typed.one(Role.class, share);
    }
}
