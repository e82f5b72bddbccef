package fi.rinnalla.web.tenancy.staff;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.services.shared.Darkroom;
import fi.rinnalla.services.shared.Development.Developed;
import fi.rinnalla.services.shared.Development.Spoilt;
import fi.rinnalla.services.shared.Order;
import fi.rinnalla.services.tenancy.ChangingTheLogo;
import fi.rinnalla.services.tenancy.LogoSheet;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Multipart;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The organisation's logo: put up, described, taken down and put back. */
@RequestScoped
@Path("hallinta/ulkoasu/logo")
public class LogoSettingController {
    private static final String REMOVED = "poistettu";
    private static final String OVERTAKEN = "vaihtunut";
    private static final String LATE = "myohassa";

    @Inject
    private ChangingTheLogo changing;

    @Inject
    private Darkroom darkroom;

    @Inject
    private SettingDesk desk;

    @Inject
    private Pages pages;

    @GET
    public Response look(@QueryParam("tila") @DefaultValue("") String state) {
        var sheet = changing.sheet();
        var words = sheet.logo().map(LogoSheet::words).orElse(sheet.organisation());
        return pages.show(LogoPage.TEMPLATE, page(sheet, LogoForm.saying(words), List.of(), notice(state)));
    }

    /** Who may is asked before anything is read. */
    @POST
    public Response change(
            @HeaderParam("Content-Type") String type,
            @QueryParam(FormKeys.FIELD) @DefaultValue("") String key,
            InputStream body)
            throws IOException {
        var sheet = changing.sheet();
        var form = new LogoForm(Multipart.read(type, body));
        var problems = form.problems(sheet.logo().isPresent(), desk.voice());
        if (!problems.isEmpty()) {
            return again(sheet, form, problems);
        }
        if (form.file().isEmpty()) {
            changing.describe(form.words(), Digest.of(key));
            return desk.done(LogoPage.URL, SettingDesk.SAVED);
        }
        var developed = darkroom.develop(form.file().get().content(), Order.LOGO);
        if (developed instanceof Spoilt spoilt) {
            return again(sheet, form, List.of(form.because(spoilt.why(), desk.voice())));
        }
        changing.putUp((Developed) developed, form.words(), Digest.of(key));
        return desk.done(LogoPage.URL, SettingDesk.SAVED);
    }

    @POST
    @Path("poisto")
    public Response takeDown(@QueryParam(LogoPage.SEEN) @DefaultValue("-") String seen, Form typed) {
        return desk.done(LogoPage.URL, changing.takeDown(seen, Sent.of(typed).form()) ? REMOVED : OVERTAKEN);
    }

    @POST
    @Path("palautus")
    public Response takeBack(@QueryParam(LogoPage.SEEN) @DefaultValue("-") String seen, Form typed) {
        return desk.done(LogoPage.URL, changing.takeBack(seen, Sent.of(typed).form()) ? SettingDesk.TAKEN_BACK : LATE);
    }

    private Response again(ChangingTheLogo.Sheet sheet, LogoForm form, List<Problem> problems) {
        return pages.again(LogoPage.TEMPLATE, page(sheet, form, problems, Optional.empty()));
    }

    private LogoPage page(ChangingTheLogo.Sheet sheet, LogoForm form, List<Problem> problems, Optional<Notice> notice) {
        return new LogoPage(desk.chrome(LogoPage.TITLE, !problems.isEmpty()), sheet, form, notice, problems);
    }

    private Optional<Notice> notice(String state) {
        return switch (state) {
            case REMOVED -> Optional.of(Notice.ok(desk.voice().say("admin.logo.removed")));
            case OVERTAKEN -> Optional.of(Notice.warn("", desk.voice().say("admin.logo.overtaken")));
            case LATE -> Optional.of(Notice.warn("", desk.voice().say("admin.logo.late")));
            default -> desk.notice(state);
        };
    }
}
