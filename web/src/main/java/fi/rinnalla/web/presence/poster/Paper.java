package fi.rinnalla.web.presence.poster;

import fi.rinnalla.domain.presence.PosterKind;
import fi.rinnalla.web.shared.Typed;
import java.util.List;

/**
 * What it is printed on, in millimetres. Everything on it is set in parts of its letter size, so that A3 is A4 seen from
 * farther away.
 */
enum Paper {
    A4(210, 297, 13),
    A3(297, 420, 18.4),
    A5(210, 148, 11.6),
    A6(148, 105, 8.2);

    private final int width;
    private final int height;
    private final double points;

    Paper(int width, int height, double points) {
        this.width = width;
        this.height = height;
        this.points = points;
    }

    /** The usual one first. */
    static List<Paper> of(PosterKind kind) {
        return kind == PosterKind.WALL ? List.of(A4, A3) : List.of(A5, A6);
    }

    static Paper wished(PosterKind kind, String typed) {
        return of(kind).stream()
                .filter(it -> Typed.low(it).equals(typed))
                .findFirst()
                .orElse(of(kind).get(0));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    double points() {
        return points;
    }

    /** Of a picture of it that is so wide. */
    int heightAt(int pictureWidth) {
        return Math.round((float) pictureWidth * height / width);
    }
}
