package fi.rinnalla.domain.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who of ours was at a place on a day: numbers by role, no names. */
@Embeddable
public class Presentees {
    @Column(name = "workers_there")
    private int workers;

    @Column(name = "partners_there")
    private int partners;

    @Column(name = "volunteers_there")
    private int volunteers;

    protected Presentees() {}

    private Presentees(int workers, int partners, int volunteers) {
        this.workers = workers;
        this.partners = partners;
        this.volunteers = volunteers;
    }

    public static Presentees of(int workers, int partners, int volunteers) {
        if (workers < 0 || partners < 0 || volunteers < 0) {
            throw new IllegalArgumentException("nobody is there less than nobody");
        }
        return new Presentees(workers, partners, volunteers);
    }

    public int workers() {
        return workers;
    }

    public int partners() {
        return partners;
    }

    public int volunteers() {
        return volunteers;
    }
}
