package fi.rinnalla.domain.codevelopment.group;

import static jakarta.persistence.CascadeType.ALL;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Floor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Everybody in a meeting has the same number of dots and spreads them. Who has voted is known while it goes on, so that nobody
 * votes twice; for what is known of nobody: of each option only a sum is kept. When it is closed, who has voted is forgotten.
 */
@Entity
@Table(schema = "app", name = "dot_vote")
public class DotVote {
    @Id
    private UUID id;

    @Column(name = "meeting_id")
    private GroupMeetingId meeting;

    @Column(name = "form_key")
    private Digest formKey;

    private String question;
    private int dots;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private int lived;
    private int others;

    @OneToMany(mappedBy = "vote", cascade = ALL, orphanRemoval = true)
    private List<DotOption> options = new ArrayList<>();

    @OneToMany(mappedBy = "vote", cascade = ALL, orphanRemoval = true)
    private List<DotVoter> voters = new ArrayList<>();

    protected DotVote() {}

    public static DotVote opened(
            DotVoteId id, GroupMeetingId meeting, Digest formKey, VoteQuestion question, LocalDate today) {
        var vote = new DotVote();
        vote.id = id.value();
        vote.meeting = meeting;
        vote.formKey = formKey;
        vote.question = question.words();
        vote.dots = question.dots();
        vote.openedOn = today;
        for (var words : question.options()) {
            vote.options.add(DotOption.of(vote, vote.options.size(), words));
        }
        return vote;
    }

    /** @param spread how many dots for which option, by its number */
    public VoteOutcome cast(GroupMember who, Map<Integer, Integer> spread, LocalDate today) {
        return castOnPaper(List.of(who), spread, today);
    }

    /** Papers are counted together, so that nobody's own is typed in by itself. */
    public VoteOutcome castOnPaper(Collection<GroupMember> whose, Map<Integer, Integer> spread, LocalDate today) {
        var why = reasonToRefuse(whose, spread);
        if (why == VoteOutcome.COUNTED) {
            whose.forEach(it -> count(it, today));
            options.forEach(it -> it.count(spread.getOrDefault(it.turn(), 0), whose.size()));
        }
        return why;
    }

    private VoteOutcome reasonToRefuse(Collection<GroupMember> whose, Map<Integer, Integer> spread) {
        if (!isOpen()) {
            return VoteOutcome.CLOSED;
        }
        if (whose.stream().anyMatch(it -> hasVoted(it.id()))) {
            return VoteOutcome.VOTED_BEFORE;
        }
        var known = spread.keySet().stream().allMatch(it -> it >= 0 && it < options.size());
        var sound = known && spread.values().stream().allMatch(it -> it >= 0);
        var sum = spread.values().stream().mapToLong(it -> it).sum();
        if (!sound || sum > (long) dots * whose.size()) {
            return VoteOutcome.TOO_MANY;
        }
        return sum == 0 ? VoteOutcome.NO_DOTS : VoteOutcome.COUNTED;
    }

    private void count(GroupMember who, LocalDate today) {
        voters.add(DotVoter.of(this, who.id(), today));
        if (who.kind().side() == MemberKind.Side.LIVED) {
            lived++;
        } else {
            others++;
        }
    }

    /** From now on nobody votes and nothing changes; who has voted is forgotten. */
    public boolean close(LocalDate today) {
        if (!isOpen()) {
            return false;
        }
        closedOn = today;
        voters.clear();
        return true;
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public boolean hasVoted(GroupMemberId who) {
        return voters.stream().anyMatch(it -> it.member().equals(who));
    }

    /** One person's dots are theirs: below the floor a sum would tell them. */
    public VoteResult result() {
        if (isOpen()) {
            return new VoteResult.Open();
        }
        return Floor.isReachedBy(turnout().all()) ? shown() : new VoteResult.Withheld();
    }

    private VoteResult shown() {
        return new VoteResult.Shown(ordered().stream()
                .sorted(Comparator.comparingInt(DotOption::dots).reversed())
                .map(it -> new VoteResult.Line(it.words(), it.dots()))
                .toList());
    }

    private List<DotOption> ordered() {
        return options.stream().sorted(Comparator.comparingInt(DotOption::turn)).toList();
    }

    public Turnout turnout() {
        return new Turnout(lived, others);
    }

    public VoteQuestion question() {
        return new VoteQuestion(
                question, ordered().stream().map(DotOption::words).toList(), dots);
    }

    public DotVoteId id() {
        return new DotVoteId(id);
    }

    public GroupMeetingId meeting() {
        return meeting;
    }

    public Digest formKey() {
        return formKey;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }
}
