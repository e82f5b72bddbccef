package fi.rinnalla.web.programme;

import fi.rinnalla.domain.measure.catalogue.IndicatorDefinition;
import fi.rinnalla.domain.programme.CollectingSheet;
import fi.rinnalla.domain.programme.Entry;
import fi.rinnalla.domain.programme.EntryId;
import fi.rinnalla.domain.programme.GrantLine;
import fi.rinnalla.domain.programme.PartnerLine;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.ProgrammeProfile;
import fi.rinnalla.domain.programme.ProgrammeState;
import fi.rinnalla.domain.programme.UseLine;
import fi.rinnalla.services.programme.FactSheet.Neighbour;
import fi.rinnalla.services.programme.GoalReached;
import fi.rinnalla.services.programme.PaidYear;
import fi.rinnalla.services.programme.ProgrammeSheet;
import fi.rinnalla.services.programme.YearOfWork;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.programme.funding.PaidSection;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A programme with everything that it answers for. */
public record OneProgrammePage(
        Chrome chrome,
        ProgrammeSheet it,
        PaidYear paid,
        String said,
        boolean kept,
        String typedEnd,
        List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "programme/one";

    public ProgrammeProfile profile() {
        return it.facts().profile();
    }

    public String href(String more) {
        return ProgrammesPage.href(it.facts().id()) + more;
    }

    public String href(Neighbour other) {
        return ProgrammesPage.href(other.id());
    }

    /** Where it is decided what the network sees of it. */
    public String sharing(ProgrammeId which) {
        return "/tyo/luvut/jako?toiminta=" + which.value();
    }

    /** Where a line of that kind is written. */
    public String fresh(String kind) {
        return href("/rivi?" + LineForm.KIND + "=" + kind);
    }

    public String change(String kind, EntryId which) {
        return fresh(kind) + "&" + LineForm.WHICH + "=" + which.value();
    }

    public String use(EntryId which) {
        return href("/kaytto?" + LineForm.WHICH + "=" + which.value());
    }

    public String state() {
        return words().state(it.state());
    }

    public String stateKind() {
        return it.state() == ProgrammeState.RUNNING ? "ok" : "quiet";
    }

    public boolean isEnded() {
        return it.state() == ProgrammeState.ENDED;
    }

    public String counties() {
        return profile().counties().all().isEmpty()
                ? profile().area()
                : profile().counties().all().stream().map(words()::county).collect(Collectors.joining(", "));
    }

    public String funder() {
        return profile().funder().orElseGet(() -> say("programme.funder.none"));
    }

    public String period() {
        return words().period(profile());
    }

    public PaidSection paidFor() {
        return new PaidSection(chrome.voice(), paid);
    }

    public Field end() {
        return Field.of("viimeinen", say("programme.end.day"))
                .hinted(say("programme.end.day.hint"))
                .holding(typedEnd.isEmpty() ? it.today().toString() : typedEnd)
                .among(problems);
    }

    public String period(GoalReached goal) {
        var line = goal.goal().line();
        return words().period(line.first(), line.by());
    }

    /** What counts it, by name; empty where nothing does. */
    public String countedBy(GoalReached goal) {
        return goal.goal()
                .line()
                .indicator()
                .map(code -> say("programme.goal.counted", "name", words().indicator(code, it.catalogue())))
                .orElse("");
    }

    /** How far it has come, in words. */
    public String reached(GoalReached goal) {
        var line = goal.goal().line();
        if (line.indicator().isEmpty()) {
            return line.target()
                    .map(target -> say("programme.goal.aim", "target", words().number(target)))
                    .orElse("")
                    .concat(" ")
                    .concat(say("programme.goal.uncounted"))
                    .strip();
        }
        return target(goal) + " " + sofar(goal);
    }

    private String target(GoalReached goal) {
        var key = goal.wantsFewer() ? "programme.goal.aim.most" : "programme.goal.aim";
        var target = goal.goal().line().target().orElseThrow();
        return say(key, "target", words().amount(target, goal.indicator().map(IndicatorDefinition::quantity)));
    }

    private String sofar(GoalReached goal) {
        if (goal.goal().line().first().isAfter(it.today())) {
            return say(
                    "programme.goal.ahead",
                    "date",
                    words().date(goal.goal().line().first()));
        }
        return goal.value().isEmpty() ? say("programme.goal.nothing") : counted(goal) + " " + verdict(goal);
    }

    private String counted(GoalReached goal) {
        var of = goal.indicator().map(IndicatorDefinition::quantity);
        return say(
                "programme.goal.counted.until",
                "date",
                words().date(goal.countedUntil().orElseThrow()),
                "value",
                words().amount(goal.value().orElseThrow(), of));
    }

    private String verdict(GoalReached goal) {
        var of = goal.indicator().map(IndicatorDefinition::quantity);
        return goal.isReached().orElse(false)
                ? say("programme.goal.reached")
                : goal.wanting()
                        .map(it -> say("programme.goal.wanting", "n", words().amount(it, of)))
                        .orElseGet(() -> say("programme.goal.not_reached"));
    }

    public String ended(GoalReached goal) {
        return goal.goal()
                .ended()
                .map(end -> say("programme.goal.ended", "date", words().date(end.day()), "reason", end.reason()))
                .orElse("");
    }

    public boolean isOpen(GoalReached goal) {
        return goal.goal().ended().isEmpty();
    }

    public String amount(Entry<GrantLine> grant) {
        return words().euros(grant.line().amount());
    }

    public String period(Entry<GrantLine> grant) {
        return words().period(grant.line().first(), grant.line().last());
    }

    public String euros(YearOfWork year) {
        return year.plan().map(it -> words().euros(it.line().euros())).orElse("–");
    }

    public String fte(YearOfWork year) {
        return year.plan().map(it -> words().number(it.line().fte())).orElse("–");
    }

    public String hours(YearOfWork year) {
        return words().number(year.openHours());
    }

    public String form(Entry<PartnerLine> partner) {
        return words().form(partner.line().form());
    }

    public String when(CollectingSheet one) {
        return say(
                "programme.collecting.when",
                "month",
                words().month(one.line().month()),
                "role",
                words().role(one.line().by()));
    }

    public String collected(CollectingSheet one) {
        return one.collected()
                .map(day -> say("programme.collecting.last", "date", words().date(day)))
                .orElseGet(() -> say("programme.collecting.never"));
    }

    public boolean waits(CollectingSheet one) {
        return it.state() == ProgrammeState.RUNNING && one.waits(it.today());
    }

    public String day(Entry<UseLine> use) {
        return words().date(use.line().day());
    }

    public String figure(Entry<UseLine> use) {
        return use.line()
                .indicator()
                .map(code -> say("programme.use.figure", "name", words().indicator(code, it.catalogue())))
                .orElse("");
    }

    private ProgrammeWords words() {
        return new ProgrammeWords(chrome.voice());
    }
}
