package fi.rinnalla.domain.guidance;

import fi.rinnalla.domain.shared.Language;
import java.util.List;

/** The lists of words that mean the same, as this organisation's editors keep them. */
public interface SynonymList {
    List<Synonyms> all();

    /** In place of all lists of that language. */
    void replace(Language language, List<Synonyms> lists);
}
