package fi.rinnalla.services.shared;

import java.util.List;

/** What is to become of a file: how much of it is taken, and at which sizes it is kept. */
public enum Order {
    /** More points than a telephone takes unless it is asked to. */
    PHOTOGRAPH(8 * 1024 * 1024, 40_000_000, Integer.MAX_VALUE, 320, new Paper(480, 30_000), new Paper(960, 120_000)),
    /** A drawing or a scanned page that somebody reads from paper or a screen. */
    MATERIAL(5 * 1024 * 1024, 40_000_000, Integer.MAX_VALUE, 32, new Paper(1_600, 900_000)),
    LOGO(512 * 1024, 4_000_000, 2_000, 32, new Glass(400, 96, 12_000));

    private final int mostBytes;
    private final int mostPixels;
    private final int longestSide;
    private final int leastSide;
    private final List<Format> formats;

    Order(int mostBytes, int mostPixels, int longestSide, int leastSide, Format... formats) {
        this.mostBytes = mostBytes;
        this.mostPixels = mostPixels;
        this.longestSide = longestSide;
        this.leastSide = leastSide;
        this.formats = List.of(formats);
    }

    public int mostBytes() {
        return mostBytes;
    }

    public int mostPixels() {
        return mostPixels;
    }

    public int longestSide() {
        return longestSide;
    }

    public int leastSide() {
        return leastSide;
    }

    boolean isTooLarge(long width, long height) {
        return width * height > mostPixels || Math.max(width, height) > longestSide;
    }

    /** The smallest first. */
    List<Format> formats() {
        return formats;
    }

    Format largest() {
        return formats.get(formats.size() - 1);
    }
}
