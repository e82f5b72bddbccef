package fi.rinnalla.services.shared;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * A picture in a handful of colours, clear ones among them: the box that holds the most different ones is cut in the middle
 * until there are as many boxes as colours.
 */
final class FewColours {
    private static final int ALPHA = 24;
    private static final int[] CHANNELS = {ALPHA, 16, 8, 0};

    /** The soft edge of a sign is a point wide: a step in it is seen less than one in a surface. */
    private static final int LESS_SEEN = 4;

    private static final int OPAQUE = 0xFF;

    private FewColours() {}

    /** All of them, without an alpha that nobody needs. */
    static BufferedImage whole(BufferedImage picture) {
        var opaque = Arrays.stream(points(picture)).allMatch(it -> it >>> 24 == OPAQUE);
        var to = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        to.setRGB(0, 0, to.getWidth(), to.getHeight(), points(picture), 0, to.getWidth());
        return to;
    }

    static BufferedImage of(BufferedImage picture, int most) {
        var points = points(picture);
        var boxes = boxes(Arrays.stream(points).distinct().toArray(), most);
        var to = new BufferedImage(
                picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, palette(boxes));
        var numbers = new HashMap<Integer, Integer>();
        for (int n = 0; n < boxes.size(); n++) {
            for (var colour : boxes.get(n).colours()) {
                numbers.put(colour, n);
            }
        }
        var indexes = Arrays.stream(points).map(numbers::get).toArray();
        to.getRaster().setPixels(0, 0, to.getWidth(), to.getHeight(), indexes);
        return to;
    }

    /** What is whole stays whole, and what is clear stays clear. */
    private static List<Box> boxes(int[] colours, int most) {
        var boxes = new ArrayList<Box>();
        Stream.<IntPredicate>of(it -> it == OPAQUE, it -> it > 0 && it < OPAQUE, it -> it == 0)
                .map(alpha -> Arrays.stream(colours)
                        .filter(it -> alpha.test(it >>> ALPHA))
                        .toArray())
                .filter(it -> it.length > 0)
                .map(Box::of)
                .forEach(boxes::add);
        while (boxes.size() < most) {
            var widest = boxes.stream().max(Comparator.comparingInt(Box::span)).orElseThrow();
            if (widest.span() == 0) {
                return boxes;
            }
            boxes.remove(widest);
            boxes.addAll(widest.halves());
        }
        return boxes;
    }

    private static IndexColorModel palette(List<Box> boxes) {
        var colours = boxes.stream().mapToInt(Box::middle).toArray();
        var bits = colours.length > 16 ? Byte.SIZE : Byte.SIZE / 2;
        return new IndexColorModel(bits, colours.length, colours, 0, true, -1, DataBuffer.TYPE_BYTE);
    }

    private static int[] points(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    /** Colours that lie beside each other: how far they spread, and in which channel the most. */
    private record Box(int[] colours, int channel, int span) {
        static Box of(int[] colours) {
            return Arrays.stream(CHANNELS)
                    .mapToObj(it -> new Box(colours, it, span(colours, it)))
                    .max(Comparator.comparingInt(Box::span))
                    .orElseThrow();
        }

        List<Box> halves() {
            var sorted = Arrays.stream(colours)
                    .boxed()
                    .sorted(Comparator.comparingInt(it -> seen(it, channel)))
                    .mapToInt(Integer::intValue)
                    .toArray();
            var half = sorted.length / 2;
            return List.of(
                    of(Arrays.copyOfRange(sorted, 0, half)), of(Arrays.copyOfRange(sorted, half, sorted.length)));
        }

        int middle() {
            int middle = 0;
            for (var each : CHANNELS) {
                var part = Arrays.stream(colours).map(it -> part(it, each)).average();
                middle |= (int) Math.round(part.orElseThrow()) << each;
            }
            return middle;
        }

        private static int span(int[] colours, int channel) {
            var parts = Arrays.stream(colours).map(it -> seen(it, channel)).summaryStatistics();
            return parts.getMax() - parts.getMin();
        }

        /** Of what is nearly clear the colour is hardly seen. */
        private static int seen(int colour, int channel) {
            var alpha = colour >>> ALPHA;
            return channel == ALPHA ? alpha / LESS_SEEN : part(colour, channel) * alpha / OPAQUE;
        }

        private static int part(int colour, int channel) {
            return colour >>> channel & 0xFF;
        }
    }
}
