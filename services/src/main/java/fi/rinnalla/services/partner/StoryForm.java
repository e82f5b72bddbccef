package fi.rinnalla.services.partner;

import fi.rinnalla.domain.partner.StoryLeave;
import fi.rinnalla.domain.shared.Digest;
import java.util.Optional;

/**
 * A use of a version as its owner wrote it down.
 *
 * @param place where, in few words
 * @param seen the words the organisation may read, as the page showed them; empty where it reads none
 */
public record StoryForm(Digest formKey, StoryLeave leave, String place, Optional<String> seen) {
    public StoryForm {
        if (seen.isPresent() && !leave.shared()) {
            throw new IllegalArgumentException("words that are read are shared");
        }
    }
}
