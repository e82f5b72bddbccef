package fi.rinnalla.domain.feedback;

import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.StaffId;
import fi.rinnalla.domain.shared.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What was answered, by somebody in a role. The author reads the role, never who it was. */
@Entity
@Table(schema = "app", name = "answer")
public class Answer {
    public static final Duration TIME_TO_TAKE_BACK = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "feedback_id")
    private Feedback feedback;

    @Enumerated(EnumType.STRING)
    private AnswerKind kind;

    private Sealed body;

    @Column(name = "account_id")
    private StaffId account;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "given_on")
    private LocalDate givenOn;

    protected Answer() {}

    Answer(Feedback feedback, GivenAnswer given, LocalDate today) {
        this.id = given.id().value();
        this.feedback = feedback;
        this.kind = given.kind();
        this.body = given.body();
        this.account = given.account();
        this.role = given.role();
        this.givenOn = today;
    }

    boolean mayBeTakenBack(StaffId who, Instant now) {
        return account.equals(who) && now.isBefore(id().givenAt().plus(TIME_TO_TAKE_BACK));
    }

    public AnswerId id() {
        return new AnswerId(id);
    }

    public AnswerKind kind() {
        return kind;
    }

    public Sealed body() {
        return body;
    }

    public StaffId account() {
        return account;
    }

    public Role role() {
        return role;
    }

    public LocalDate givenOn() {
        return givenOn;
    }
}
