package fi.rinnalla.journeys;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The accessibility checker, with all of its rules. Its own builder would do; it sends the script a second time and gathers
 * what passed as well, which takes twice as long.
 */
final class Axe {
    private static final String SCRIPT = "() => {" + read("/axe.min.js") + "}";

    private static final String ASKING = """
            async () => (await axe.run(document, {resultTypes: ['violations'], selectors: false}))
                    .violations.map(it => it.id + ': ' + it.nodes.slice(0, 3).map(node => node.html).join(' '))""";

    private Axe() {}

    /** Each rule that is broken, with the first places where it is. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        page.evaluate(SCRIPT);
        return (List<String>) page.evaluate(ASKING);
    }

    private static String read(String name) {
        try (var script = AxeBuilder.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
