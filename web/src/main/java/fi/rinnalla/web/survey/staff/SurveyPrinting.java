package fi.rinnalla.web.survey.staff;

import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.services.survey.SurveyFile;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import fi.rinnalla.web.shared.print.Sign;
import fi.rinnalla.web.training.CertificatePrinting;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Brings a survey to paper. */
@Dependent
class SurveyPrinting {
    @Inject
    private Chromes chromes;

    @Inject
    private Templates templates;

    @Inject
    private Press press;

    @Inject
    private HttpServletRequest request;

    Response poster(SurveyFile file, Voice voice) {
        var print = print(file, voice);
        var palette = Palette.from(chromes.profile().brand().colour());
        return file(print, "juliste", "print/surveysign.jte", CertificatePrinting.looks(palette));
    }

    Response paper(SurveyFile file, Voice voice) {
        return file(print(file, voice), "kysely", "print/survey.jte", Sheet.style("survey"));
    }

    private SurveyPrint print(SurveyFile file, Voice voice) {
        var profile = chromes.profile();
        return new SurveyPrint(
                file,
                voice,
                profile.brand().name(),
                profile.logo().map(Sign::of),
                request.getHeader("Host").toLowerCase(Locale.ROOT));
    }

    private Response file(SurveyPrint print, String name, String template, String looks) {
        var page = new String(templates.render(template, print), StandardCharsets.UTF_8);
        var pdf = press.print(
                new Sheet(page, looks + print.sign().map(Sign::looks).orElse("")));
        return Response.ok(pdf, "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "-"
                                + print.it().asked().code().value() + "-"
                                + print.language().path() + ".pdf\"")
                .build();
    }
}
