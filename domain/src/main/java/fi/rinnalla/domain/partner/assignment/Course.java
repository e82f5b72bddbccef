package fi.rinnalla.domain.partner.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;

/** How an assignment goes once it is agreed on: the talk before, the day itself, the talk after. */
@Embeddable
class Course {
    @Column(name = "preparation_on")
    private LocalDate preparationOn;

    private boolean prepared;

    /** The day of the training of ours that answers it. */
    @Column(name = "training_on")
    private LocalDate trainingOn;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private int minutes;
    private int professionals;
    private int parents;
    private int students;

    @Column(name = "debrief_on")
    private LocalDate debriefOn;

    private boolean debriefed;

    protected Course() {}

    void prepareOn(LocalDate day) {
        preparationOn = day;
        prepared = false;
    }

    void isPrepared() {
        prepared = true;
    }

    void isTaughtOn(LocalDate day) {
        trainingOn = day;
    }

    void isNotTaught() {
        trainingOn = null;
    }

    Optional<LocalDate> training() {
        return Optional.ofNullable(trainingOn);
    }

    void wasHeld(Held held) {
        heldOn = held.day();
        minutes = held.minutes();
        professionals = held.present().professionals();
        parents = held.present().parents();
        students = held.present().students();
    }

    void debriefOn(LocalDate day) {
        debriefOn = day;
        debriefed = false;
    }

    void isDebriefed() {
        debriefed = true;
    }

    /** What is still to be talked about afterwards; empty where it was. */
    Optional<NextStep> after() {
        if (debriefOn == null) {
            return Optional.of(NextStep.DEBRIEF_DAY);
        }
        return debriefed ? Optional.empty() : Optional.of(NextStep.DEBRIEF);
    }

    Optional<Talk> preparation() {
        return Optional.ofNullable(preparationOn).map(day -> new Talk(day, prepared));
    }

    Optional<Held> held() {
        return Optional.ofNullable(heldOn)
                .map(day -> new Held(day, minutes, new Present(professionals, parents, students)));
    }

    Optional<Talk> debrief() {
        return Optional.ofNullable(debriefOn).map(day -> new Talk(day, debriefed));
    }
}
