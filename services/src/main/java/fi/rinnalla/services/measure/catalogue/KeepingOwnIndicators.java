package fi.rinnalla.services.measure.catalogue;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.measure.catalogue.EnteredOutcome;
import fi.rinnalla.domain.measure.catalogue.IndicatorCode;
import fi.rinnalla.domain.measure.catalogue.OwnCodes;
import fi.rinnalla.domain.measure.catalogue.OwnIndicator;
import fi.rinnalla.domain.measure.catalogue.OwnIndicatorId;
import fi.rinnalla.domain.measure.catalogue.OwnIndicators;
import fi.rinnalla.domain.measure.catalogue.OwnMeaning;
import fi.rinnalla.domain.measure.catalogue.Quantity;
import fi.rinnalla.domain.measure.catalogue.WrittenFigure;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Quarter;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.measure.OwnFigures.ProgrammeName;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Says what an organisation counts by itself, and writes its figures down. */
@UseCase
@MayBeDoneBy(Permission.KEEP_INDICATORS)
public class KeepingOwnIndicators {
    public static final int LONGEST_NAME = OwnIndicator.LONGEST_NAME;

    private final OwnIndicators indicators;
    private final Programmes programmes;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public KeepingOwnIndicators(OwnIndicators indicators, Programmes programmes, Auditing auditing, Clock clock) {
        this.indicators = indicators;
        this.programmes = programmes;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** For the form: for which programmes figures may be written, and up to which quarter. */
    public OwnDesk desk() {
        return new OwnDesk(
                programmes.all().stream()
                        .map(it -> new ProgrammeName(it.id(), it.name()))
                        .toList(),
                Quarter.of(today()));
    }

    public OwnDesk.Kept one(IndicatorCode code) {
        var found = indicators.find(code).orElseThrow(() -> new NotFound(code));
        return new OwnDesk.Kept(found.code(), found.name(), found.newest().meaning());
    }

    /** What a figure of that quarter is a number of: an older version may have counted something else. */
    public Quantity quantity(IndicatorCode code, Quarter quarter) {
        var found = indicators.find(code).orElseThrow(() -> new NotFound(code));
        return found.versionOf(quarter).meaning().quantity();
    }

    /** One form is one indicator. Its code is made of its name. */
    public IndicatorCode add(Digest form, String name, OwnMeaning meaning) {
        return indicators.findByFormKey(form).map(OwnIndicator::code).orElseGet(() -> {
            var taken = indicators.all().stream().map(OwnIndicator::code).collect(Collectors.toSet());
            var id = new OwnIndicatorId(Uuid7.at(clock.instant()));
            var code = OwnCodes.free(name, taken);
            indicators.add(OwnIndicator.of(id, form, code, name, meaning, Quarter.of(today())));
            auditing.note(AuditAct.CHANGED_INDICATOR, id.value());
            return code;
        });
    }

    /** Returns whether a new version began. */
    public boolean change(IndicatorCode code, String name, OwnMeaning meaning) {
        var indicator = indicators.hold(code).orElseThrow(() -> new NotFound(code));
        indicator.isCalled(name);
        var began = indicator.means(meaning, Quarter.of(today()));
        auditing.note(AuditAct.CHANGED_INDICATOR, indicator.id().value());
        return began;
    }

    /** @throws NotFound where the programme is none of this organisation's */
    public EnteredOutcome enter(IndicatorCode code, Digest form, WrittenFigure written) {
        var indicator = indicators.hold(code).orElseThrow(() -> new NotFound(code));
        var programme = programmes.find(written.programme()).map(Programme::id);
        programme.orElseThrow(() -> new NotFound(written.programme()));
        var outcome = indicator.enter(form, written, today());
        if (outcome instanceof EnteredOutcome.Entered) {
            auditing.note(AuditAct.ENTERED_FIGURE, indicator.id().value());
        }
        return outcome;
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
