package fi.rinnalla.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The document by which programs are written: everybody's, for it says nothing of anybody. */
@RequestScoped
@Path("api/v1/openapi.json")
public class DocumentController {
    /** A file of ours, written by hand: what is true of the running house a test keeps true of it. */
    public static final String FILE = "/api/openapi.json";

    @Inject
    private Replies replies;

    @GET
    public Response document(@Context Request asked) {
        return replies.open(Finished.of(read()), "application/json", asked);
    }

    private static byte[] read() {
        try (var in = DocumentController.class.getResourceAsStream(FILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
