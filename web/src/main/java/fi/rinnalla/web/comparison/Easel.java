package fi.rinnalla.web.comparison;

import fi.rinnalla.web.comparison.chart.PngFile;
import fi.rinnalla.web.shared.OneAtATime;
import jakarta.enterprise.context.ApplicationScoped;

/** Where pictures are drawn, one after another: two at once would be twice the memory. */
@ApplicationScoped
public class Easel {
    private final OneAtATime place = new OneAtATime();

    public byte[] draw(PngFile picture) {
        return place.make(picture::bytes);
    }
}
