package fi.rinnalla.web.guidance;

import fi.rinnalla.services.guidance.NewsRow;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;
import fi.rinnalla.web.shared.Times;
import java.util.List;

/**
 * News, newest first.
 *
 * @param own in the reader's language, or in the nearest in which there is any
 * @param others in other languages
 */
public record NewsPage(Chrome chrome, List<Item> own, List<Item> others) implements Page {
    static final String TEMPLATE = "guidance/news";

    static NewsPage of(Chrome chrome, List<NewsRow> rows, Markdown markdown) {
        var parted = ByLanguage.of(rows, it -> it.text().language(), chrome.language());
        return new NewsPage(chrome, items(chrome, parted.own(), markdown), items(chrome, parted.others(), markdown));
    }

    private static List<Item> items(Chrome chrome, List<NewsRow> rows, Markdown markdown) {
        var times = new Times(chrome.voice());
        return rows.stream()
                .map(it -> new Item(
                        it.id().toString(),
                        lang(chrome, it),
                        it.text().title(),
                        it.publishOn().map(times::date).orElse(""),
                        markdown.html(it.text().body())))
                .toList();
    }

    private static String lang(Chrome chrome, NewsRow it) {
        var tag = it.text().language().tag();
        return tag.equals(chrome.language().tag()) ? null : tag;
    }

    /**
     * @param lang its language where that is not the page's; null otherwise
     * @param html made from Markdown by {@link Markdown}, where no HTML is let through
     */
    public record Item(String id, String lang, String title, String date, String html) {}
}
