package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.shared.Language;

/**
 * What is to be read in public, written by staff.
 *
 * @param checked whoever wrote it has looked at every telling detail that was pointed out
 */
public record DraftText(Language language, String said, String done, ChangeState change, boolean checked) {
    public DraftText {
        said = said.strip();
        done = done.strip();
    }

    boolean hasAHole() {
        return said.isEmpty() || done.isEmpty();
    }
}
