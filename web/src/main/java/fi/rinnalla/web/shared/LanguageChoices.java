package fi.rinnalla.web.shared;

import fi.rinnalla.domain.shared.Language;
import java.util.List;

/** One of these languages, each by its name. */
public final class LanguageChoices {
    private LanguageChoices() {}

    public static List<Choice> among(List<Language> these, Language chosen, Voice voice) {
        return these.stream()
                .map(it -> Choice.of(it.path(), voice.say("portal.language.name." + it.path()), it == chosen))
                .toList();
    }
}
