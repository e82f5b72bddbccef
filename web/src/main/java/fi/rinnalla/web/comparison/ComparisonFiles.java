package fi.rinnalla.web.comparison;

import fi.rinnalla.services.comparison.Comparing;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Voice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.BiFunction;

/** Hands out what a coordinator has chosen as a file of one kind. */
@RequestScoped
public class ComparisonFiles {
    @Inject
    private Comparing comparing;

    @Inject
    private NetworkDesk desk;

    @Inject
    private Pages pages;

    public Response file(
            ComparisonForm form, String ending, String type, BiFunction<ComparisonRoom, Voice, byte[]> written) {
        if (!desk.isOccupied()) {
            return pages.go("/kirjaudu" + desk.asIs());
        }
        var room = new ComparisonRoom(comparing, form);
        var voice = desk.chrome("comparison.heading", it -> "").voice();
        return Response.ok(written.apply(room, voice))
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + room.fileName(voice) + "." + ending + "\"")
                .build();
    }
}
