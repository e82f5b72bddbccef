package fi.rinnalla.web.shared.print;

import fi.rinnalla.domain.tenancy.Plates;
import fi.rinnalla.services.tenancy.LogoSheet;
import fi.rinnalla.web.shared.Chrome;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * An organisation's logo on paper.
 *
 * @param data the PNG itself, so that whoever prints asks nobody for it
 * @param plated where it was drawn for nothing but a dark ground, for paper is white
 */
public record Sign(String data, double shape, String words, boolean alone, boolean plated) {
    private static final double ON_A_WALL = 2.2;

    /** There is no line to spare there. */
    private static final double ON_A_CARD = 1.5;

    public static Sign of(LogoSheet logo) {
        return new Sign(
                Base64.getEncoder().encodeToString(logo.content()),
                (double) logo.width() / logo.height(),
                logo.words(),
                Chrome.Logo.of(logo).standsAlone(),
                logo.plates().byDay());
    }

    /** In parts of the letter's size, as all on paper. */
    public String looks() {
        var plate = plated ? ".signed object{background-color:" + Plates.DARK + "}" : "";
        return sized(".signed object", ON_A_WALL) + sized(".card .signed object", ON_A_CARD) + plate;
    }

    private String sized(String what, double height) {
        return String.format(Locale.ROOT, "%s{width:%.3fem;height:%.3fem}", what, height * shape, height);
    }

    /** Without a file in between; whoever reads it closes it. */
    static BufferedImage read(String data) {
        var png = new ByteArrayInputStream(Base64.getDecoder().decode(data));
        try {
            return ImageIO.read(new MemoryCacheImageInputStream(png));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
