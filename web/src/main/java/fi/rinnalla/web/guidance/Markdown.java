package fi.rinnalla.web.guidance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What staff may write: headings, lists, quotations, emphasis and links. HTML stays the letters it was typed with, a
 * picture is only its words, and a link leads to a page of ours, over https, or to a telephone.
 */
@ApplicationScoped
public class Markdown {
    private static final String LINK = "a";

    private final Parser parser = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class, BlockQuote.class))
            .build();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("https", "tel")))
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (tag.equals(LINK)) {
                    attributes.put("rel", "noreferrer");
                }
            })
            .build();

    public String html(String text) {
        var document = parser.parse(text);
        document.accept(new Taming());
        return renderer.render(document);
    }

    /** The page has its own first heading, none is left out after it, and no picture is shown from elsewhere. */
    private static final class Taming extends AbstractVisitor {
        private int last = 1;

        @Override
        public void visit(Heading heading) {
            last = Math.min(Math.max(2, heading.getLevel()), last + 1);
            heading.setLevel(last);
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            putChildrenInPlaceOf(image);
        }

        @Override
        public void visit(Link link) {
            link.setTitle(null);
            visitChildren(link);
        }

        private static void putChildrenInPlaceOf(Node node) {
            for (var child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
                node.insertBefore(child);
            }
            node.unlink();
        }
    }
}
