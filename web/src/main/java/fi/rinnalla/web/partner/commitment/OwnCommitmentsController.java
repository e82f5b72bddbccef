package fi.rinnalla.web.partner.commitment;

import fi.rinnalla.domain.partner.CommitmentId;
import fi.rinnalla.domain.partner.CommitmentWords;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.partner.MyCommitment;
import fi.rinnalla.services.partner.SigningCommitments;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.guidance.Markdown;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A partner reads and signs what they commit themselves to. */
@RequestScoped
@Path("oma/sitoumukset")
public class OwnCommitmentsController {
    static final String PATH = "/oma/sitoumukset";
    private static final String TITLE = "partner.own";

    @Inject
    private SigningCommitments signing;

    @Inject
    private Markdown markdown;

    @Inject
    private FormKeys keys;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @GET
    public Response list(@QueryParam("tila") @DefaultValue("") String state) {
        var said = state.equals("muuttui") ? say("commitment.own.changed") : "";
        return pages.show(
                OwnCommitmentsPage.TEMPLATE, new OwnCommitmentsPage(chrome(), signing.mine(desk.language()), said));
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        return signing.one(new CommitmentId(id), desk.language())
                .map(it -> pages.show(OwnCommitmentPage.TEMPLATE, page(it, false, "", said(state), List.of())))
                .orElseGet(() -> pages.go(PATH));
    }

    @POST
    @Path("{id}")
    public Response sign(
            @PathParam("id") UUID id,
            @FormParam("key") @DefaultValue("") String key,
            @FormParam("agree") @DefaultValue("") String agree,
            @FormParam("name") @DefaultValue("") String name) {
        var commitment = new CommitmentId(id);
        var mine = signing.one(commitment, desk.language());
        if (mine.isEmpty()) {
            return pages.go(PATH);
        }
        var agreed = agree.equals("true");
        var problems = problems(key, agreed, name);
        if (!problems.isEmpty()) {
            return pages.again(OwnCommitmentPage.TEMPLATE, page(mine.get(), agreed, name, "", problems));
        }
        // Each text of a visit is a signature of its own, even where two were opened with one page's key.
        return signing.sign(commitment, Digest.of(key + id), desk.language(), name)
                ? here(id, "allekirjoitettu")
                : pages.go(PATH + "?tila=muuttui");
    }

    private List<Problem> problems(String key, boolean agreed, String name) {
        var problems = new ArrayList<Problem>();
        if (!agreed) {
            problems.add(new Problem("agree", say("commitment.own.agree.error")));
        }
        if (name.isBlank()) {
            problems.add(new Problem("name", say("commitment.own.name.error")));
        } else if (name.strip().length() > CommitmentWords.LONGEST_NAME) {
            problems.add(new Problem(
                    "name", chrome().voice().say("commitment.own.name.long", "n", CommitmentWords.LONGEST_NAME)));
        } else if (!keys.isFresh(key)) {
            problems.add(new Problem("name", say("feedback.error.expired")));
        }
        return problems;
    }

    @POST
    @Path("{id}/peru")
    public Response takeBack(@PathParam("id") UUID id) {
        return signing.takeBack(new CommitmentId(id)) ? here(id, "peruttu") : pages.go(PATH);
    }

    private OwnCommitmentPage page(MyCommitment it, boolean agreed, String name, String said, List<Problem> problems) {
        var chrome = problems.isEmpty() ? chrome() : chrome().troubled();
        return new OwnCommitmentPage(chrome, it, markdown, agreed, name, said, problems);
    }

    private String said(String state) {
        return switch (state) {
            case "allekirjoitettu" -> say("commitment.own.signed.done");
            case "peruttu" -> say("commitment.own.taken_back");
            default -> "";
        };
    }

    private Response here(UUID id, String state) {
        return pages.go(PATH + "/" + id + "?tila=" + state);
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome(TITLE);
    }
}
