package fi.rinnalla.web.training.staff;

import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.training.CohortSheet;
import fi.rinnalla.services.training.CohortSheet.Member;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Templates;
import fi.rinnalla.web.shared.Voice;
import fi.rinnalla.web.shared.print.Press;
import fi.rinnalla.web.shared.print.Sheet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Brings name tags and an empty attendance sheet to paper. They are made when they are asked for and kept nowhere. */
@Dependent
public class TrainingPapers {
    @Inject
    private Chromes chromes;

    @Inject
    private Templates templates;

    @Inject
    private Press press;

    public Response tags(CohortSheet it, Language language) {
        return file("nimilaput", "tags", new NameTags(voice(language), expected(it)));
    }

    public Response attendance(CohortSheet it, Language language) {
        return file("lista", "attendance", new AttendanceSheet(voice(language), it, expected(it)));
    }

    private static List<Member> expected(CohortSheet it) {
        return it.members().stream().filter(Member::isExpected).toList();
    }

    private Voice voice(Language language) {
        return chromes.voice(language, chromes.profile());
    }

    private Response file(String name, String paper, Object print) {
        var page = new String(templates.render("print/" + paper + ".jte", print), StandardCharsets.UTF_8);
        return Response.ok(press.print(new Sheet(page, Sheet.style(paper))), "application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
                .build();
    }
}
