package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.reporting.ReportId;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.reporting.KeepingReports;
import fi.rinnalla.services.reporting.SeeingReports;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Reports: the list of them, a new one, and each as it reads and as a file. */
@RequestScoped
@Path("tyo/raportit")
public class ReportsController {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private SeeingReports seeing;

    @Inject
    private KeepingReports keeping;

    @Inject
    private ReportPrinting printing;

    @Inject
    private FormKeys keys;

    @Inject
    private Chromes chromes;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    @GET
    public Response list(
            @QueryParam("after") @DefaultValue("") String after, @QueryParam("tila") @DefaultValue("") String state) {
        var place = Typed.place(after);
        var said = state.equals("poistettu") ? say("reporting.said.discarded") : "";
        return pages.show(ReportsPage.TEMPLATE, new ReportsPage(chrome(), seeing.page(place), place.isEmpty(), said));
    }

    @GET
    @Path("uusi")
    public Response fresh() {
        keeping.mayWrite();
        var form = BeginForm.of(Helsinki.day(clock.instant()), desk.language());
        return pages.show(NewReportPage.TEMPLATE, fresh(form, List.of()));
    }

    @POST
    public Response begin(Form fields) {
        keeping.mayWrite();
        var form = new BeginForm(Sent.of(fields));
        var problems = form.problems(chrome().voice());
        if (problems.isEmpty() && !keys.isFresh(form.sent().text(FormKeys.FIELD))) {
            problems = List.of(new Problem(BeginForm.PROGRAMME, say("feedback.error.expired")));
        }
        return problems.isEmpty() ? begun(form) : again(form, problems);
    }

    private Response begun(BeginForm form) {
        return keeping.begin(
                        keys.digest(form.sent().text(FormKeys.FIELD)),
                        form.programme().orElseThrow(),
                        form.design(),
                        form.language().orElseThrow(),
                        form.period().orElseThrow())
                .map(it -> pages.go(ReportsPage.href(it) + "?tila=tehty"))
                .orElseGet(() -> again(form, List.of(new Problem(BeginForm.DESIGN, say("reporting.error.design")))));
    }

    private Response again(BeginForm form, List<Problem> problems) {
        return pages.again(NewReportPage.TEMPLATE, fresh(form, problems));
    }

    private NewReportPage fresh(BeginForm form, List<Problem> problems) {
        return new NewReportPage(
                problems.isEmpty() ? chrome() : chrome().troubled(),
                seeing.choices(desk.language()),
                chromes.profile().languages(),
                form,
                problems);
    }

    @GET
    @Path("{id}")
    public Response one(@PathParam("id") UUID id, @QueryParam("tila") @DefaultValue("") String state) {
        var said = switch (state) {
            case "tehty" -> say("reporting.said.begun");
            case "tallessa" -> say("reporting.said.saved");
            case "valmis" -> say("reporting.said.finished");
            case "muuttui" -> say("reporting.error.changed");
            default -> "";
        };
        var sheet = seeing.one(new ReportId(id));
        return pages.show(ReportPage.TEMPLATE, new ReportPage(chrome(), sheet, printing.file(sheet), said));
    }

    @GET
    @Path("{id}/pdf")
    public Response pdf(@PathParam("id") UUID id) {
        var file = file(id);
        return handed(printing.pdf(file), "application/pdf", file.name() + ".pdf");
    }

    @GET
    @Path("{id}/taulukko")
    public Response spreadsheet(@PathParam("id") UUID id) {
        var file = file(id);
        return handed(file.spreadsheet(), XLSX, file.name() + ".xlsx");
    }

    @GET
    @Path("{id}/teksti")
    public Response plain(@PathParam("id") UUID id) {
        var file = file(id);
        return handed(file.plain(), "text/plain;charset=UTF-8", file.name() + ".txt");
    }

    private ReportFile file(UUID id) {
        return printing.file(seeing.one(new ReportId(id)));
    }

    private static Response handed(byte[] content, String type, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private String say(String key) {
        return chrome().voice().say(key);
    }

    private Chrome chrome() {
        return desk.chrome(ReportsPage.NAV);
    }
}
