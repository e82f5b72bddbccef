package fi.rinnalla.web.importing;

import fi.rinnalla.domain.importing.ImportKind;
import fi.rinnalla.domain.importing.Sheet;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.services.importing.UploadingAFile;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Multipart;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Takes a file to be brought in. Nothing of it is in any other place before somebody has seen what would come of it. */
@RequestScoped
@Path("hallinta/tuonti/uusi/{what}")
public class UploadController {
    @Inject
    private UploadingAFile uploading;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @PathParam("what")
    private String what;

    @GET
    public Response form() {
        uploading.mayUpload();
        return pages.show(UploadPage.TEMPLATE, page(List.of()));
    }

    /** Who may is asked before anything is read. */
    @POST
    public Response upload(@HeaderParam("Content-Type") String type, InputStream body) throws IOException {
        uploading.mayUpload();
        var file = Multipart.read(type, body).file(UploadPage.FILE).map(Multipart.Part::content);
        var read = SheetFile.read(file.orElse(new byte[0]));
        return read.sheet().map(this::take).orElseGet(() -> refused(read));
    }

    private Response take(Sheet sheet) {
        var id = uploading.take(kind(), sheet);
        return pages.go(ImportsPage.URL + "/" + id.value() + "/sarakkeet");
    }

    private Response refused(SheetFile read) {
        var words = new ImportWords(desk.chrome(ImportsPage.TITLE).voice());
        return pages.again(
                UploadPage.TEMPLATE,
                page(List.of(new Problem(UploadPage.FILE, words.flaw(read.flaw().orElseThrow())))));
    }

    private UploadPage page(List<Problem> problems) {
        var chrome = desk.chrome(ImportsPage.TITLE);
        return new UploadPage(problems.isEmpty() ? chrome : chrome.troubled(), kind(), problems);
    }

    private ImportKind kind() {
        return KindPath.kind(what).orElseThrow(() -> new NotFound(what));
    }
}
