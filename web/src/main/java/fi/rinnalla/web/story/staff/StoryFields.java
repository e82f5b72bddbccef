package fi.rinnalla.web.story.staff;

import fi.rinnalla.domain.partner.StoryUseId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.story.StoryAudience;
import fi.rinnalla.domain.story.StoryEdition;
import fi.rinnalla.domain.story.StoryTerms;
import fi.rinnalla.services.story.StoryDraft;
import fi.rinnalla.services.story.StoryWords;
import fi.rinnalla.services.story.UsableLeave;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A story in one language as staff typed it, and for whom it is where it is begun. */
public class StoryFields {
    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("audience")
    private List<String> audiences = List.of();

    @FormParam("until")
    @DefaultValue("")
    private String until = "";

    @FormParam("language")
    @DefaultValue("")
    private String language = "";

    @FormParam("title")
    @DefaultValue("")
    private String title = "";

    @FormParam("note")
    @DefaultValue("")
    private String note = "";

    @FormParam("body")
    @DefaultValue("")
    private String body = "";

    static StoryFields of(UsableLeave leave, Language language) {
        var form = of(language, new StoryWords("", leave.words(), ""));
        form.audiences = List.of(Typed.low(StoryAudience.WEB));
        form.until = leave.until().toString();
        return form;
    }

    static StoryFields of(Language language, StoryWords words) {
        var form = new StoryFields();
        form.language = language.path();
        form.title = words.title();
        form.note = words.note();
        form.body = words.body();
        return form;
    }

    /** @param last the last day that was allowed */
    List<Problem> problemsOfTerms(Voice voice, LocalDate today, LocalDate last) {
        var problems = new ArrayList<Problem>();
        if (audiences().isEmpty()) {
            problems.add(new Problem("audience", voice.say("telling.audience.error")));
        }
        if (until().filter(it -> !it.isBefore(today) && !it.isAfter(last)).isEmpty()) {
            var day = new fi.rinnalla.web.shared.Times(voice).date(last);
            problems.add(new Problem("until", voice.say("telling.until.error", "date", day)));
        }
        return problems;
    }

    List<Problem> problems(Voice voice, List<Language> spoken) {
        var problems = new ArrayList<Problem>();
        if (language().filter(spoken::contains).isEmpty()) {
            problems.add(new Problem("language", voice.say("telling.language.error")));
        }
        if (title().isEmpty()) {
            problems.add(new Problem("title", voice.say("telling.title.error")));
        }
        if (body().isEmpty()) {
            problems.add(new Problem("body", voice.say("telling.body.error")));
        }
        length(problems, "title", title(), StoryEdition.LONGEST_TITLE, voice);
        length(problems, "note", note(), StoryEdition.LONGEST_NOTE, voice);
        length(problems, "body", body(), StoryEdition.LONGEST_BODY, voice);
        return problems;
    }

    private static void length(List<Problem> problems, String field, String typed, int most, Voice voice) {
        var over = typed.codePointCount(0, typed.length()) - most;
        if (over > 0) {
            problems.add(new Problem(field, voice.say("telling.long", "n", over)));
        }
    }

    /** Only where there are no problems. */
    StoryDraft draft(StoryUseId leave) {
        var terms = new StoryTerms(audiences(), until().orElseThrow());
        return new StoryDraft(Digest.of(key), leave, terms, language().orElseThrow(), words());
    }

    StoryWords words() {
        return new StoryWords(title(), body(), note());
    }

    String key() {
        return key;
    }

    Set<StoryAudience> audiences() {
        return Typed.all(StoryAudience.class, audiences);
    }

    Optional<LocalDate> until() {
        return Typed.day(until);
    }

    String untilTyped() {
        return until;
    }

    Optional<Language> language() {
        return Language.atPath(language);
    }

    String title() {
        return title.strip();
    }

    String note() {
        return note.strip();
    }

    String body() {
        return body.replace("\r\n", "\n").strip();
    }
}
