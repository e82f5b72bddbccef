package fi.rinnalla.domain.gathering;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/**
 * How often each of the five steps was chosen for one question about one event or group, at the start or at the end. There is
 * no row for an answer: what one person said to two questions cannot be laid side by side, and nothing tells who came first or when.
 */
@Entity
@Table(schema = "app", name = "exit_tally")
public class ExitTally {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "gathering_id")
    private Gathering gathering;

    @Enumerated(EnumType.STRING)
    private Moment moment;

    @Enumerated(EnumType.STRING)
    private ExitQuestion question;

    private int one;
    private int two;
    private int three;
    private int four;
    private int five;

    protected ExitTally() {}

    static ExitTally of(Gathering gathering, Moment moment, ExitQuestion question) {
        var tally = new ExitTally();
        tally.id = UUID.randomUUID();
        tally.gathering = gathering;
        tally.moment = moment;
        tally.question = question;
        return tally;
    }

    void add(int step) {
        switch (step) {
            case 1 -> one++;
            case 2 -> two++;
            case 3 -> three++;
            case 4 -> four++;
            case 5 -> five++;
            default -> throw new IllegalArgumentException("five steps");
        }
    }

    public Moment moment() {
        return moment;
    }

    public ExitQuestion question() {
        return question;
    }

    /** From the least to the most. */
    public List<Integer> counts() {
        return List.of(one, two, three, four, five);
    }
}
