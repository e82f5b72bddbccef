package fi.rinnalla.web.training;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.domain.tenancy.Token;
import fi.rinnalla.services.tenancy.TenantProfile;
import fi.rinnalla.services.training.CertificateSheet;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import fi.rinnalla.web.shared.print.Sign;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Brings a certificate to paper, in the organisation's colours as they are by day. */
@Dependent
public class CertificatePrinting {
    @Inject
    private Chromes chromes;

    @Inject
    private Templates templates;

    @Inject
    private Press press;

    @Inject
    private HttpServletRequest request;

    /** Nobody's name in the file's name either. */
    public Response file(CertificateSheet sheet, Language language) {
        var name = "todistus-" + sheet.code().spelled() + ".pdf";
        return Response.ok(pdf(sheet, language), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }

    private byte[] pdf(CertificateSheet sheet, Language language) {
        var profile = chromes.profile();
        var print = print(sheet, language, profile);
        var page = templates.render("print/certificate.jte", print);
        return press.print(new Sheet(new String(page, StandardCharsets.UTF_8), looks(profile, print)));
    }

    private CertificatePrint print(CertificateSheet sheet, Language language, TenantProfile profile) {
        return new CertificatePrint(
                sheet,
                chromes.voice(language, profile),
                profile.brand().name(),
                profile.logo().map(Sign::of),
                request.getHeader("Host").toLowerCase(Locale.ROOT));
    }

    private static String looks(TenantProfile profile, CertificatePrint print) {
        return looks(Palette.from(profile.brand().colour()))
                + print.sign().map(Sign::looks).orElse("");
    }

    public static String looks(Palette palette) {
        return Sheet.style("certificate")
                .replace("BRAND", palette.light().of(Token.BRAND).hex());
    }
}
