package fi.rinnalla.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Serves {@link Assets}; an unknown address is simply not there. */
@WebServlet("/assets/*")
public class AssetServlet extends HttpServlet {
    /** The one script that may stand between a page and the network, and only there. */
    private static final String TALLY_WORKER = "/tally-worker.js";

    @Inject
    private transient Assets assets;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asset = assets.at(request.getRequestURI());
        if (asset.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        if (request.getRequestURI().endsWith(TALLY_WORKER)) {
            response.setHeader("Service-Worker-Allowed", "/tyo/kaynnit");
        }
        Zipped.send(asset.get().content(), asset.get().zipped(), asset.get().type(), request, response);
    }
}
