package fi.rinnalla.web.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.guidance.NewsText;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.guidance.NewsRow;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

@DisplayName("The feed of news")
class AtomFeedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @Test
    void is_xml_whatever_was_written() throws Exception {
        var feed = read(feed(news("Auki & <kiinni>", "Teksti \u0001 \"lainaus\" ]]> <b>x</b>", Instant.EPOCH)));

        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(1);
        assertThat(text(feed, "title", 1)).isEqualTo("Auki & <kiinni>");
        assertThat(text(feed, "content", 0)).contains("&lt;b&gt;x&lt;/b&gt;").doesNotContain("<b>");
    }

    @Test
    void says_when_something_was_changed_after_it_came_out() throws Exception {
        var later = Instant.parse("2026-05-06T10:00:00Z");
        var feed = read(feed(news("Uutinen", "Teksti", later)));

        assertThat(text(feed, "published", 0)).isEqualTo("2026-05-03T21:00:00Z");
        assertThat(text(feed, "updated", 0)).isEqualTo(later.toString());
    }

    @Test
    void is_whole_without_any_news() throws Exception {
        assertThat(read(feed()).getDocumentElement().getTagName()).isEqualTo("feed");
    }

    private static AtomFeed feed(NewsRow... rows) {
        return new AtomFeed("kasper.example.org", Language.FI, "Kasper – Uutiset", List.of(rows), new Markdown());
    }

    private static NewsRow news(String title, String body, Instant changed) {
        return new NewsRow(UUID.randomUUID(), new NewsText(Language.FI, title, body), Optional.of(DAY), changed);
    }

    private static Document read(AtomFeed feed) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.xml().getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(Document document, String tag, int at) {
        return document.getElementsByTagName(tag).item(at).getTextContent();
    }
}
