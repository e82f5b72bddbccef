package fi.rinnalla.web.feedback.staff;

import fi.rinnalla.domain.feedback.AnswerKind;
import fi.rinnalla.domain.feedback.PersonalIdentityCode;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An answer as it was typed. */
public class AnswerForm {
    /** As long as an answer may be. */
    static final int LONGEST = 3000;

    @FormParam("answer")
    @DefaultValue("")
    private String kind = "";

    @FormParam("words")
    @DefaultValue("")
    private String words = "";

    @FormParam("template")
    @DefaultValue("")
    private String template = "";

    @FormParam("use")
    @DefaultValue("")
    private String use = "";

    public String wordsTyped() {
        return words();
    }

    Optional<AnswerKind> kind() {
        return Typed.one(AnswerKind.class, kind);
    }

    String words() {
        return words == null ? "" : words.replace("\r\n", "\n");
    }

    /** Whether the template's button was pressed, and not the one that sends. */
    boolean asksForTemplate() {
        return use != null && !use.isEmpty();
    }

    Optional<UUID> template() {
        try {
            return Optional.ofNullable(template).filter(it -> !it.isEmpty()).map(UUID::fromString);
        } catch (IllegalArgumentException nothing) {
            return Optional.empty();
        }
    }

    /** The template stands after what was typed; nothing is lost. */
    void take(String body) {
        words = words().isBlank() ? body : words().stripTrailing() + "\n\n" + body;
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        if (kind().isEmpty()) {
            problems.add(new Problem("answer", voice.say("staff.answer.error.kind")));
        }
        problemWithWords(voice).ifPresent(it -> problems.add(new Problem("words", it)));
        return problems;
    }

    private Optional<String> problemWithWords(Voice voice) {
        if (words().isBlank()) {
            var answer = kind().filter(it -> it != AnswerKind.ANSWER).isEmpty();
            return Optional.of(voice.say(answer ? "staff.answer.error.empty" : "staff.answer.error.reason"));
        }
        if (words().length() > LONGEST) {
            return Optional.of(voice.say("staff.answer.error.too_long", "n", words().length() - LONGEST));
        }
        return PersonalIdentityCode.isIn(words())
                ? Optional.of(voice.say("staff.answer.error.identity_code"))
                : Optional.empty();
    }
}
