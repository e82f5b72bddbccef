package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.domain.partner.assignment.AssignmentState;
import fi.rinnalla.services.partner.assignment.SuggestionSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.partner.assignment.OrderWords;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** To whom an order could be offered: why, what to think of, the rule of the order, and on what terms. */
public record SuggestionsPage(Chrome chrome, SuggestionSheet sheet, OfferTyped typed, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "partner/assignment/staff/candidates";

    public String back() {
        return AssignmentsPage.URL + "/" + sheet.about().id().value();
    }

    public boolean open() {
        var state = sheet.about().state();
        return state == AssignmentState.RECEIVED || state == AssignmentState.LOOKING;
    }

    public String ordered() {
        return new OrderWords(chrome.voice()).when(sheet.about().wish());
    }

    public Field whom() {
        return Field.of("whom", say("assignment.whom"))
                .hinted(say("assignment.whom.hint"))
                .among(problems);
    }

    /** Each with the reasons and, where there are any, what to think of. */
    public List<Choice> candidates() {
        return sheet.rows().stream()
                .map(it -> new Choice(
                        it.partner().value().toString(),
                        it.profile().called(),
                        fit(it),
                        typed.whom().contains(it.partner())))
                .toList();
    }

    private String fit(SuggestionSheet.Row it) {
        var reasons = say("assignment.why", "reasons", listed(it.reasons(), "assignment.fitting."));
        return it.cautions().isEmpty() ? reasons : reasons + " " + say("assignment.heed", "cautions", cautions(it));
    }

    private String cautions(SuggestionSheet.Row it) {
        return it.cautions().stream()
                .sorted()
                .map(one -> say("assignment.heed." + Typed.low(one), "n", it.ahead()))
                .collect(Collectors.joining(", "));
    }

    private String listed(Set<? extends Enum<?>> these, String key) {
        return these.stream().sorted().map(one -> say(key + Typed.low(one))).collect(Collectors.joining(", "));
    }

    public String others() {
        return sheet.others() == 0 ? "" : say("match.others", "n", sheet.others());
    }

    public String none() {
        return sheet.all() == 0
                ? say("match.none.register")
                : say(
                        "assignment.none.counts",
                        "all",
                        sheet.all(),
                        "away",
                        sheet.away(),
                        "languages",
                        sheet.otherLanguages());
    }

    public Field field(String name) {
        var key = "assignment." + name.replace('-', '_');
        var field = Field.of(name, say(key)).holding(typed.typed(name)).among(problems);
        return chrome.voice().knows(key + ".hint") ? field.hinted(say(key + ".hint")) : field;
    }

    @Override
    public String toString() {
        return "SuggestionsPage";
    }
}
