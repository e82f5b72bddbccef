package fi.rinnalla.web.training.professional.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.services.training.professional.TrainingSheet;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Templates;
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

/** Brings the sign of a training to paper. */
@Dependent
public class SignPrinting {
    @Inject
    private Chromes chromes;

    @Inject
    private Templates templates;

    @Inject
    private Press press;

    @Inject
    private HttpServletRequest request;

    Response file(TrainingSheet sheet, Language language) {
        return Response.ok(pdf(sheet, language), "application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"koulutus-" + sheet.code().value() + ".pdf\"")
                .build();
    }

    private byte[] pdf(TrainingSheet sheet, Language language) {
        var profile = chromes.profile();
        var print = new SignPrint(
                sheet,
                chromes.voice(language, profile),
                profile.brand().name(),
                profile.logo().map(Sign::of),
                request.getHeader("Host").toLowerCase(Locale.ROOT));
        var page = new String(templates.render("print/training.jte", print), StandardCharsets.UTF_8);
        var looks = CertificatePrinting.looks(Palette.from(profile.brand().colour()))
                + print.sign().map(Sign::looks).orElse("");
        return press.print(new Sheet(page, looks));
    }
}
