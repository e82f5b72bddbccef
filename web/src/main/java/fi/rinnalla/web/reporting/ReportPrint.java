package fi.rinnalla.web.reporting;

import fi.rinnalla.domain.reporting.FactLine;
import fi.rinnalla.domain.reporting.FigureLine;
import fi.rinnalla.domain.reporting.ReportDocument;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.web.shared.print.Sign;
import java.util.Optional;

/** A report on paper. */
public record ReportPrint(ReportFile file, Optional<Sign> sign) {
    public ReportDocument document() {
        return file.document();
    }

    public Language language() {
        return file.voice().language();
    }

    public String organisation() {
        return file.organisation();
    }

    public String about() {
        return file.about();
    }

    public String state() {
        return file.state();
    }

    public Optional<String> fingerprint() {
        return file.fingerprint();
    }

    public boolean hasWithheld() {
        return file.hasWithheld();
    }

    public String sentence(FigureLine it) {
        return file.words().sentence(it);
    }

    public String name(FactLine it) {
        return file.facts().name(it);
    }

    public String said(FactLine it) {
        return file.facts().said(it);
    }

    public String beneath(FactLine it) {
        return file.facts().beneath(it);
    }

    public String beneath(FigureLine it) {
        return file.beneath(it);
    }

    public String say(String key, Object... named) {
        return file.say(key, named);
    }
}
