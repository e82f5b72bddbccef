package fi.rinnalla.web.comparison;

import fi.rinnalla.web.comparison.chart.Drawing;
import fi.rinnalla.web.comparison.chart.Framed;
import fi.rinnalla.web.comparison.chart.PngFile;
import fi.rinnalla.web.comparison.chart.SvgFile;
import fi.rinnalla.web.shared.CsvDialect;
import fi.rinnalla.web.shared.Voice;
import java.util.Optional;

/** A view as it leaves its page in files: each says by itself what it shows and where it comes from. */
record Leaving(View view, String network, Voice voice) {
    byte[] csv(boolean forPeople) {
        return forPeople ? CsvDialect.PEOPLE.write(view.forPeople()) : CsvDialect.MACHINES.write(view.forMachines());
    }

    byte[] svg() {
        return new SvgFile(framed(), view.finding(), voice.say("comparison.chart.description")).bytes();
    }

    /** Nothing where it would be too large. */
    Optional<PngFile> picture() {
        return PngFile.of(framed());
    }

    /** Without its ending. */
    String fileName() {
        return "vertailu-" + view.fileName() + "-"
                + view.quarters().get(view.quarters().size() - 1);
    }

    private Drawing framed() {
        var source = voice.say(
                "view.file.source",
                "what",
                view.name(),
                "period",
                new Wording(voice).period(view.quarters()),
                "network",
                network);
        return new Framed(view.finding(), source).around(view.drawing());
    }
}
