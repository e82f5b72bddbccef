package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.IdeaId;
import fi.rinnalla.domain.codevelopment.IdeaWords;
import fi.rinnalla.domain.codevelopment.MoveOutcome;
import fi.rinnalla.domain.codevelopment.Plan;
import fi.rinnalla.domain.codevelopment.Theme;
import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.codevelopment.Themes;
import fi.rinnalla.domain.codevelopment.TrialPlan;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.BiFunction;

/** Takes a theme a step further, with whoever sees to it next and by when. Those who spoke of it read each step with their cards. */
@UseCase
@MayBeDoneBy(Permission.KEEP_THE_LOOP)
public class MovingThemes {
    private final Themes themes;
    private final ThemeSheets sheets;
    private final Tenants tenants;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public MovingThemes(Themes themes, ThemeSheets sheets, Tenants tenants, Auditing auditing, Clock clock) {
        this.themes = themes;
        this.sheets = sheets;
        this.tenants = tenants;
        this.auditing = auditing;
        this.clock = clock;
    }

    public MoveOutcome understand(ThemeId id, Plan next) {
        return move(id, next, Theme::understand);
    }

    public MoveOutcome propose(ThemeId id, IdeaWords words, Plan next) {
        var idea = new IdeaId(Uuid7.at(clock.instant()));
        return move(id, next, (theme, today) -> theme.propose(idea, words, today));
    }

    public MoveOutcome tryOut(ThemeId id, TrialPlan plan, Plan next) {
        return move(id, next, (theme, today) -> theme.tryOut(plan, today));
    }

    public MoveOutcome takeIntoUse(ThemeId id, String reason, Plan next) {
        return move(id, next, (theme, today) -> theme.takeIntoUse(reason, today));
    }

    public MoveOutcome goOnTrying(ThemeId id, String reason, LocalDate until, Plan next) {
        return move(id, next, (theme, today) -> theme.goOnTrying(reason, until, today));
    }

    public MoveOutcome leaveAsItIs(ThemeId id, String because, Plan next) {
        return move(id, next, (theme, today) -> theme.leaveAsItIs(because, today));
    }

    public MoveOutcome change(ThemeId id, Map<Language, String> words, Plan next) {
        var spoken = EnumSet.copyOf(tenants.current().languages().spoken());
        return move(id, next, (theme, today) -> theme.change(words, spoken, today));
    }

    public MoveOutcome check(ThemeId id, Plan next) {
        return move(id, next, Theme::check);
    }

    public MoveOutcome reopen(ThemeId id, Plan next) {
        return move(id, next, Theme::reopen);
    }

    /** Who sees to it, and by when; without a step. */
    public void plan(ThemeId id, Plan next) {
        held(id).plan(next);
        auditing.note(AuditAct.MOVED_THEME, id.value());
    }

    private MoveOutcome move(ThemeId id, Plan next, BiFunction<Theme, LocalDate, MoveOutcome> step) {
        var theme = held(id);
        var outcome = step.apply(theme, Helsinki.day(clock.instant()));
        if (outcome instanceof MoveOutcome.Moved) {
            theme.plan(next);
            auditing.note(AuditAct.MOVED_THEME, id.value());
        }
        return outcome;
    }

    private Theme held(ThemeId id) {
        return themes.hold(id).filter(sheets::isShown).orElseThrow(() -> new NotFound(id));
    }
}
