package fi.rinnalla.domain.reporting;

import fi.rinnalla.domain.measure.Basis;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;

/** A figure of a finished report, as it was shown on that day. What was withheld is kept nowhere. */
@Entity
@Table(schema = "app", name = "report_figure")
public class ReportFigure {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "report_id")
    private Report report;

    private String section;
    private int position;
    private String indicator;

    @Column(name = "indicator_version")
    private int version;

    @Enumerated(EnumType.STRING)
    private Quantity quantity;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String name;
    private String definition;

    @Enumerated(EnumType.STRING)
    private Shown.State state;

    private Long hundredths;

    protected ReportFigure() {}

    static ReportFigure of(Report report, DesignCode section, int position, FigureLine line) {
        var figure = new ReportFigure();
        figure.id = UUID.randomUUID();
        figure.report = report;
        figure.section = section.value();
        figure.position = position;
        figure.indicator = line.code().value();
        figure.version = line.version();
        figure.quantity = line.quantity();
        figure.basis = line.basis();
        figure.name = line.name();
        figure.definition = line.definition();
        figure.state = line.shown().state();
        figure.hundredths = line.shown()
                .value()
                .map(it -> it.movePointRight(2).longValueExact())
                .orElse(null);
        return figure;
    }

    boolean isIn(DesignCode sought) {
        return section.equals(sought.value());
    }

    int position() {
        return position;
    }

    FigureLine line() {
        return new FigureLine(
                new IndicatorCode(indicator),
                version,
                quantity,
                basis,
                name,
                definition,
                new Shown(state, Optional.ofNullable(hundredths).map(it -> Shown.ofHundredths(quantity, it))));
    }
}
