package fi.rinnalla.services.codevelopment;

import fi.rinnalla.domain.access.Permission;
import fi.rinnalla.domain.codevelopment.PutOutcome;
import fi.rinnalla.domain.codevelopment.PutOutcome.Put;
import fi.rinnalla.domain.codevelopment.PutOutcome.Refusal;
import fi.rinnalla.domain.codevelopment.PutOutcome.Refused;
import fi.rinnalla.domain.codevelopment.Theme;
import fi.rinnalla.domain.codevelopment.ThemeId;
import fi.rinnalla.domain.codevelopment.Themes;
import fi.rinnalla.domain.codevelopment.Unit;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.FeedbackState;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.shared.AuditAct;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Helsinki;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.Uuid7;
import fi.rinnalla.services.privacy.Auditing;
import fi.rinnalla.services.shared.MayBeDoneBy;
import fi.rinnalla.services.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts feedback together under what several parents speak of. One feedback is under one theme; one form makes one theme. */
@UseCase
@MayBeDoneBy(Permission.GATHER_THEMES)
public class GatheringThemes {
    private static final int CHOICES = 200;

    private final Themes themes;
    private final FeedbackItems items;
    private final Places places;
    private final Batching batching;
    private final Auditing auditing;
    private final Clock clock;

    @Inject
    public GatheringThemes(
            Themes themes, FeedbackItems items, Places places, Batching batching, Auditing auditing, Clock clock) {
        this.themes = themes;
        this.items = items;
        this.places = places;
        this.batching = batching;
        this.auditing = auditing;
        this.clock = clock;
    }

    /** Those that still go on, newest first. */
    public List<ThemeChoice> choices() {
        return themes.all(CHOICES).stream()
                .filter(it -> !it.rests())
                .map(ThemeChoice::of)
                .toList();
    }

    /** All that a new one can go on from. */
    public List<ThemeChoice> earlier() {
        return themes.all(CHOICES).stream().map(ThemeChoice::of).toList();
    }

    public Optional<ThemeChoice> of(FeedbackId feedback) {
        return themes.of(feedback).map(ThemeChoice::of);
    }

    public List<PlaceChoice> places() {
        return places.all().stream()
                .map(it -> new PlaceChoice(it.code(), it.name()))
                .toList();
    }

    public record PlaceChoice(String code, String name) {}

    /** @param first the feedback it is made for, where it is made for one */
    public PutOutcome make(Digest form, NewTheme wanted, Optional<FeedbackId> first) {
        var made = themes.findByFormKey(form);
        if (made.isPresent()) {
            return new Put(made.get().id());
        }
        return wanted.words()
                .reasonNotToCall()
                .or(() -> first.flatMap(it -> reasonNotToPut(feedback(it), Optional.empty())))
                .<PutOutcome>map(Refused::new)
                .orElseGet(() -> made(form, wanted, first));
    }

    private Put made(Digest form, NewTheme wanted, Optional<FeedbackId> first) {
        var id = new ThemeId(Uuid7.at(clock.instant()));
        var place = wanted.place().flatMap(places::findByCode).map(Place::id);
        var theme = Theme.heard(
                id,
                form,
                new Unit(wanted.county(), place),
                wanted.words(),
                wanted.continues().filter(it -> themes.find(it).isPresent()),
                wanted.plan(),
                today());
        themes.add(theme);
        auditing.note(AuditAct.MADE_THEME, id.value());
        first.ifPresent(it -> put(feedback(it), theme, wanted.county()));
        return new Put(id);
    }

    /** @param county where it speaks of */
    public PutOutcome put(FeedbackId id, ThemeId under, County county) {
        var theme = themes.hold(under);
        if (theme.isEmpty() || theme.get().rests()) {
            return new Refused(Refusal.UNKNOWN_THEME);
        }
        var feedback = feedback(id);
        return reasonNotToPut(feedback, theme)
                .<PutOutcome>map(Refused::new)
                .orElseGet(() -> put(feedback, theme.get(), county));
    }

    private Put put(Feedback feedback, Theme theme, County county) {
        theme.put(feedback.id(), new Unit(county, feedback.place()), today());
        batching.gather(theme);
        auditing.note(AuditAct.PUT_UNDER_THEME, feedback.id().value());
        return new Put(theme.id());
    }

    private Optional<Refusal> reasonNotToPut(Feedback feedback, Optional<Theme> under) {
        if (feedback.state() == FeedbackState.SET_ASIDE) {
            return Optional.of(Refusal.SET_ASIDE);
        }
        return themes.of(feedback.id())
                .filter(it -> !under.equals(Optional.of(it)))
                .map(elsewhere -> Refusal.ELSEWHERE);
    }

    /** What was put there by mistake, before anybody else has heard of it. Returns whether it went. */
    public boolean letGo(ThemeId from, FeedbackId feedback) {
        var gone = themes.hold(from).orElseThrow(() -> new NotFound(from)).letGo(feedback);
        if (gone) {
            auditing.note(AuditAct.TOOK_FROM_THEME, feedback.value());
        }
        return gone;
    }

    private Feedback feedback(FeedbackId id) {
        return items.hold(id).orElseThrow(() -> new NotFound(id));
    }

    private LocalDate today() {
        return Helsinki.day(clock.instant());
    }
}
