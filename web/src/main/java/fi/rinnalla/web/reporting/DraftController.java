package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.reporting.DesignCode;
import fi.rinnalla.domain.reporting.FreezeOutcome;
import fi.rinnalla.domain.reporting.Report;
import fi.rinnalla.domain.reporting.ReportDocument.Section;
import fi.rinnalla.domain.reporting.ReportId;
import fi.rinnalla.services.reporting.KeepingReports;
import fi.rinnalla.services.reporting.ReportSheet;
import fi.rinnalla.services.reporting.SeeingReports;
import fi.rinnalla.services.reporting.WriteOutcome.Overtaken;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A draft is written section by section, looked through, and finished. */
@RequestScoped
@Path("tyo/raportit/{id}/luonnos")
public class DraftController {
    @Inject
    private SeeingReports seeing;

    @Inject
    private KeepingReports keeping;

    @Inject
    private ReportPrinting printing;

    @Inject
    private Desk desk;

    @Inject
    private Pages pages;

    @PathParam("id")
    private UUID id;

    @GET
    @Path("osa")
    public Response section(@QueryParam("osa") @DefaultValue("") String code) {
        var sheet = seeing.one(report());
        return section(sheet, code)
                .filter(it -> sheet.frozen().isEmpty())
                .map(it -> pages.show(
                        SectionPage.TEMPLATE, page(sheet, it, it.words(), edition(sheet, it), false, List.of())))
                .orElseGet(() -> overview(""));
    }

    @POST
    @Path("osa")
    public Response write(Form fields) {
        var sheet = seeing.one(report());
        var sent = Sent.of(fields);
        return section(sheet, sent.text("osa"))
                .map(it -> write(sheet, it, sent.text(SectionPage.WORDS), edition(fields)))
                .orElseGet(() -> overview(""));
    }

    private Response write(ReportSheet sheet, Section section, String words, int seen) {
        var over = words.length() - Report.MOST_WORDS;
        if (over > 0) {
            var problem = new Problem(SectionPage.WORDS, say("feedback.error.too_long", "n", over));
            return pages.again(SectionPage.TEMPLATE, page(sheet, section, words, seen, false, List.of(problem)));
        }
        if (keeping.write(report(), section.code(), seen, words) instanceof Overtaken overtaken) {
            var stored = overtaken.stored();
            var now = section(stored, section.code().value()).orElseThrow();
            return pages.conflict(
                    SectionPage.TEMPLATE, page(stored, now, words, edition(stored, now), true, List.of()));
        }
        return overview("?tila=tallessa");
    }

    private SectionPage page(
            ReportSheet sheet, Section section, String typed, int edition, boolean overtaken, List<Problem> problems) {
        return new SectionPage(
                problems.isEmpty() && !overtaken ? chrome() : chrome().troubled(),
                sheet,
                printing.file(sheet),
                section,
                typed,
                edition,
                overtaken,
                problems);
    }

    private static int edition(ReportSheet sheet, Section section) {
        return sheet.editions().get(section.code());
    }

    private static Optional<Section> section(ReportSheet sheet, String code) {
        return sheet.document().sections().stream()
                .filter(it -> DesignCode.mayBe(code) && it.code().equals(new DesignCode(code)))
                .findFirst();
    }

    @GET
    @Path("tarkistus")
    public Response check(@QueryParam("tila") @DefaultValue("") String state) {
        var sheet = seeing.one(report());
        var said = state.equals("kirjattu") ? say("reporting.said.kept") : "";
        return sheet.frozen().isPresent()
                ? overview("")
                : pages.show(CheckPage.TEMPLATE, new CheckPage(chrome(), sheet, "", "", said, List.of()));
    }

    @POST
    @Path("tarkistus")
    public Response keep(Form fields) {
        seeing.one(report());
        var sent = Sent.of(fields);
        var mark = sent.text("mark");
        if (!mark.matches("[0-9a-f]{64}")) {
            return checked("");
        }
        var name = CheckPage.name(mark);
        var reason = sent.text(name);
        if (reason.isEmpty() || reason.length() > Report.LONGEST_REASON) {
            var why = reason.isEmpty()
                    ? say("reporting.error.reason")
                    : say("feedback.error.too_long", "n", reason.length() - Report.LONGEST_REASON);
            return again(mark, reason, new Problem(name, why));
        }
        return checked(keeping.keep(report(), mark, reason) ? "?tila=kirjattu" : "");
    }

    @POST
    @Path("valmis")
    public Response finish(Form fields) {
        var outcome = keeping.finish(report(), edition(fields));
        return switch (outcome) {
            case FROZEN, ALREADY -> overview("?tila=valmis");
            case CHANGED_MEANWHILE, NOT_LOOKED_AT -> again("", "", new Problem(CheckPage.FINISH, why(outcome)));
        };
    }

    private String why(FreezeOutcome outcome) {
        return say(outcome == FreezeOutcome.NOT_LOOKED_AT ? "reporting.error.open" : "reporting.error.changed");
    }

    @POST
    @Path("poisto")
    public Response discard(Form fields) {
        return keeping.discard(report(), edition(fields))
                ? pages.go(ReportsPage.URL + "?tila=poistettu")
                : overview("?tila=muuttui");
    }

    private static int edition(Form fields) {
        var seen = Sent.of(fields).text("edition");
        return seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1;
    }

    private Response again(String mark, String typed, Problem problem) {
        var sheet = seeing.one(report());
        return sheet.frozen().isPresent()
                ? overview("")
                : pages.again(
                        CheckPage.TEMPLATE,
                        new CheckPage(chrome().troubled(), sheet, mark, typed, "", List.of(problem)));
    }

    private Response checked(String state) {
        return overview(CheckPage.PATH + state);
    }

    private Response overview(String more) {
        return pages.go(ReportsPage.href(report()) + more);
    }

    private ReportId report() {
        return new ReportId(id);
    }

    private String say(String key, Object... named) {
        return chrome().voice().say(key, named);
    }

    private Chrome chrome() {
        return desk.chrome(ReportsPage.NAV);
    }
}
