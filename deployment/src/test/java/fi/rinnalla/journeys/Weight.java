package fi.rinnalla.journeys;

import com.microsoft.playwright.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;

/**
 * What comes for a page to somebody who has nothing of it yet, in bytes and compressed: words that travel as they are, so
 * that nobody can guess at secrets by their length, are weighed as if they were. A picture is weighed by itself: nobody waits
 * for it before the words are there. For the same reason a photograph, of which a page may have as many as there are doors,
 * is no request of the first view. A logo stands above the words and counts like them.
 */
record Weight(int html, int css, int js, int font, int images, int total, int requests) {

    /** The most that a page may weigh. */
    static Weight allowed(PageState.Kind kind) {
        return kind.isForStaff()
                ? new Weight(25_000, 10_000, 8_000, 30_000, 40_000, 80_000, 6)
                : new Weight(12_000, 8_000, 5_000, 30_000, 40_000, 60_000, kind == PageState.Kind.ON_THE_PHONE ? 6 : 5);
    }

    static Weight of(List<Response> answers) {
        return new Weight(
                sum(answers, "document"::equals),
                sum(answers, "stylesheet"::equals),
                sum(answers, "script"::equals),
                sum(answers, "font"::equals),
                sum(answers, "image"::equals),
                sum(answers, it -> !it.equals("image"))
                        + logo(answers)
                        + answers.stream()
                                .mapToInt(it -> it.request().sizes().responseHeadersSize)
                                .sum(),
                (int) answers.stream()
                        .filter(it -> !leadsOn(it) && !isPhotograph(it))
                        .count());
    }

    boolean isWithin(Weight most) {
        return html <= most.html
                && css <= most.css
                && js <= most.js
                && font <= most.font
                && images <= most.images
                && total <= most.total
                && requests <= most.requests;
    }

    String row() {
        return html + "," + css + "," + js + "," + font + "," + images + "," + total + "," + requests;
    }

    private static int sum(List<Response> answers, Predicate<String> kind) {
        return answers.stream()
                .filter(it -> kind.test(it.request().resourceType()))
                .mapToInt(Weight::compressed)
                .sum();
    }

    private static int logo(List<Response> answers) {
        return answers.stream()
                .filter(it -> it.request().url().contains("/logo/"))
                .mapToInt(Weight::compressed)
                .sum();
    }

    private static int compressed(Response answer) {
        if (leadsOn(answer)) {
            return 0;
        }
        var travelled = answer.request().sizes().responseBodySize;
        return answer.headers().containsKey("content-encoding")
                ? travelled
                : Math.min(travelled, zipped(answer.body()));
    }

    /** The answer to a form that was sent before; the page it leads to is what is weighed. */
    private static boolean leadsOn(Response answer) {
        return answer.status() >= 300 && answer.status() < 400;
    }

    private static boolean isPhotograph(Response answer) {
        return answer.request().url().contains("/kuvat/");
    }

    private static int zipped(byte[] body) {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(body);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return zipped.size();
    }
}
