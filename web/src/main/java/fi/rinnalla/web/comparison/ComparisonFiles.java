package fi.rinnalla.web.comparison;

import fi.rinnalla.services.comparison.Comparing;
import fi.rinnalla.web.shared.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;

/** Hands out what a coordinator has chosen as a file of one kind. */
@RequestScoped
public class ComparisonFiles {
    @Inject
    private Comparing comparing;

    @Inject
    private NetworkDesk desk;

    @Inject
    private Pages pages;

    @Inject
    private Easel easel;

    public Response csv(ComparisonForm form, boolean forPeople) {
        return taken(form, it -> file(it, it.leaving().csv(forPeople), "csv", "text/csv;charset=UTF-8"));
    }

    public Response svg(ComparisonForm form) {
        return taken(form, it -> file(it, it.leaving().svg(), "svg", "image/svg+xml"));
    }

    /** Where the picture would be too large, the page says so; no link leads here then. */
    public Response png(ComparisonForm form) {
        return taken(
                form,
                it -> it.leaving()
                        .picture()
                        .map(picture -> file(it, easel.draw(picture), "png", "image/png"))
                        .orElseGet(() -> tooLarge(it.room())));
    }

    private record Taken(ComparisonRoom room, Leaving leaving) {}

    private Response taken(ComparisonForm form, Function<Taken, Response> as) {
        if (!desk.isOccupied()) {
            return pages.go("/kirjaudu" + desk.asIs());
        }
        var room = new ComparisonRoom(comparing, form);
        var voice = desk.chrome("comparison.heading", it -> "").voice();
        return as.apply(new Taken(room, room.leaving(voice)));
    }

    private static Response file(Taken taken, byte[] bytes, String ending, String type) {
        return Response.ok(bytes)
                .type(type)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + taken.leaving().fileName() + "." + ending + "\"")
                .build();
    }

    private Response tooLarge(ComparisonRoom room) {
        var answer = room.page(twin -> desk.chrome("comparison.heading", twin));
        return pages.again(ComparisonPage.TEMPLATE, answer.page().withoutPicture());
    }
}
