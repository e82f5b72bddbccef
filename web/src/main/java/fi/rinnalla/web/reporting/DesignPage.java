package fi.rinnalla.web.reporting;

import fi.rinnalla.services.reporting.DesignSheet;
import fi.rinnalla.services.reporting.DesignSheet.Part;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;

/** A copy of a design is made to fit. */
public record DesignPage(
        Chrome chrome, DesignSheet sheet, DesignForm form, boolean overtaken, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "reporting/design";

    public String href(String more) {
        return DesignsPage.href(sheet.id()) + more;
    }

    /** On top of what it will be stored: of what a colleague has made of it only where that was shown. */
    public int edition() {
        return overtaken ? sheet.edition() : form.edition();
    }

    public Field name() {
        return Field.of(DesignForm.NAME, say("reporting.design.name"))
                .holding(form.name())
                .among(problems);
    }

    public String heading(Part it) {
        return it.ready().heading(chrome.language());
    }

    public Field kept(Part it) {
        return Field.of(DesignForm.kept(it), say("reporting.design.kept")).among(problems);
    }

    public boolean keeps(Part it) {
        return form.keeps(it);
    }

    public Field longest(Part it) {
        return Field.of(DesignForm.longest(it), say("reporting.design.longest"))
                .hinted(say("reporting.design.longest.hint", "n", it.ready().longest()))
                .holding(form.sent().text(DesignForm.longest(it)))
                .among(problems);
    }

    public Field figures(Part it) {
        return Field.of(DesignForm.indicators(it), say("reporting.design.figures"));
    }

    public List<Choice> choices(Part it) {
        return sheet.indicators().entrySet().stream()
                .map(each -> Choice.of(each.getKey().value(), each.getValue(), form.draws(it, each.getKey())))
                .toList();
    }

    /** Closed, as long as nothing there has to be mended: there are many figures to choose from. */
    public boolean isOpen(Part it) {
        return problems.stream()
                .anyMatch(problem ->
                        problem.field().endsWith("-" + it.ready().code().value()));
    }
}
