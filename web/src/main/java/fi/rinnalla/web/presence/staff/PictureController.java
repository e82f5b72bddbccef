package fi.rinnalla.web.presence.staff;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.presence.KeepingThePicture;
import fi.rinnalla.services.shared.Darkroom;
import fi.rinnalla.services.shared.Development.Developed;
import fi.rinnalla.services.shared.Development.Spoilt;
import fi.rinnalla.services.shared.Order;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Multipart;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The picture of a place's door. */
@RequestScoped
@Path("hallinta/paikat/{id}/kuva")
public class PictureController {
    private static final Set<String> DONE = Set.of("tallennettu", "poistettu", "palautettu");

    @Inject
    private KeepingThePicture keeping;

    @Inject
    private Darkroom darkroom;

    @Inject
    private DoorDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response picture(@PathParam("id") UUID id, @QueryParam("tila") String state) {
        var hanging = keeping.of(id);
        return pages.show(
                PicturePage.TEMPLATE,
                page(id, hanging.map(PictureForm::of).orElse(PictureForm.EMPTY), List.of(), state));
    }

    /** Who may is asked before anything is read. */
    @POST
    public Response hangUp(
            @PathParam("id") UUID id,
            @HeaderParam("Content-Type") String type,
            @QueryParam(FormKeys.FIELD) String key,
            InputStream body)
            throws IOException {
        var hangs = keeping.of(id).isPresent();
        var form = new PictureForm(Multipart.read(type, body), desk.languages());
        var problems = form.problems(hangs, desk.chrome(false).voice());
        if (!problems.isEmpty()) {
            return again(id, form, problems);
        }
        if (form.file().isEmpty()) {
            keeping.describe(id, form.words());
            return go(id, "tallennettu");
        }
        var developed = darkroom.develop(form.file().get().content(), Order.PHOTOGRAPH);
        if (developed instanceof Spoilt spoilt) {
            return again(id, form, List.of(new Problem(PictureForm.FILE, form.reason(spoilt.why(), desk))));
        }
        keeping.hangUp(id, (Developed) developed, form.words(), Digest.of(key == null ? "" : key));
        return go(id, "tallennettu");
    }

    @POST
    @Path("poisto")
    public Response takeDown(@PathParam("id") UUID id) {
        keeping.takeDown(id);
        return go(id, "poistettu");
    }

    @POST
    @Path("palautus")
    public Response putBack(@PathParam("id") UUID id) {
        return go(id, keeping.putBack(id) ? "palautettu" : "myohassa");
    }

    private Response go(UUID id, String state) {
        return pages.go(DoorsPage.URL + "/" + id + "/kuva?tila=" + state);
    }

    private Response again(UUID id, PictureForm form, List<Problem> problems) {
        return pages.again(PicturePage.TEMPLATE, page(id, form, problems, null));
    }

    private PicturePage page(UUID id, PictureForm form, List<Problem> problems, String state) {
        return new PicturePage(
                desk.chrome(!problems.isEmpty()),
                desk.sheet(id),
                form,
                desk.languages(),
                keeping.canBePutBack(id),
                problems,
                notice(state));
    }

    private Optional<Notice> notice(String state) {
        if ("myohassa".equals(state)) {
            return Optional.of(Notice.warn("", desk.say("hours.picture.late")));
        }
        return Optional.ofNullable(state)
                .filter(DONE::contains)
                .map(it -> Notice.ok(desk.say("hours.picture.done." + it)));
    }
}
