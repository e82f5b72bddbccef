package fi.rinnalla.web.support.staff;

import fi.rinnalla.domain.support.Caution;
import fi.rinnalla.domain.support.ProposalState;
import fi.rinnalla.services.support.CandidateRow;
import fi.rinnalla.services.support.CandidateSheet;
import fi.rinnalla.services.support.ProposalRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who could walk beside whoever asked: why, what to think of, and the rule of the order. */
public record CandidatesPage(Chrome chrome, UUID request, CandidateSheet sheet, String said) implements StaffPage {
    static final String TEMPLATE = "support/staff/candidates";

    public String back() {
        return RequestsPage.URL + "/" + request;
    }

    public String action() {
        return back() + "/ehdokkaat";
    }

    public List<String> reasons(CandidateRow it) {
        return said(it.reasons(), "match.reason.");
    }

    public List<String> cautions(CandidateRow it) {
        return it.cautions().stream().sorted().map(one -> caution(one, it)).toList();
    }

    private String caution(Caution caution, CandidateRow it) {
        var key = "match.caution." + Typed.low(caution);
        return caution == Caution.LONG_WITHOUT_SUPERVISION && it.weeks().isPresent()
                ? say("match.caution.supervised", "n", it.weeks().get())
                : say(key);
    }

    private List<String> said(Set<? extends Enum<?>> these, String key) {
        return these.stream().sorted().map(one -> say(key + Typed.low(one))).toList();
    }

    public String load(CandidateRow it) {
        return say("match.load", "n", it.carried(), "most", it.profile().carries());
    }

    public String name(CandidateRow it) {
        return say("match.propose.whom", "name", it.profile().called());
    }

    public String open(ProposalRow it) {
        return say(
                "match.open." + Typed.low(it.state()),
                "name",
                it.called(),
                "date",
                new Times(chrome.voice()).date(it.dueOn()));
    }

    public Field never() {
        return Field.of("never", say("relation.end.never")).hinted(say("relation.end.never.hint"));
    }

    public boolean canBeTakenBack(ProposalRow it) {
        return it.state() != ProposalState.AGREED;
    }

    public String others() {
        return sheet.others() == 0 ? "" : say("match.others", "n", sheet.others());
    }

    public String none() {
        var none = sheet.none().orElseThrow();
        return none.all() == 0
                ? say("match.none.register")
                : say(
                        "match.none.counts",
                        "all",
                        none.all(),
                        "away",
                        none.away(),
                        "full",
                        none.full(),
                        "languages",
                        none.otherLanguages());
    }
}
