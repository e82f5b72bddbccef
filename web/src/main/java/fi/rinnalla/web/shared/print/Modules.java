package fi.rinnalla.web.shared.print;

import io.nayuki.qrcodegen.QrCode;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A code for a phone's camera, as one shape in a square of its own with the quiet zone it needs. A quarter of it may be
 * scratched or covered by tape.
 */
public record Modules(QrCode code) {
    private static final int QUIET = 4;

    public static Modules of(String address) {
        return new Modules(QrCode.encodeText(address, QrCode.Ecc.QUARTILE));
    }

    /** One for each run of dark modules, in one path, so that no seam shows between rows. */
    Path2D shape(double side) {
        var module = side / (code.size + 2 * QUIET);
        var shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y) && !code.getModule(x - 1, y)) {
                    shape.append(
                            new Rectangle2D.Double(
                                    (x + QUIET) * module, (y + QUIET) * module, run(x, y) * module, module),
                            false);
                }
            }
        }
        return shape;
    }

    private int run(int from, int y) {
        int x = from;
        while (code.getModule(x, y)) {
            x++;
        }
        return x - from;
    }
}
