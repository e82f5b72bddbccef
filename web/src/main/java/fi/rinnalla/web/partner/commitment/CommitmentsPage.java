package fi.rinnalla.web.partner.commitment;

import fi.rinnalla.domain.partner.CommitmentKind;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.partner.CommitmentSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Typed;
import java.time.LocalDate;
import java.util.List;

/**
 * Each commitment with its versions, and how far each is in each language.
 *
 * @param spoken the languages of the organisation
 */
public record CommitmentsPage(
        Chrome chrome, List<CommitmentSheet> sheets, List<Language> spoken, LocalDate today, String said)
        implements StaffPage {
    static final String TEMPLATE = "commitment/list";

    public List<CommitmentKind> kinds() {
        return List.of(CommitmentKind.values());
    }

    public String name(CommitmentKind kind) {
        return words().kind(kind);
    }

    public String value(CommitmentKind kind) {
        return Typed.low(kind);
    }

    public List<CommitmentSheet> of(CommitmentKind kind) {
        return sheets.stream().filter(it -> it.kind() == kind).toList();
    }

    public boolean hasDraft(CommitmentKind kind) {
        return of(kind).stream().anyMatch(CommitmentSheet::isDraft);
    }

    public String href(CommitmentSheet it) {
        return CommitmentTextsController.PATH + "/" + it.id().value();
    }

    public String version(CommitmentSheet it) {
        return say("commitment.version", "n", it.number());
    }

    public String state(CommitmentSheet it) {
        return words().state(it, today);
    }

    public String stateKind(CommitmentSheet it) {
        return it.inForce() ? "ok" : "quiet";
    }

    public String signed(CommitmentSheet it) {
        return it.isDraft() ? "–" : String.valueOf(it.signed());
    }

    public String language(Language it) {
        return say("editing.language." + it.path());
    }

    public String text(CommitmentSheet it, Language language) {
        return it.in(language)
                .map(text -> say(text.reviewedOn().isPresent() ? "commitment.reviewed" : "commitment.unreviewed"))
                .orElseGet(() -> say("commitment.missing"));
    }

    public String textKind(CommitmentSheet it, Language language) {
        return it.in(language).flatMap(CommitmentSheet.Text::reviewedOn).isPresent() ? "quiet" : "warn";
    }

    private CommitmentStates words() {
        return new CommitmentStates(chrome.voice());
    }
}
