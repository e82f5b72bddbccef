package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.tenancy.Palette;
import fi.rinnalla.domain.tenancy.Token;
import fi.rinnalla.services.codevelopment.group.MeetingSheet;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import fi.rinnalla.web.shared.print.Sign;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** Brings invitations and minutes to paper. They are made when they are asked for and kept nowhere. */
@Dependent
public class MeetingPapers {
    @Inject
    private Chromes chromes;

    @Inject
    private Templates templates;

    @Inject
    private Press press;

    public Response invitation(MeetingSheet it, Language language) {
        return file("kutsu", print(it, language, false));
    }

    public Response minutes(MeetingSheet it, Language language) {
        return file("poytakirja", print(it, language, true));
    }

    private MeetingPrint print(MeetingSheet it, Language language, boolean minutes) {
        var profile = chromes.profile();
        return new MeetingPrint(
                it,
                chromes.voice(language, profile),
                profile.brand().name(),
                profile.logo().map(Sign::of),
                minutes);
    }

    private Response file(String name, MeetingPrint print) {
        var page = new String(templates.render("print/meeting.jte", print), StandardCharsets.UTF_8);
        var palette = Palette.from(chromes.profile().brand().colour());
        var looks = looks(palette) + print.sign().map(Sign::looks).orElse("");
        var file = name + "-" + print.it().plan().day() + ".pdf";
        return Response.ok(press.print(new Sheet(page, looks)), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .build();
    }

    static String looks(Palette palette) {
        return Sheet.style("meeting")
                .replace("BRAND", palette.light().of(Token.BRAND).hex());
    }
}
