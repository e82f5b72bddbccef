package fi.rinnalla.domain.codevelopment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** How it could be mended: what is wrong, who would gain, and whose idea it was. */
@Entity
@Table(schema = "app", name = "theme_idea")
public class Idea {
    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "theme_id")
    private Theme theme;

    private int round;
    private String problem;
    private String benefits;

    @Enumerated(EnumType.STRING)
    private Proposer proposer;

    @Column(name = "proposed_on")
    private LocalDate proposedOn;

    protected Idea() {}

    Idea(Theme theme, IdeaId id, int round, IdeaWords words, LocalDate today) {
        this.id = id.value();
        this.theme = theme;
        this.round = round;
        this.problem = words.problem();
        this.benefits = words.benefits();
        this.proposer = words.proposer();
        this.proposedOn = today;
    }

    boolean says(IdeaWords words) {
        return problem.equals(words.problem()) && benefits.equals(words.benefits());
    }

    public IdeaId id() {
        return new IdeaId(id);
    }

    public int round() {
        return round;
    }

    public String problem() {
        return problem;
    }

    public String benefits() {
        return benefits;
    }

    public Proposer proposer() {
        return proposer;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }
}
