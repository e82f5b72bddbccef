package fi.rinnalla.web.training.professional;

import fi.rinnalla.services.training.professional.RatedTraining;
import fi.rinnalla.web.shared.Chrome;
import fi.rinnalla.web.shared.Page;

/** The answer to a first rating: the number under which the same person is found afterwards. */
public record RatedPage(Chrome chrome, RatedTraining training, int number) implements Page {
    static final String TEMPLATE = "training/professional/rated";

    public String spelled() {
        return number / 100 + " " + "%02d".formatted(number % 100);
    }

    public String back() {
        return chrome.to("koulutuspalaute?koodi=" + training.code().value());
    }

    @Override
    public String toString() {
        return "RatedPage";
    }
}
