package fi.rinnalla.web.presence.poster;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.domain.tenancy.Token;
import fi.rinnalla.services.presence.PosterSheet;
import fi.rinnalla.services.tenancy.TenantProfile;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import fi.rinnalla.web.shared.print.Sign;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Brings a poster to paper, in the organisation's colours as they are by day. */
@Dependent
public class Printing {
    @Inject
    private Chromes chromes;

    @Inject
    private Templates templates;

    @Inject
    private Press press;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    byte[] pdf(PosterSheet sheet, Wish wish) {
        var profile = chromes.profile();
        var print = print(sheet, wish, profile);
        var page = templates.render("print/poster.jte", print);
        return press.print(new Sheet(new String(page, StandardCharsets.UTF_8), looks(wish.paper(), profile, print)));
    }

    PosterPrint print(PosterSheet sheet, Wish wish) {
        return print(sheet, wish, chromes.profile());
    }

    private PosterPrint print(PosterSheet sheet, Wish wish, TenantProfile profile) {
        return new PosterPrint(
                sheet,
                wish,
                chromes.voice(wish.language(), profile),
                profile.brand().shortName(),
                sign(wish, profile),
                new ShortAddress(request.getHeader("Host").toLowerCase(Locale.ROOT)),
                Helsinki.day(clock.instant()));
    }

    private static Optional<Sign> sign(Wish wish, TenantProfile profile) {
        return wish.neutral() ? Optional.empty() : profile.logo().map(Sign::of);
    }

    private static String looks(Paper paper, TenantProfile profile, PosterPrint print) {
        return looks(paper, Palette.from(profile.brand().colour()))
                + print.sign().map(Sign::looks).orElse("");
    }

    static String looks(Paper paper, Palette palette) {
        return Sheet.style("poster")
                        .replace("BRAND", palette.light().of(Token.BRAND).hex())
                        .replace("GLOW", palette.light().of(Token.GLOW).hex())
                + "@page{size:%smm %smm}body{font-size:%spt}.sheet{height:%smm}"
                        .formatted(paper.width(), paper.height(), paper.points(), paper.height() - 1);
    }
}
