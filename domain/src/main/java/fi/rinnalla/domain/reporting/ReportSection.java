package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A section of a report, as its design asked for it on the day the report was begun, and what has been written there. */
@Entity
@Table(schema = "app", name = "report_section")
public class ReportSection {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "report_id")
    private Report report;

    private int position;

    @Column(name = "section")
    private String code;

    private String heading;
    private String help;
    private int longest;
    private boolean needed;
    private String indicators;
    private String parts;
    private String words;
    private int edition;

    protected ReportSection() {}

    static ReportSection of(Report report, int position, SectionDesign design, Language language) {
        var section = new ReportSection();
        section.id = UUID.randomUUID();
        section.report = report;
        section.position = position;
        section.code = design.code().value();
        section.heading = design.heading(language);
        section.help = design.help(language);
        section.longest = design.longest();
        section.needed = design.needed();
        section.indicators = OwnSection.joined(design.indicators());
        section.parts = design.parts().stream().map(Enum::name).collect(Collectors.joining(" "));
        section.words = "";
        return section;
    }

    /** Returns whether nobody has written here since it was looked at. */
    boolean write(int seen, String newWords) {
        var mayBe = seen == edition;
        if (mayBe) {
            words = newWords;
            edition++;
        }
        return mayBe;
    }

    int edition() {
        return edition;
    }

    int position() {
        return position;
    }

    DesignCode code() {
        return new DesignCode(code);
    }

    String words() {
        return words;
    }

    List<IndicatorCode> indicators() {
        return OwnSection.split(indicators);
    }

    /** What is asked of the programme itself. */
    List<ProgrammePart> parts() {
        return Arrays.stream(parts.split(" "))
                .filter(it -> !it.isEmpty())
                .map(ProgrammePart::valueOf)
                .toList();
    }

    boolean isMissing() {
        return needed && words.isBlank();
    }

    ReportDocument.Section with(List<FigureLine> figures, List<FactLine> facts) {
        return new ReportDocument.Section(code(), heading, help, longest, needed, words, figures, facts);
    }
}
