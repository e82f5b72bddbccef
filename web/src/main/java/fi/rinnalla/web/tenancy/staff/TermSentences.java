package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Terms;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The sentences of the house in which an organisation's own terms stand, as its readers would read them. */
@Dependent
public class TermSentences {
    private static final Pattern WITH_A_TERM = Pattern.compile("\\{(term\\.[a-z.]+|place\\.term)}");
    private static final int MOST = 12;

    @Inject
    private Texts texts;

    @Inject
    private Chromes chromes;

    /** Those that need something else too, such as a number, are left out. */
    List<String> in(Language language, Terms terms) {
        return in(texts.in(language), chromes.voice(language, chromes.profile().calling(terms)));
    }

    static List<String> in(Map<String, String> texts, Voice voice) {
        return texts.entrySet().stream()
                .filter(it -> WITH_A_TERM.matcher(it.getValue()).find())
                .sorted(Map.Entry.comparingByKey())
                .map(it -> voice.say(it.getKey()))
                .filter(it -> it.indexOf('{') < 0)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
