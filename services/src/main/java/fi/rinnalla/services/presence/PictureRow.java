package fi.rinnalla.services.presence;

import fi.rinnalla.domain.presence.PictureSize;
import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.Map;

/**
 * A picture of a door as a page shows it.
 *
 * @param sizes the smallest first
 * @param words for whoever does not see it
 */
public record PictureRow(List<PictureSize> sizes, Map<Language, String> words) {
    public PictureRow {
        sizes = List.copyOf(sizes);
        words = Map.copyOf(words);
    }

    public PictureSize smallest() {
        return sizes.get(0);
    }

    public PictureSize largest() {
        return sizes.get(sizes.size() - 1);
    }
}
