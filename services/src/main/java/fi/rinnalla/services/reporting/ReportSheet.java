package fi.rinnalla.services.reporting;

import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.reporting.DesignCode;
import fi.rinnalla.domain.reporting.FactLine;
import fi.rinnalla.domain.reporting.FigureLine;
import fi.rinnalla.domain.reporting.Finding;
import fi.rinnalla.domain.reporting.Frozen;
import fi.rinnalla.domain.reporting.ReportDocument;
import fi.rinnalla.domain.reporting.ReportId;
import fi.rinnalla.domain.reporting.ReportPeriod;
import fi.rinnalla.domain.reporting.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report for whoever works on it.
 *
 * @param editions how often each section has been written
 * @param before what was said in the one before, where there is one
 * @param found what has to be looked at; nothing where it is finished
 * @param later figures that would be others today, where it is finished
 * @param laterFacts what the programme says otherwise today, where it is finished
 */
public record ReportSheet(
        ReportId id,
        ProgrammeId programme,
        int edition,
        ReportDocument document,
        Map<DesignCode, Integer> editions,
        LocalDate touchedOn,
        Optional<Frozen> frozen,
        Optional<Before> before,
        List<Found> found,
        List<Later> later,
        List<LaterFact> laterFacts) {

    public record Before(ReportPeriod period, Map<DesignCode, String> words) {}

    /** @param reason why it stays; empty as long as nobody has said so */
    public record Found(Finding finding, Optional<String> reason) {
        public boolean isOpen() {
            return reason.isEmpty();
        }
    }

    /** @param today nothing where it is counted no more, or otherwise than then */
    public record Later(FigureLine then, Optional<Shown> today) {}

    /** What the programme said then and says today; nothing where it says it no more, or did not yet. */
    public record LaterFact(Optional<FactLine> then, Optional<FactLine> today) {
        boolean isTheSame() {
            return then.flatMap(it -> today.map(it::saysAs)).orElse(false);
        }
    }

    public List<Found> open() {
        return found.stream().filter(Found::isOpen).toList();
    }
}
