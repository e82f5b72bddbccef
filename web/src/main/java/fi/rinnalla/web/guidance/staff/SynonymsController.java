package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.guidance.KeepingSynonyms;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

/** Words that mean the same to somebody who searches. */
@RequestScoped
@Path("hallinta/hakusanat")
public class SynonymsController {
    static final String PATH = "/hallinta/hakusanat";

    @Inject
    private KeepingSynonyms keeping;

    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @GET
    public Response show(
            @QueryParam("kieli") @DefaultValue("") String path, @QueryParam("state") @DefaultValue("") String done) {
        var language =
                Language.atPath(path).orElse(chromes.profile().languages().get(0));
        return pages.show(
                SynonymsPage.TEMPLATE,
                new SynonymsPage(
                        desk.chrome(EditorController.TITLE),
                        language,
                        chromes.profile().languages(),
                        keeping.in(language),
                        done.equals("saved")));
    }

    @POST
    public Response write(
            @FormParam("language") @DefaultValue("") String path, @FormParam("words") @DefaultValue("") String words) {
        var language = Language.atPath(path).orElseThrow(() -> new NotFound(path));
        keeping.write(language, words);
        return pages.go(PATH + "?kieli=" + language.path() + "&state=saved");
    }
}
