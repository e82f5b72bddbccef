package fi.rinnalla.services.shared;

import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.services.shared.Development.Copy;
import fi.rinnalla.services.shared.Development.Developed;
import fi.rinnalla.services.shared.Development.Spoilt;
import fi.rinnalla.services.shared.Development.Why;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes a picture anew from what somebody sent, at the sizes it is kept at, so that nothing is kept but what is seen: not where
 * it was taken, nor when, nor with whose telephone. Its size is read before it is opened, and a large one is read in steps, so
 * that no file unfolds into all our memory.
 */
@ApplicationScoped
public class Darkroom {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private final Semaphore places = new Semaphore(2);

    /** @throws Busy where others take too long */
    public Development develop(byte[] file, Order order) {
        enter();
        try {
            return file.length > order.mostBytes() ? new Spoilt(Why.TOO_MANY_BYTES) : opened(file, order);
        } finally {
            places.release();
        }
    }

    private static Development opened(byte[] file, Order order) {
        var kind = kindOf(file);
        if (kind == null) {
            return new Spoilt(Why.NOT_A_PICTURE);
        }
        var reader = ImageIO.getImageReadersByFormatName(kind).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            return measured(reader, kind.equals("jpeg") ? Orientation.in(file) : Orientation.UPRIGHT, order);
        } catch (IOException | RuntimeException broken) {
            return new Spoilt(Why.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    private static Development measured(ImageReader reader, Orientation held, Order order) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (order.isTooLarge(width, height)) {
            return new Spoilt(Why.TOO_MANY_PIXELS);
        }
        if (Math.min(width, height) < order.leastSide()) {
            return new Spoilt(Why.TOO_SMALL);
        }
        var complaints = new AtomicBoolean();
        reader.addIIOReadWarningListener((IIOReadWarningListener) (source, warning) -> complaints.set(true));
        var seen = read(reader, (int) Math.max(width, height), order);
        return complaints.get() ? new Spoilt(Why.BROKEN) : new Developed(copies(seen, held, order));
    }

    /** Every second, third … point of a large one: more would be thrown away again at once. */
    private static BufferedImage read(ImageReader reader, int longest, Order order) throws IOException {
        var step = Math.max(1, longest / (3 * order.largest().width()));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    /** A picture that is small itself has no larger copy. */
    private static List<Copy> copies(BufferedImage read, Orientation held, Order order) throws IOException {
        var seen = order.largest().upright(read, held);
        var copies = new ArrayList<Copy>();
        for (var format : order.formats()) {
            var copy = format.copy(seen);
            if (copies.isEmpty() || copy.width() > copies.get(copies.size() - 1).width()) {
                copies.add(copy);
            }
        }
        return List.copyOf(copies);
    }

    /** By how it begins, and never by what it is called. */
    private static String kindOf(byte[] file) {
        if (begins(file, 0xFF, 0xD8, 0xFF)) {
            return "jpeg";
        }
        return begins(file, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A) ? "png" : null;
    }

    private static boolean begins(byte[] file, int... with) {
        if (file.length < with.length) {
            return false;
        }
        for (int n = 0; n < with.length; n++) {
            if ((file[n] & 0xFF) != with[n]) {
                return false;
            }
        }
        return true;
    }

    private void enter() {
        try {
            if (!places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy(LONGEST_WAIT);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Busy(LONGEST_WAIT);
        }
    }
}
