package fi.rinnalla.services.survey.instrument;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.survey.Question;
import fi.rinnalla.domain.survey.SurveyId;
import fi.rinnalla.domain.survey.Surveys;
import fi.rinnalla.domain.survey.instrument.Instrument;
import fi.rinnalla.domain.survey.instrument.InstrumentId;
import fi.rinnalla.domain.survey.instrument.Instruments;
import fi.rinnalla.domain.survey.instrument.Licence;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes down whose instruments are used and with whose leave, and which questions of a survey are taken from them. */
@UseCase
@MayBeDoneBy(Permission.KEEP_INSTRUMENTS)
public class KeepingInstruments {
    private final Instruments instruments;
    private final Surveys surveys;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingInstruments(Instruments instruments, Surveys surveys, Auditing auditing, Clock clock) {
        this.instruments = instruments;
        this.surveys = surveys;
        this.auditing = auditing;
        this.clock = clock;
    }

    public List<InstrumentRow> all() {
        return instruments.all().stream().map(this::row).toList();
    }

    public InstrumentRow one(InstrumentId id) {
        return row(instruments.find(id).orElseThrow(() -> new NotFound(id)));
    }

    private InstrumentRow row(Instrument it) {
        return new InstrumentRow(
                it.id(),
                it.name(),
                it.licence(),
                it.licence().against(today()),
                it.surveys().size());
    }

    /** One form is one instrument. */
    public InstrumentId add(Digest form, String name, Licence licence) {
        return instruments.findByFormKey(form).map(Instrument::id).orElseGet(() -> {
            var id = new InstrumentId(Uuid7.at(clock.instant()));
            instruments.add(Instrument.of(id, form, name, licence));
            auditing.note(AuditAct.CHANGED_INSTRUMENT, id.value());
            return id;
        });
    }

    public void change(InstrumentId id, String name, Licence licence) {
        var instrument = instruments.hold(id).orElseThrow(() -> new NotFound(id));
        instrument.isCalled(name);
        instrument.isLicensed(licence);
        auditing.note(AuditAct.CHANGED_INSTRUMENT, id.value());
    }

    public UsedInstruments used(SurveyId id) {
        var survey = surveys.find(id).orElseThrow(() -> new NotFound(id));
        var all = instruments.all();
        return new UsedInstruments(
                id,
                survey.current().questionnaire(),
                all.stream().map(this::row).toList(),
                all.stream().collect(Collectors.toMap(Instrument::id, it -> it.questionsOf(id))));
    }

    /** @param taken codes of questions, by instrument; each question from one of them at most */
    public void use(SurveyId id, Map<InstrumentId, Set<String>> taken) {
        var survey = surveys.hold(id).orElseThrow(() -> new NotFound(id));
        var known = survey.current().questionnaire().questions().stream()
                .map(Question::code)
                .collect(Collectors.toSet());
        instruments
                .all()
                .forEach(it -> it.isUsedBy(
                        id,
                        taken.getOrDefault(it.id(), Set.of()).stream()
                                .filter(known::contains)
                                .collect(Collectors.toSet())));
        auditing.note(AuditAct.CHANGED_INSTRUMENT, id.value());
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
