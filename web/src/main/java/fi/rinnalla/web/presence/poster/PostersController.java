package fi.rinnalla.web.presence.poster;

import fi.rinnalla.domain.presence.PosterKind;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.presence.KeepingPosters;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All posters and cards, how often their codes are opened, and a new one. */
@RequestScoped
@Path("hallinta/julisteet")
public class PostersController {
    @Inject
    private KeepingPosters keeping;

    @Inject
    private PosterDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response all(@QueryParam("paikka") String door) {
        return pages.show(PostersPage.TEMPLATE, page(door, "", List.of()));
    }

    @POST
    public Response make(
            @FormParam("door") String door, @FormParam("kind") String kind, @FormParam(FormKeys.FIELD) String key) {
        var doors = keeping.doors();
        var chosen = Typed.text(door)
                .flatMap(Typed::id)
                .filter(id -> doors.stream().anyMatch(it -> it.id().equals(id)));
        var wanted = Typed.one(PosterKind.class, kind);
        var problems = problems(chosen, wanted);
        if (!problems.isEmpty()) {
            return pages.again(PostersPage.TEMPLATE, page(door, kind, problems));
        }
        return keeping.make(chosen.orElseThrow(), wanted.orElseThrow(), Digest.of(key == null ? "" : key))
                .map(id -> pages.go(PostersPage.URL + "/" + id + "?tila=tehty"))
                .orElseGet(() -> pages.again(
                        PostersPage.TEMPLATE,
                        page(door, kind, List.of(new Problem("kind", desk.say("hanging.error.table"))))));
    }

    private List<Problem> problems(Optional<UUID> door, Optional<PosterKind> kind) {
        var problems = new ArrayList<Problem>();
        if (door.isEmpty()) {
            problems.add(new Problem("door", desk.say("hanging.error.door")));
        }
        if (kind.isEmpty()) {
            problems.add(new Problem("kind", desk.say("hanging.error.kind")));
        }
        return problems;
    }

    private PostersPage page(String door, String kind, List<Problem> problems) {
        return new PostersPage(desk.chrome(!problems.isEmpty()), keeping.all(), keeping.doors(), door, kind, problems);
    }
}
