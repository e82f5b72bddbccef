package fi.rinnalla.domain.model;

import java.util.List;
import java.util.stream.Collectors;

/** Whether something on the checklist is done as the model says. */
public enum Followed {
    YES,
    PARTLY,
    NO;

    private char letter() {
        return name().charAt(0);
    }

    static String written(List<Followed> answers) {
        return answers.stream().map(it -> String.valueOf(it.letter())).collect(Collectors.joining());
    }

    static List<Followed> read(String letters) {
        return letters.chars().mapToObj(it -> of((char) it)).toList();
    }

    private static Followed of(char letter) {
        return switch (letter) {
            case 'Y' -> YES;
            case 'P' -> PARTLY;
            case 'N' -> NO;
            default -> throw new IllegalArgumentException("no answer of a checklist");
        };
    }
}
