package fi.rinnalla.web.story.own;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.story.ByLine;
import fi.rinnalla.domain.story.StoryAudience;
import fi.rinnalla.domain.story.StoryTerms;
import fi.rinnalla.services.story.OwnersYes;
import fi.rinnalla.services.story.StorySheet;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Its owner's yes, as they gave it. */
public class YesForm {
    /** {@code fi:…}: a language, and the fingerprint of the words the page showed in it. */
    @FormParam("accept")
    private List<String> accepted = List.of();

    @FormParam("audience")
    private List<String> audiences = List.of();

    @FormParam("until")
    @DefaultValue("")
    private String until = "";

    @FormParam("by")
    @DefaultValue("")
    private String by = "";

    @FormParam("name")
    @DefaultValue("")
    private String name = "";

    static YesForm of(StorySheet story) {
        var form = new YesForm();
        form.audiences = story.audiences().stream().map(Typed::low).toList();
        form.until = story.endsOn().toString();
        form.by = Typed.low(story.byLine());
        form.name = story.penName();
        return form;
    }

    List<Problem> problems(Voice voice, LocalDate today, LocalDate last) {
        var problems = new ArrayList<Problem>();
        if (seen().isEmpty()) {
            problems.add(new Problem("accept", voice.say("telling.own.accept.error")));
        }
        if (audiences().isEmpty()) {
            problems.add(new Problem("audience", voice.say("telling.audience.error")));
        }
        if (Typed.day(until)
                .filter(it -> !it.isBefore(today) && !it.isAfter(last))
                .isEmpty()) {
            problems.add(new Problem("until", voice.say("telling.until.error", "date", new Times(voice).date(last))));
        }
        if (isNamed() && (name().isEmpty() || name().length() > ByLine.LONGEST)) {
            problems.add(new Problem("name", voice.say("telling.own.name.error", "n", ByLine.LONGEST)));
        }
        return problems;
    }

    /** Only where there are no problems. */
    OwnersYes yes() {
        return new OwnersYes(
                seen(),
                new StoryTerms(audiences(), Typed.day(until).orElseThrow()),
                isNamed() ? Optional.of(name()) : Optional.empty());
    }

    private Map<Language, String> seen() {
        var seen = new HashMap<Language, String>();
        for (var it : accepted) {
            var parts = it.split(":", 2);
            Language.atPath(parts[0])
                    .filter(language -> parts.length == 2)
                    .ifPresent(language -> seen.put(language, parts[1]));
        }
        return seen;
    }

    boolean isAccepted(Language language) {
        return seen().containsKey(language);
    }

    Set<StoryAudience> audiences() {
        return Typed.all(StoryAudience.class, audiences);
    }

    String until() {
        return until;
    }

    boolean isNamed() {
        return by.equals(Typed.low(ByLine.PEN_NAME));
    }

    String name() {
        return name.strip();
    }
}
