package fi.rinnalla.web.programme.funding;

import fi.rinnalla.domain.programme.funding.SaidSplit;
import fi.rinnalla.services.programme.funding.FundingSheet;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import java.util.List;
import java.util.stream.IntStream;

/** Which grants pay for one activity: now, as it was said, and to be said. */
public record FundingPage(
        Chrome chrome, FundingSheet it, Paying of, FundingForm typed, boolean said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "programme/funding";

    public String back() {
        return of.page + it.activity().id().value();
    }

    public String here() {
        return href(of, it);
    }

    static String href(Paying of, FundingSheet it) {
        return "/tyo/rahoitus/" + of.word + "/" + it.activity().id().value();
    }

    public String name() {
        return it.activity().name().isEmpty() ? kind() : it.activity().name();
    }

    public String kind() {
        return say("funding.kind." + Typed.low(of.kind));
    }

    public String done() {
        return said ? say("funding.said") : "";
    }

    /** Who pays on the day that matters, or that nobody knows. */
    public String pays() {
        return it.pays()
                .map(split -> say("funding.pays", "date", words().date(it.day()), "split", words().split(split)))
                .orElseGet(() -> say(
                        it.grants().stream().anyMatch(grant -> grant.line().paysOn(it.day()))
                                ? "funding.pays.unsaid"
                                : "funding.pays.nobody",
                        "date",
                        words().date(it.day())));
    }

    /** Each with the last day on which it holds. */
    public List<String> lines() {
        var all = it.said();
        return IntStream.range(0, all.size()).mapToObj(n -> line(all, n)).toList();
    }

    private String line(List<SaidSplit> all, int n) {
        var one = all.get(n);
        var next = n + 1 < all.size() ? all.get(n + 1).since().minusDays(1) : one.until();
        var last = next.isBefore(one.until()) ? next : one.until();
        return say("funding.line", "period", words().period(one.since(), last), "split", words().split(one.split()));
    }

    public Field since() {
        return Field.of(FundingForm.SINCE, say("funding.since"))
                .hinted(say("funding.since.hint"))
                .holding(typed.typed(FundingForm.SINCE))
                .among(problems);
    }

    public List<Field> shares() {
        return it.grants().stream()
                .map(grant -> Field.of(
                                FundingForm.share(grant.id()), grant.line().called())
                        .hinted(say(
                                "funding.share.hint",
                                "period",
                                words().period(
                                                grant.line().first(),
                                                grant.line().last())))
                        .holding(typed.typed(FundingForm.share(grant.id())))
                        .among(problems))
                .toList();
    }

    private FundingWords words() {
        return new FundingWords(chrome.voice(), it.grants());
    }
}
