package fi.rinnalla.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A door that is nowhere: a drawing, so that the demonstration shows nobody's house and nobody in front of it. */
final class DrawnDoor {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 720;
    private static final Color WALL = new Color(0xC9846B);
    private static final Color JOINT = new Color(0xB9735B);
    private static final Color FRAME = new Color(0xF6F1E7);
    private static final Color LEAF = new Color(0x2F6690);
    private static final Color PANE = new Color(0xD9E8F0);
    private static final Color GROUND = new Color(0x9B9B93);
    private static final Color WOOD = new Color(0x8A6A43);

    private DrawnDoor() {}

    static byte[] png() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var ink = picture.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        wall(ink);
        door(ink);
        bench(ink);
        ink.dispose();
        return written(picture);
    }

    private static void wall(Graphics2D ink) {
        box(ink, WALL, 0, 0, WIDTH, HEIGHT);
        ink.setColor(JOINT);
        ink.setStroke(new BasicStroke(3));
        for (int y = 40; y < 620; y += 40) {
            ink.drawLine(0, y, WIDTH, y);
            for (int x = y % 80 == 0 ? 0 : 50; x < WIDTH; x += 100) {
                ink.drawLine(x, y, x, y + 40);
            }
        }
        box(ink, GROUND, 0, 620, WIDTH, HEIGHT - 620);
    }

    private static void door(Graphics2D ink) {
        box(ink, FRAME, 300, 110, 300, 512);
        box(ink, LEAF, 325, 135, 250, 480);
        box(ink, PANE, 365, 175, 170, 190);
        box(ink, FRAME, 445, 175, 10, 190);
        box(ink, new Color(0xE9C46A), 540, 395, 16, 60);
        box(ink, new Color(0x6F6F68), 280, 615, 340, 14);
        box(ink, new Color(0xF2C14E), 650, 210, 44, 60);
        box(ink, new Color(0x333333), 660, 196, 24, 14);
    }

    private static void bench(Graphics2D ink) {
        box(ink, WOOD, 690, 520, 210, 22);
        box(ink, WOOD, 690, 455, 210, 18);
        box(ink, WOOD, 705, 455, 14, 175);
        box(ink, WOOD, 870, 455, 14, 175);
    }

    private static void box(Graphics2D ink, Color colour, int x, int y, int width, int height) {
        ink.setColor(colour);
        ink.fillRect(x, y, width, height);
    }

    private static byte[] written(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(picture, "png", stream);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
