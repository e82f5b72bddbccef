package fi.rinnalla.web.programme.funding;

import fi.rinnalla.domain.programme.funding.ActivityKind;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of activities as they stand in addresses, and where each has its own page. */
enum Paying {
    GATHERING(ActivityKind.GATHERING, "ryhma", "/tyo/ryhmat/", "running.nav"),
    COHORT(ActivityKind.COHORT, "koulutus", "/tyo/koulutus/", "cohort.nav"),
    ASSIGNMENT(ActivityKind.ASSIGNMENT, "toimeksianto", "/tyo/toimeksiannot/", "assignment.nav"),
    TRAINING(ActivityKind.TRAINING, "ammattilaiskoulutus", "/tyo/ammattilaiskoulutukset/", "professional.nav");

    static final String WORDS = "ryhma|koulutus|toimeksianto|ammattilaiskoulutus";

    final ActivityKind kind;
    final String word;
    final String page;
    /** The place in the navigation to which it belongs. */
    final String place;

    Paying(ActivityKind kind, String word, String page, String place) {
        this.kind = kind;
        this.word = word;
        this.page = page;
        this.place = place;
    }

    static Optional<Paying> called(String word) {
        return Arrays.stream(values()).filter(it -> it.word.equals(word)).findFirst();
    }
}
