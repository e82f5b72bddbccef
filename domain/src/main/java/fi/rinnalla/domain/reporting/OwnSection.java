package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A section of an organisation's own design. Its indicators are one text, a space between each. */
@Entity
@Table(schema = "app", name = "report_design_section")
public class OwnSection {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "design_id")
    private OwnDesign design;

    private String section;
    private boolean kept;
    private int longest;
    private String indicators;

    protected OwnSection() {}

    static OwnSection of(OwnDesign design, SectionChoice choice) {
        var own = new OwnSection();
        own.id = UUID.randomUUID();
        own.design = design;
        own.section = choice.section().value();
        own.take(choice);
        return own;
    }

    final void take(SectionChoice choice) {
        kept = choice.kept();
        longest = choice.longest();
        indicators = joined(choice.indicators());
    }

    SectionChoice choice() {
        return new SectionChoice(new DesignCode(section), kept, longest, split(indicators));
    }

    static String joined(List<IndicatorCode> codes) {
        return codes.stream().map(IndicatorCode::value).collect(Collectors.joining(" "));
    }

    static List<IndicatorCode> split(String codes) {
        return Arrays.stream(codes.split(" "))
                .filter(it -> !it.isEmpty())
                .map(IndicatorCode::new)
                .toList();
    }
}
