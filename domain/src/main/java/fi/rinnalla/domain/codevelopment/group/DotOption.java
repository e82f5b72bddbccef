package fi.rinnalla.domain.codevelopment.group;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * One option and the sum of its dots. Of every option it is written each time that a vote was counted, also where it got no dot: the
 * last who voted cannot be told from which rows have changed.
 */
@Entity
@Table(schema = "app", name = "dot_option")
public class DotOption {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "vote_id")
    private DotVote vote;

    private int turn;
    private String words;
    private int dots;
    private int ballots;

    protected DotOption() {}

    static DotOption of(DotVote vote, int turn, String words) {
        var option = new DotOption();
        option.id = UUID.randomUUID();
        option.vote = vote;
        option.turn = turn;
        option.words = words;
        return option;
    }

    void count(int more, int papers) {
        dots += more;
        ballots += papers;
    }

    int turn() {
        return turn;
    }

    String words() {
        return words;
    }

    int dots() {
        return dots;
    }

    int ballots() {
        return ballots;
    }
}
