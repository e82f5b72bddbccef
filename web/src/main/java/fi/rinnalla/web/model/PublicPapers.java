package fi.rinnalla.web.model;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Host;
import fi.rinnalla.services.model.PublicModel;
import fi.rinnalla.web.shared.HostDoor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;

/** A public model on paper. Anybody may ask for it as often as they like, so it is printed once for all of them. */
@Dependent
class PublicPapers {
    @Inject
    private HandOver handOver;

    @Inject
    private ModelPrinting printing;

    @Inject
    private PaperShelf shelf;

    @Inject
    private HttpServletRequest request;

    /** @param wished else the nearest language in which it is written */
    Response pdf(PublicModel it, Language wished) {
        var language = it.version().passport().nearest(wished).orElse(wished);
        var host = (Host) request.getAttribute(HostDoor.HOST);
        var name = host.slug() + host.edition() + " " + it.id().value() + " "
                + it.version().number() + " " + language;
        return handOver.pdf(shelf.paper(name, () -> printing.pdf("", it.version(), language)), it.version(), language);
    }
}
