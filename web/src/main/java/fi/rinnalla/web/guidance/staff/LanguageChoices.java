package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Voice;
import java.util.List;
import java.util.Optional;

/** The organisation's languages, to choose one to write in. */
record LanguageChoices(Voice voice, List<Language> spoken) {
    List<Choice> with(Optional<Language> chosen) {
        return spoken.stream()
                .map(it ->
                        Choice.of(it.path(), name(it), chosen.filter(it::equals).isPresent()))
                .toList();
    }

    private String name(Language language) {
        return voice.say("editing.language." + language.path());
    }
}
