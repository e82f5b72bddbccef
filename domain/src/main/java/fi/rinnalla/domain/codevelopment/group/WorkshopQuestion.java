package fi.rinnalla.domain.codevelopment.group;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** One question of a workshop template. */
@Entity
@Table(schema = "app", name = "workshop_question")
public class WorkshopQuestion {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "workshop_id")
    private Workshop workshop;

    private int turn;
    private String heading;
    private int minutes;

    protected WorkshopQuestion() {}

    static WorkshopQuestion of(Workshop workshop, int turn, WorkshopPlan.Question asked) {
        var question = new WorkshopQuestion();
        question.id = UUID.randomUUID();
        question.workshop = workshop;
        question.turn = turn;
        question.heading = asked.heading();
        question.minutes = asked.minutes();
        return question;
    }

    int turn() {
        return turn;
    }

    WorkshopPlan.Question question() {
        return new WorkshopPlan.Question(heading, minutes);
    }
}
