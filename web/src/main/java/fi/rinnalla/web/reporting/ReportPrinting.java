package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.domain.tenancy.Token;
import fi.rinnalla.services.reporting.ReportSheet;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import fi.rinnalla.web.shared.print.Sign;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** Makes files of a report. */
@Dependent
class ReportPrinting {
    @Inject
    private Chromes chromes;

    @Inject
    private Templates templates;

    @Inject
    private Press press;

    ReportFile file(ReportSheet sheet) {
        var profile = chromes.profile();
        return new ReportFile(
                chromes.voice(sheet.document().language(), profile),
                profile.brand().name(),
                sheet.document(),
                sheet.frozen());
    }

    byte[] pdf(ReportFile file) {
        var profile = chromes.profile();
        var print = new ReportPrint(file, profile.logo().map(Sign::of));
        var page = new String(templates.render("print/report.jte", print), StandardCharsets.UTF_8);
        return press.print(new Sheet(
                page,
                looks(Palette.from(profile.brand().colour()))
                        + print.sign().map(Sign::looks).orElse("")));
    }

    static String looks(Palette palette) {
        return Sheet.style("report")
                .replace("BRAND", palette.light().of(Token.BRAND).hex());
    }
}
