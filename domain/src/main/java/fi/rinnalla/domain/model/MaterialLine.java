package fi.rinnalla.domain.model;

import fi.rinnalla.domain.shared.Language;
import java.util.Optional;

/**
 * Something that helps whoever follows a model: a file, or a link.
 *
 * @param language in which it is written
 */
public record MaterialLine(Language language, String title, Optional<String> link, Optional<FileFact> file) {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_LINK = 500;

    public MaterialLine {
        if (link.isPresent() == file.isPresent()) {
            throw new IllegalArgumentException("either a link or a file");
        }
    }

    public static MaterialLine link(Language language, String title, String link) {
        return new MaterialLine(language, title, Optional.of(link), Optional.empty());
    }

    public static MaterialLine file(Language language, String title, FileFact file) {
        return new MaterialLine(language, title, Optional.empty(), Optional.of(file));
    }
}
