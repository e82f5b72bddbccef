package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.AgendaPoint;
import fi.rinnalla.domain.codevelopment.group.MeetingState;
import fi.rinnalla.domain.codevelopment.group.MemberKind;
import fi.rinnalla.domain.codevelopment.group.ReadyWorkshop;
import fi.rinnalla.domain.codevelopment.group.VoteQuestion;
import fi.rinnalla.domain.shared.Floor;
import fi.rinnalla.services.codevelopment.group.MeetingSheet;
import fi.rinnalla.services.codevelopment.group.ThemeIdeas;
import fi.rinnalla.services.codevelopment.group.VoteSheet;
import fi.rinnalla.services.codevelopment.group.WorkshopRow;
import fi.rinnalla.web.access.StaffPage;
import fi.rinnalla.web.codevelopment.group.GroupTexts;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One meeting: what it is about, who is coming, what is voted on, what members get, and how far its minutes are. */
public record OneMeetingPage(
        Chrome chrome, MeetingSheet it, List<WorkshopRow> workshops, Sent typed, String said, List<Problem> problems)
        implements StaffPage {
    static final String TEMPLATE = "codevelopment/group/staff/meeting";
    static final String IDEAS = "ideat";

    public GroupTexts texts() {
        return new GroupTexts(chrome.voice());
    }

    public String title() {
        return say("devgroup.meeting", "date", texts().date(it.plan().day()));
    }

    public String state() {
        if (unmarked()) {
            return say("devgroup.state.unmarked");
        }
        return it.approvedOn()
                .map(day -> say("devgroup.state.approved_on", "date", texts().date(day)))
                .orElseGet(() -> say("devgroup.state." + Typed.low(it.state())));
    }

    public boolean unmarked() {
        return ahead() && it.plan().day().isBefore(it.today());
    }

    public boolean ahead() {
        return it.state().isAhead();
    }

    public boolean held() {
        return it.state() == MeetingState.HELD;
    }

    public boolean cancelled() {
        return it.state() == MeetingState.CANCELLED;
    }

    public String href(String act) {
        return MeetingsController.URL + "/" + it.id().value() + act;
    }

    public String agenda(String act) {
        return GroupsPage.URL + "/asialista/" + it.id().value() + act;
    }

    public String votes(String act) {
        return GroupsPage.URL + "/aanestykset/" + it.id().value() + act;
    }

    public String talk() {
        return GroupsPage.URL + "/nakyma/" + it.id().value();
    }

    public String group() {
        return GroupsPage.URL + "/" + it.group().value();
    }

    public List<String> signs() {
        return texts().signs(it.composition());
    }

    public boolean needsReason() {
        return !it.composition().hasAnExperienceExpert();
    }

    public Field field(String name, String key) {
        return Field.of(name, say(key))
                .hinted(chrome.voice().knows(key + ".hint") ? say(key + ".hint") : "")
                .holding(typed.text(name))
                .among(problems);
    }

    public Field coming() {
        return Field.of("coming", say("devgroup.coming")).hinted(say("devgroup.coming.hint"));
    }

    public List<Choice> members() {
        return it.members().stream()
                .map(one -> new Choice(
                        one.row().id().value().toString(),
                        texts().member(one.row().sheet()),
                        texts().kind(one.row().sheet().kind()),
                        one.coming()))
                .toList();
    }

    public Field proposed() {
        return Field.of("proposal", say("devgroup.proposals")).hinted(say("devgroup.proposals.hint"));
    }

    public List<Choice> proposals() {
        var words = new ProposalWords(chrome.voice());
        return it.proposals().stream()
                .map(one -> new Choice(one.name(), words.heading(one), words.about(one), true))
                .toList();
    }

    public List<Choice> templates() {
        var words = new WorkshopWords(chrome.voice());
        return Stream.concat(
                        Arrays.stream(ReadyWorkshop.values())
                                .map(one -> Choice.of(
                                        Typed.low(one), words.plan(one).title(), true)),
                        workshops.stream()
                                .map(one -> Choice.of(
                                        one.id().value().toString(), one.plan().title(), false)))
                .toList();
    }

    public String about(AgendaPoint point) {
        var minutes = point.minutes().map(texts()::minutes).orElse("");
        return point.about().isEmpty() || minutes.isEmpty() ? point.about() + minutes : point.about() + " " + minutes;
    }

    public String linkUntil(MeetingSheet.Member one) {
        return one.linkUntil()
                .map(day -> say("devgroup.link.given", "date", texts().date(day)))
                .orElseGet(() -> texts().by(one.row().sheet().by()));
    }

    public String turnout(VoteSheet vote) {
        return say(
                "devgroup.vote.turnout",
                "n",
                vote.turnout().all(),
                "all",
                it.members().size());
    }

    /** Said while there is still time to ask. */
    public boolean nobodyWhoLivedIt(VoteSheet vote) {
        return vote.open() && vote.turnout().nobodyWhoLivedIt();
    }

    public String sides(VoteSheet vote) {
        return say(
                "devgroup.vote.sides",
                "lived",
                vote.turnout().lived(),
                "others",
                vote.turnout().others());
    }

    public boolean mayVoteBeShown() {
        return Floor.isReachedBy(it.members().size());
    }

    /** @param themes whose ideas are to be the options of a vote */
    OneMeetingPage withIdeasOf(List<String> themes) {
        var taken = it.ideas().stream().filter(one -> themes.contains(key(one))).toList();
        if (taken.isEmpty()) {
            return this;
        }
        var sent = typed.with(IDEAS, taken.stream().map(OneMeetingPage::key).toList())
                .with("question", OptionLines.question(taken))
                .with("options", String.join("\n", OptionLines.of(taken)));
        return new OneMeetingPage(chrome, it, workshops, sent, said, problems);
    }

    private static String key(ThemeIdeas it) {
        return it.id().value().toString();
    }

    public Field ideasField() {
        return Field.of(IDEAS, say("devgroup.vote.ideas")).hinted(say("devgroup.vote.ideas.hint"));
    }

    public List<Choice> ideas() {
        return it.ideas().stream()
                .map(one -> Choice.of(
                        key(one),
                        one.title() + " ("
                                + chrome.voice()
                                        .count(
                                                "devgroup.vote.ideas.count",
                                                one.ideas().size()) + ")",
                        typed.all(IDEAS).contains(key(one))))
                .toList();
    }

    /** What is said where more ideas came than a vote takes; empty where they fit. */
    public String tooManyIdeas() {
        var ideas =
                typed.all(IDEAS).isEmpty() ? 0L : typed.text("options").lines().count();
        return ideas <= VoteQuestion.MOST_OPTIONS
                ? ""
                : say("devgroup.vote.ideas.over", "n", ideas, "most", VoteQuestion.MOST_OPTIONS);
    }

    public Field voters(VoteSheet vote) {
        return Field.of(VotesController.who(vote.id()), say("devgroup.paper.who"))
                .among(problems);
    }

    public List<Choice> voters() {
        return it.members().stream()
                .filter(MeetingSheet.Member::mayVote)
                .map(one -> Choice.of(
                        one.row().id().value().toString(),
                        texts().member(one.row().sheet()),
                        false))
                .toList();
    }

    public List<Field> papers(VoteSheet vote) {
        var options = vote.question().options();
        return IntStream.range(0, options.size())
                .mapToObj(n -> Field.of(VotesController.dots(vote.id(), n), options.get(n))
                        .holding(typed.text(VotesController.dots(vote.id(), n)))
                        .among(problems))
                .toList();
    }

    public String present() {
        return it.present()
                .map(there -> chrome.voice().count("devgroup.present", there.all()) + " " + texts().counts(there) + ".")
                .orElse("");
    }

    /** What was typed, else what was counted, else who was expected. */
    public List<Field> counts() {
        return Arrays.stream(MemberKind.values()).map(this::count).toList();
    }

    private Field count(MemberKind kind) {
        var name = CountForm.field(kind);
        var known = it.present().orElse(it.composition()).of(kind);
        var shown = typed.fields().containsKey(name) ? typed.text(name) : known == 0 ? "" : String.valueOf(known);
        return Field.of(name, texts().kind(kind)).holding(shown).among(problems);
    }

    public boolean mayApprove() {
        return held()
                && it.approvedOn().isEmpty()
                && it.agenda().stream().anyMatch(item -> !item.notes().isEmpty());
    }
}
