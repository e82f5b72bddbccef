package fi.rinnalla.domain.reporting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** Why something that was pointed out stays. */
@Entity
@Table(schema = "app", name = "report_reason")
public class ReportReason {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "report_id")
    private Report report;

    private String mark;
    private String reason;

    protected ReportReason() {}

    static ReportReason of(Report report, String mark, String reason) {
        var stays = new ReportReason();
        stays.id = UUID.randomUUID();
        stays.report = report;
        stays.mark = mark;
        stays.reason = reason;
        return stays;
    }

    void say(String newReason) {
        reason = newReason;
    }

    String mark() {
        return mark;
    }

    String reason() {
        return reason;
    }
}
