package fi.rinnalla.domain.codevelopment.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That a member has voted, on a day. For what is nowhere near it. */
@Entity
@Table(schema = "app", name = "dot_voter")
public class DotVoter {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "vote_id")
    private DotVote vote;

    @Column(name = "member_id")
    private GroupMemberId member;

    @Column(name = "voted_on")
    private LocalDate votedOn;

    protected DotVoter() {}

    static DotVoter of(DotVote vote, GroupMemberId member, LocalDate today) {
        var voter = new DotVoter();
        voter.id = UUID.randomUUID();
        voter.vote = vote;
        voter.member = member;
        voter.votedOn = today;
        return voter;
    }

    GroupMemberId member() {
        return member;
    }
}
