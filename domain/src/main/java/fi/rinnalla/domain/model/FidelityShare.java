package fi.rinnalla.domain.model;

import java.util.List;

/** How many of the things on the checklist are done as the model says. Things are counted here, and nobody. */
public record FidelityShare(int yes, int partly, int no) {
    static FidelityShare of(List<Followed> answers) {
        return new FidelityShare(
                count(answers, Followed.YES), count(answers, Followed.PARTLY), count(answers, Followed.NO));
    }

    private static int count(List<Followed> answers, Followed which) {
        return (int) answers.stream().filter(it -> it == which).count();
    }

    public int all() {
        return yes + partly + no;
    }

    /** In whole hundredths; what is done partly is not counted as done. */
    public int percent() {
        return all() == 0 ? 0 : Math.round(100f * yes / all());
    }
}
