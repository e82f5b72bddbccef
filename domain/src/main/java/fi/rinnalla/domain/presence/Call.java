package fi.rinnalla.domain.presence;

import fi.rinnalla.domain.shared.Chosen;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One call to a phone line on a day: answered, with what is written down of it, or missed. What was taken back stays, not
 * counted, so that its form, sent once more, counts nothing anew.
 */
@Entity
@Table(schema = "app", name = "phone_call")
public class Call {
    @Id
    private UUID id;

    @Column(name = "line_id")
    private LineId line;

    private LocalDate day;

    @Column(name = "form_key")
    private Digest formKey;

    private boolean missed;
    private boolean undone;

    @Enumerated(EnumType.STRING)
    @Column(name = "time_band")
    private TimeBand timeBand;

    @Enumerated(EnumType.STRING)
    @Column(name = "length")
    private CallLength lasted;

    @Enumerated(EnumType.STRING)
    private CallerKind caller;

    private String topics = "";

    @Enumerated(EnumType.STRING)
    private CallerCounty county;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String given = "";

    @Column(name = "guided_to")
    private String guidedTo = "";

    protected Call() {}

    public static Call answered(CallId id, LineId line, LocalDate day, Digest formKey, LoggedCall logged) {
        var call = missed(id, line, day, formKey);
        call.missed = false;
        call.timeBand = logged.time();
        call.lasted = logged.length();
        call.caller = logged.caller();
        call.topics = Chosen.text(logged.topics());
        call.county = logged.county();
        call.language = logged.language();
        call.given = Chosen.text(logged.given());
        call.guidedTo = Chosen.text(logged.guidedTo());
        return call;
    }

    public static Call missed(CallId id, LineId line, LocalDate day, Digest formKey) {
        var call = new Call();
        call.id = id.value();
        call.line = line;
        call.day = day;
        call.formKey = formKey;
        call.missed = true;
        return call;
    }

    public void undo() {
        undone = true;
    }

    /** Empty of a missed one. */
    public Optional<LoggedCall> logged() {
        return missed
                ? Optional.empty()
                : Optional.of(LoggedCall.written(timeBand, lasted, caller, topics, county, language, given, guidedTo));
    }

    public CallId id() {
        return new CallId(id);
    }

    public LineId line() {
        return line;
    }

    public LocalDate day() {
        return day;
    }

    public Digest formKey() {
        return formKey;
    }

    public boolean isMissed() {
        return missed;
    }

    public boolean isUndone() {
        return undone;
    }
}
