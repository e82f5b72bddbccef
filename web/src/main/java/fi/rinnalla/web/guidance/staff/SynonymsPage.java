package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.guidance.Synonyms;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import java.util.List;
import java.util.stream.Collectors;

/** The lists of one language, one on each line. */
public record SynonymsPage(Chrome chrome, Language language, List<Language> spoken, List<Synonyms> lists, boolean saved)
        implements StaffPage {
    static final String TEMPLATE = "guidance/staff/synonyms";

    public Field wordsField() {
        return Field.of("words", say("editing.synonyms.words", "language", name(language)))
                .hinted(say("editing.synonyms.hint"))
                .holding(lists.stream().map(Synonyms::line).collect(Collectors.joining("\n")));
    }

    public String name(Language it) {
        return say("editing.language." + it.path());
    }

    public String href(Language it) {
        return SynonymsController.PATH + "?kieli=" + it.path();
    }
}
