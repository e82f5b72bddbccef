package fi.rinnalla.web.api;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.BadParameter;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;

/** Which page of a list a program asks for. What is said about a page is never guessed: nonsense is refused. */
public class PageQuery {
    static final int USUAL = 50;
    static final int MOST = 200;

    @QueryParam("limit")
    @DefaultValue("")
    private String limit = "";

    @QueryParam("after")
    @DefaultValue("")
    private String after = "";

    @QueryParam("lang")
    @DefaultValue("fi")
    private String language = "fi";

    public PageQuery() {}

    PageQuery(String limit, String after) {
        this.limit = limit;
        this.after = after;
    }

    /** @throws BadParameter where it is no number from 1 to 200 */
    public int limit() {
        if (limit.isEmpty()) {
            return USUAL;
        }
        if (!limit.matches("[0-9]{1,3}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > MOST) {
            throw new BadParameter("limit");
        }
        return Integer.parseInt(limit);
    }

    /**
     * Behind what the page begins.
     *
     * @throws BadParameter where it is no place in that list
     */
    public <T> Optional<T> after(Function<String, T> parse) {
        try {
            return after.isEmpty() ? Optional.empty() : Optional.of(parse.apply(after));
        } catch (IllegalArgumentException | DateTimeException nonsense) {
            throw new BadParameter("after");
        }
    }

    /** @throws BadParameter where it is no language of ours */
    public Language language() {
        return Language.atPath(language).orElseThrow(() -> new BadParameter("lang"));
    }

    /** What stands in the address of the page behind that place. */
    String address(String place) {
        var spoken = language.equals("fi") ? "" : "&lang=" + language().path();
        return "limit=" + limit() + spoken + "&after=" + URLEncoder.encode(place, StandardCharsets.UTF_8);
    }
}
