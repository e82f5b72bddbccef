package fi.rinnalla.web.tenancy;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.web.shared.ApiPaths;
import fi.rinnalla.web.shared.Assets;
import fi.rinnalla.web.shared.CardPaths;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.HostDoor;
import fi.rinnalla.web.shared.Languages;
import fi.rinnalla.web.shared.ProblemDetail;
import fi.rinnalla.web.shared.StaffPaths;
import fi.rinnalla.web.shared.Templates;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Until an organisation lets families in, everything at its door that is neither for its own people nor for holders of a card
 * answers with one calm page. It stands before every page, so that no page has to think of it. 503, not 200: a search engine
 * comes back later and keeps nothing meanwhile, and a site that closes for a while is not forgotten.
 */
public class OpeningDoor extends HttpFilter {
    private static final String AN_HOUR = "3600";

    /** Whoever was invited to work comes before families do, and whoever wants to leave may, always. */
    private static final Set<String> EVER_OPEN = Set.of("/kutsu", "/poistu");

    @Inject
    private transient Assets assets;

    @Inject
    private transient Chromes chromes;

    @Inject
    private transient Templates templates;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var host = (Host) request.getAttribute(HostDoor.HOST);
        if (host == null || host.open() || isEverOpen(request.getRequestURI())) {
            chain.doFilter(request, response);
        } else {
            answer(request, response);
        }
    }

    /** Whoever holds a card was promised to read the answer and to delete what they wrote, at any time. */
    private boolean isEverOpen(String path) {
        return StaffPaths.holds(path)
                || EVER_OPEN.contains(path)
                || CardPaths.hold(path)
                || path.startsWith(LogoController.PART)
                || assets.at(path).isPresent();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (ApiPaths.hold(request.getRequestURI())) {
            response.setHeader("Retry-After", AN_HOUR);
            ProblemDetail.of(HttpServletResponse.SC_SERVICE_UNAVAILABLE).send(response);
            return;
        }
        var chrome = chromes.portal(language(request), SoonPage.TITLE, Chrome.Exit.QUIET, "");
        var body = templates.render(SoonPage.TEMPLATE, new SoonPage(chrome));
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", AN_HOUR);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** As the address says, where the organisation speaks it; else as the browser wishes. */
    private Language language(HttpServletRequest request) {
        var spoken = chromes.profile().languages();
        var said = Languages.of(request);
        return request.getRequestURI().startsWith("/" + said.path()) && spoken.contains(said)
                ? said
                : Languages.wished(request, spoken);
    }
}
