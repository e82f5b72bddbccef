package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.support.ProposalId;
import fi.rinnalla.domain.support.RequestId;
import fi.rinnalla.services.support.FindingCandidates;
import fi.rinnalla.services.support.ProposingAPartner;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Looks for somebody who fits a request, asks one of them, and takes that back. */
@RequestScoped
@Path("tyo/pyynnot/{id}/ehdokkaat")
public class CandidatesController {
    @Inject
    private FindingCandidates finding;

    @Inject
    private ProposingAPartner proposing;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    public Response candidates(@QueryParam("tila") @DefaultValue("") String state) {
        var chrome = desk.chrome("request.nav");
        var said = Typed.one(Said.class, state)
                .map(it -> chrome.voice().say("match.said." + state))
                .orElse("");
        return pages.show(CandidatesPage.TEMPLATE, new CandidatesPage(chrome, id, finding.of(new RequestId(id)), said));
    }

    /** What can be said above the list after something was done. */
    private enum Said {
        ASKED,
        NOT_NOW,
        NOT_THEM,
        TAKEN_BACK,
        EXPIRED
    }

    @POST
    public Response propose(
            @FormParam("key") @DefaultValue("") String key, @FormParam("partner") @DefaultValue("") String partner) {
        if (!keys.isFresh(key)) {
            finding.of(new RequestId(id)); // Whoever may not look is not told how old the page is.
            return here(Said.EXPIRED);
        }
        var whom = new PartnerId(Typed.id(partner).orElseThrow(() -> new NotFound(partner)));
        // Each of the buttons of a page is an act of its own.
        return here(
                switch (proposing.propose(new RequestId(id), whom, Digest.of(key + partner))) {
                    case ASKED -> Said.ASKED;
                    case NOT_NOW -> Said.NOT_NOW;
                    case NOT_THEM -> Said.NOT_THEM;
                });
    }

    @POST
    @Path("peru")
    public Response withdraw(
            @FormParam("proposal") @DefaultValue("") String proposal,
            @FormParam("never") @DefaultValue("") String never) {
        var which = Typed.id(proposal).map(ProposalId::new);
        return here(
                proposing.withdraw(new RequestId(id), which, never.equals("true")) ? Said.TAKEN_BACK : Said.NOT_NOW);
    }

    private Response here(Said said) {
        return pages.go(RequestsPage.URL + "/" + id + "/ehdokkaat?tila=" + Typed.low(said));
    }
}
