package fi.rinnalla.web.codevelopment.group.staff;

import fi.rinnalla.domain.codevelopment.group.DotVoteId;
import fi.rinnalla.domain.codevelopment.group.GroupMeetingId;
import fi.rinnalla.domain.codevelopment.group.GroupMemberId;
import fi.rinnalla.domain.codevelopment.group.VoteQuestion;
import fi.rinnalla.services.codevelopment.group.KeepingVotes;
import fi.rinnalla.services.codevelopment.group.SeeingMeetings;
import fi.rinnalla.services.codevelopment.group.VoteSheet;
import fi.rinnalla.web.shared.FormKeys;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Sent;
import fi.rinnalla.web.shared.Typed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Votes of a meeting: opened, counted from paper, closed. */
@RequestScoped
@Path("kehitys/ryhmat/aanestykset")
public class VotesController {
    @Inject
    private SeeingMeetings seeing;

    @Inject
    private KeepingVotes votes;

    @Inject
    private MeetingPages meetings;

    @Inject
    private FormKeys keys;

    static String who(DotVoteId vote) {
        return "who-" + vote.value();
    }

    static String dots(DotVoteId vote, int option) {
        return "paper-" + vote.value() + "-" + option;
    }

    /** One option on a line. */
    @POST
    @Path("{id}")
    public Response open(@PathParam("id") UUID id, Form typed) {
        seeing.one(meeting(id));
        var sent = Sent.of(typed);
        var voice = meetings.chrome().voice();
        var problems = Checked.with(problems(sent), "question", sent, keys, voice);
        if (!problems.isEmpty()) {
            return meetings.again(id, sent, problems);
        }
        var question = new VoteQuestion(
                sent.text("question"),
                options(sent),
                Numbers.of(sent.text("dots")).orElseThrow());
        return meetings.here(
                id, votes.open(meeting(id), keys.digest(Checked.key(sent)), question) ? "avattu" : "muuttui");
    }

    private static List<String> options(Sent sent) {
        return sent.text("options")
                .lines()
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }

    private List<Problem> problems(Sent sent) {
        var problems = new ArrayList<Problem>();
        var length = sent.text("question").length();
        check(length > 0 && length <= VoteQuestion.LONGEST, "question", problems);
        var options = options(sent);
        var many = options.size() >= VoteQuestion.FEWEST_OPTIONS && options.size() <= VoteQuestion.MOST_OPTIONS;
        check(many && options.stream().allMatch(it -> it.length() <= VoteQuestion.LONGEST), "options", problems);
        check(Numbers.of(sent.text("dots")).filter(VoteQuestion::isOf).isPresent(), "dots", problems);
        return problems;
    }

    private void check(boolean good, String field, List<Problem> problems) {
        if (!good) {
            problems.add(
                    new Problem(field, meetings.say("devgroup.vote." + field + ".error", "n", VoteQuestion.LONGEST)));
        }
    }

    /** All papers together. */
    @POST
    @Path("{id}/paperi")
    public Response enter(@PathParam("id") UUID id, Form typed) {
        var sent = Sent.of(typed);
        return seeing.one(meeting(id)).votes().stream()
                .filter(it -> it.id().equals(vote(sent)))
                .findFirst()
                .map(it -> enter(id, it, sent))
                .orElseGet(() -> meetings.here(id, "muuttui"));
    }

    private Response enter(UUID id, VoteSheet vote, Sent sent) {
        var whose = sent.all(who(vote.id())).stream()
                .flatMap(it -> Typed.id(it).stream())
                .map(GroupMemberId::new)
                .collect(Collectors.toSet());
        var spread = new HashMap<Integer, Integer>();
        for (int n = 0; n < vote.question().options().size(); n++) {
            var option = n;
            Numbers.of(sent.text(dots(vote.id(), n))).ifPresent(it -> spread.put(option, it));
        }
        return switch (votes.enter(meeting(id), vote.id(), whose, spread)) {
            case COUNTED -> meetings.here(id, "kirjattu");
            case VOTED_BEFORE, CLOSED -> meetings.here(id, "muuttui");
            case TOO_MANY -> again(id, sent, dots(vote.id(), 0), "devgroup.paper.error.many");
            case NO_DOTS -> again(id, sent, who(vote.id()), "devgroup.paper.error.none");
        };
    }

    private Response again(UUID id, Sent sent, String field, String words) {
        return meetings.again(id, sent, List.of(new Problem(field, meetings.say(words))));
    }

    @POST
    @Path("{id}/sulku")
    public Response close(@PathParam("id") UUID id, Form typed) {
        seeing.one(meeting(id));
        return meetings.here(id, votes.close(meeting(id), vote(Sent.of(typed))) ? "suljettu" : "muuttui");
    }

    private static DotVoteId vote(Sent sent) {
        return new DotVoteId(Typed.id(sent.text("vote")).orElseGet(() -> new UUID(0, 0)));
    }

    private static GroupMeetingId meeting(UUID id) {
        return new GroupMeetingId(id);
    }
}
