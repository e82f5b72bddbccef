package fi.rinnalla.web.api;

import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.web.shared.ApiPaths;
import fi.rinnalla.web.shared.HostDoor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How programs are answered: a page of a list with its fingerprint, and the way to the next page in a header. */
@RequestScoped
public class Replies {
    private static final String JSON = "application/json";

    @Inject
    private HttpServletRequest request;

    /** A list always stands in an object, so that something may come beside it one day. */
    public record Listed(List<?> items) {}

    /** @throws NotFound at the other kind of door, where there is no such address */
    public void at(Host.Owner owner) {
        if (((Host) request.getAttribute(HostDoor.HOST)).owner() != owner) {
            throw new NotFound("an address of the other door");
        }
    }

    public Response list(Paged<?> page, PageQuery query, Request asked) {
        var reply = body(finished(new Listed(page.items())), asked)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .header(HttpHeaders.LINK, "<" + ApiPaths.DOCUMENT + ">; rel=\"service-desc\"");
        page.next()
                .ifPresent(it -> reply.header(
                        HttpHeaders.LINK, "<" + request.getRequestURI() + "?" + query.address(it) + ">; rel=\"next\""));
        return reply.build();
    }

    /** What is the same for everybody. */
    public Response open(Finished file, String type, Request asked) {
        return body(file, asked)
                .type(type)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .build();
    }

    private static Finished finished(Object answer) {
        return Finished.of(Json.of(answer).getBytes(StandardCharsets.UTF_8));
    }

    private static Response.ResponseBuilder body(Finished it, Request asked) {
        var tag = new EntityTag(it.fingerprint());
        var known = asked.evaluatePreconditions(tag);
        return (known == null ? Response.ok(it.body(), JSON) : known).tag(tag);
    }
}
