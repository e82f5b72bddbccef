package fi.rinnalla.domain.codevelopment.group;

import java.util.List;

/** Workshops that every organisation finds ready. What they ask is said in four languages beside the other texts. */
public enum ReadyWorkshop {
    /** The five questions with which a programme of parents and professionals worked in Southwest Finland. */
    FIVE_QUESTIONS(25, 20, 20, 25, 15);

    private final List<Integer> minutes;

    ReadyWorkshop(Integer... minutes) {
        this.minutes = List.of(minutes);
    }

    /** Of each question, in its order. */
    public List<Integer> minutes() {
        return minutes;
    }
}
