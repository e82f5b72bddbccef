package fi.rinnalla.web.feedback.poster;

import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.domain.tenancy.Token;
import fi.rinnalla.services.feedback.PosterItem;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import fi.rinnalla.web.shared.print.Sign;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Brings the poster of a month to paper, in the organisation's colours as they are by day. */
@Dependent
public class MonthlyPrinting {
    @Inject
    private Chromes chromes;

    @Inject
    private Templates templates;

    @Inject
    private Press press;

    @Inject
    private HttpServletRequest request;

    MonthlyPrint print(MonthlyWish wish, List<PosterItem> all) {
        var profile = chromes.profile();
        return new MonthlyPrint(
                wish,
                MonthlyPrint.chosen(wish, all),
                chromes.voice(wish.language(), profile),
                profile.brand().shortName(),
                wish.neutral() ? Optional.empty() : profile.logo().map(Sign::of),
                request.getHeader("Host").toLowerCase(Locale.ROOT));
    }

    byte[] pdf(MonthlyPrint print) {
        var page = templates.render("print/monthly.jte", print);
        var palette = Palette.from(chromes.profile().brand().colour());
        return press.print(new Sheet(new String(page, StandardCharsets.UTF_8), looks(print, palette)));
    }

    /** A3 is A4 seen from farther away. */
    static String looks(MonthlyPrint print, Palette palette) {
        var large = print.wish().large();
        return Sheet.style("poster")
                        .replace("BRAND", palette.light().of(Token.BRAND).hex())
                        .replace("GLOW", palette.light().of(Token.GLOW).hex())
                + Sheet.style("monthly")
                        .replace("BRAND", palette.light().of(Token.BRAND).hex())
                        .replace("GLOW", palette.light().of(Token.GLOW).hex())
                + print.sign().map(Sign::looks).orElse("")
                + (large
                        ? "@page{size:297mm 420mm}body{font-size:18.4pt}.sheet{height:419mm}"
                        : "@page{size:210mm 297mm}body{font-size:13pt}.sheet{height:296mm}");
    }
}
