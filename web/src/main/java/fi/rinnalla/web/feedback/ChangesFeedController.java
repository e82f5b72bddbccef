package fi.rinnalla.web.feedback;

import fi.rinnalla.domain.feedback.PublishedFilter;
import fi.rinnalla.services.feedback.SeeingWhatChanged;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Spoken;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** What became of what parents said, for readers of feeds. Whoever has it already is told so in a line. */
@RequestScoped
@Path("{language:fi|sv|en|selko}/sanoit-teimme.atom")
public class ChangesFeedController {
    private static final String ATOM = "application/atom+xml;charset=UTF-8";

    @Inject
    private SeeingWhatChanged seeing;

    @Inject
    private Chromes chromes;

    @Inject
    private Spoken spoken;

    @Inject
    private HttpServletRequest request;

    @GET
    @Produces("application/atom+xml")
    public Response feed(@PathParam("language") String path, @Context Request asked) {
        var language = spoken.here(path);
        var everything = PublishedFilter.everything();
        var feed = new ChangesFeed(
                request.getServerName(),
                chromes.voice(language, chromes.profile()),
                seeing.changes(language, everything, Optional.empty()).rows(),
                seeing.together(everything, Optional.empty()).rows());
        var xml = feed.xml().getBytes(StandardCharsets.UTF_8);
        var tag = new EntityTag(fingerprint(xml));
        var known = asked.evaluatePreconditions(tag);
        return (known == null ? Response.ok(xml, ATOM) : known)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }

    private static String fingerprint(byte[] xml) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(xml), 0, 16);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
