package fi.rinnalla.web.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fi.rinnalla.domain.feedback.ChangeState;
import fi.rinnalla.domain.feedback.PublicChange;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.PublishedRow;
import fi.rinnalla.domain.feedback.ThemeCode;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.Texts;
import fi.rinnalla.web.shared.Voice;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Read with a parser of its own, by what RFC 4287 asks of a feed. */
@DisplayName("The feed of what happened")
class ChangesFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    @Test
    void has_what_every_feed_and_every_entry_must_have_each_with_an_id_of_its_own() throws Exception {
        var feed = parsed(feed(Language.FI).xml()).getDocumentElement();

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("fi");
        for (var name : List.of("id", "title", "updated", "author")) {
            assertThat(children(feed, name)).as(name).hasSize(1);
        }
        var entries = children(feed, "entry");
        assertThat(entries).hasSize(2);
        var ids = new HashSet<String>();
        for (var entry : entries) {
            for (var name : List.of("id", "title", "updated", "content")) {
                assertThat(children(entry, name)).as(name).hasSize(1);
            }
            ids.add(text(entry, "id"));
            assertThat(OffsetDateTime.parse(text(entry, "updated"))).isNotNull();
            assertThat(UUID.fromString(text(entry, "id").replace("urn:uuid:", "")))
                    .isNotNull();
        }
        assertThat(ids).hasSize(2);
        assertThat(text(feed, "updated")).isEqualTo(text(entries.get(0), "updated"));
    }

    @Test
    void says_in_no_title_what_it_is_about_and_leads_nowhere_else() throws Exception {
        var feed = parsed(feed(Language.FI).xml()).getDocumentElement();

        assertThat(text(feed, "title")).doesNotContainIgnoringCase("lastensuojelu");
        children(feed, "entry").forEach(it -> assertThat(text(it, "title")).startsWith("Muutettu, "));
        var links = feed.getElementsByTagNameNS(ATOM, "link");
        for (var i = 0; i < links.getLength(); i++) {
            assertThat(((Element) links.item(i)).getAttribute("href")).matches("sanoit-teimme(\\.atom)?");
        }
    }

    @Test
    void keeps_words_that_look_like_markup_as_words() throws Exception {
        var feed = parsed(feed(Language.SV).xml()).getDocumentElement();

        var content =
                children(feed, "entry").stream().map(it -> text(it, "content")).toList();
        assertThat(content).anyMatch(it -> it.contains("Ovi <lukossa> & kiinni"));
        assertThat(content).anyMatch(it -> it.contains("Dörren är öppen till sju."));
    }

    @Test
    void is_the_same_byte_for_byte_as_long_as_nothing_new_has_come_out() {
        var row = row();
        var change = change();
        var one = new ChangesFeed("a.localhost", voice(Language.FI), List.of(row), List.of(change));
        var two = new ChangesFeed("a.localhost", voice(Language.FI), List.of(row), List.of(change));

        assertThat(one.xml()).isEqualTo(two.xml());
        assertThat(new ChangesFeed("a.localhost", voice(Language.FI), List.of(), List.of()).xml())
                .contains("<updated>1970-01-01T00:00:00Z</updated>");
    }

    private static ChangesFeed feed(Language language) {
        return new ChangesFeed("kasper.localhost", voice(language), List.of(row()), List.of(change()));
    }

    private static PublishedRow row() {
        return new PublishedRow(
                PublicationId.random(),
                Language.FI,
                "Ovi <lukossa> & kiinni\u0007",
                "Ovi on nyt auki.",
                ChangeState.CHANGED,
                false,
                false,
                MAY,
                Set.of(ThemeCode.SAFETY));
    }

    private static PublicChange change() {
        return new PublicChange(
                UUID.randomUUID(),
                County.VANTAA_AND_KERAVA,
                ThemeCode.ACCESS,
                Language.FI,
                "Aukioloajat eivät riitä.",
                Map.of(Language.FI, "Ovi on auki seitsemään.", Language.SV, "Dörren är öppen till sju."),
                MAY.plusDays(3),
                Map.of(),
                false);
    }

    private static Voice voice(Language language) {
        return new Voice(language, new Texts().in(language), name -> name);
    }

    private static Document parsed(String xml) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> children(Element of, String name) {
        NodeList all = of.getChildNodes();
        return java.util.stream.IntStream.range(0, all.getLength())
                .mapToObj(all::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(it -> it.getLocalName().equals(name))
                .toList();
    }

    private static String text(Element of, String name) {
        return children(of, name).get(0).getTextContent();
    }
}
