package fi.rinnalla.web.guidance.staff;

import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.services.guidance.EditorSheet;
import fi.rinnalla.web.access.Desk;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Chromes;
import fi.rinnalla.web.shared.Notice;
import fi.rinnalla.web.shared.Pages;
import fi.rinnalla.web.shared.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Shows the page of one text, whichever of its forms was sent. */
@RequestScoped
public class EditPages {
    @Inject
    private Desk desk;

    @Inject
    private Chromes chromes;

    @Inject
    private Pages pages;

    @Inject
    private Clock clock;

    Response show(Optional<EditorSheet> sheet, TextForm form, Optional<Notice> notice) {
        return pages.show(EditPage.TEMPLATE, page(chrome(), sheet, form, Optional.empty(), notice, List.of()));
    }

    /** @param html what the typed words look like */
    Response preview(Optional<EditorSheet> sheet, TextForm form, String html) {
        return pages.show(
                EditPage.TEMPLATE, page(chrome(), sheet, form, Optional.of(html), Optional.empty(), List.of()));
    }

    Response again(int status, Optional<EditorSheet> sheet, TextForm form, List<Problem> problems) {
        return pages.with(
                status,
                EditPage.TEMPLATE,
                page(chrome().troubled(), sheet, form, Optional.empty(), Optional.empty(), problems));
    }

    Chrome chrome() {
        return desk.chrome(EditorController.TITLE);
    }

    LocalDate today() {
        return Helsinki.day(clock.instant());
    }

    private EditPage page(
            Chrome chrome,
            Optional<EditorSheet> sheet,
            TextForm form,
            Optional<String> preview,
            Optional<Notice> notice,
            List<Problem> problems) {
        return new EditPage(chrome, sheet, form, chromes.profile().languages(), preview, notice, problems, today());
    }
}
