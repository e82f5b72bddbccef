package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.MaterialText;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.gathering.MaterialView;
import fi.rinnalla.web.guidance.Markdown;
import java.util.Comparator;
import java.util.List;

/**
 * Something to read after a meeting, ready to be shown.
 *
 * @param lang its language, where that is not the page's
 * @param html what staff wrote, tamed
 * @param link empty where it leads nowhere
 */
public record ShownMaterial(String title, String lang, String html, String link) {
    /** The reader's own language first, then the nearest. */
    static List<ShownMaterial> all(List<MaterialView> materials, Language reader, Markdown markdown) {
        return materials.stream()
                .map(MaterialView::text)
                .sorted(Comparator.comparingInt(it -> distance(it, reader)))
                .map(it -> of(it, reader, markdown))
                .toList();
    }

    private static int distance(MaterialText it, Language reader) {
        var place = reader.fallback().indexOf(it.language());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static ShownMaterial of(MaterialText it, Language reader, Markdown markdown) {
        var tag = it.language().tag();
        return new ShownMaterial(
                it.title(),
                tag.equals(reader.tag()) ? null : tag,
                markdown.html(it.body()),
                it.link().orElse(""));
    }
}
