package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Terms;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** The shortest for each form of a term first, so that every form is seen; then as many others as there is room for. */
    static List<String> in(Map<String, String> texts, Voice voice) {
        var seen = new HashSet<String>();
        var said = texts.entrySet().stream()
                .filter(it -> WITH_A_TERM.matcher(it.getValue()).find())
                .sorted(Map.Entry.comparingByKey())
                .map(it -> new Sentence(voice.say(it.getKey()), terms(it.getValue())))
                .filter(it -> it.words().indexOf('{') < 0)
                .sorted(Comparator.comparing(it -> it.words().length()))
                .collect(Collectors.partitioningBy(it -> seen.addAll(it.terms())));
        return Stream.concat(said.get(true).stream(), said.get(false).stream())
                .map(Sentence::words)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private static Set<String> terms(String text) {
        return WITH_A_TERM.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** @param terms with their forms */
    private record Sentence(String words, Set<String> terms) {}
}
