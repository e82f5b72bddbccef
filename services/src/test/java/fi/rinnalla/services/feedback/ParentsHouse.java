package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.CardLookups;
import fi.rinnalla.domain.access.CardMaking;
import fi.rinnalla.domain.access.CardSecret;
import fi.rinnalla.domain.access.CardSession;
import fi.rinnalla.domain.access.CardSessions;
import fi.rinnalla.domain.access.CardWords;
import fi.rinnalla.domain.access.CardsJustMade;
import fi.rinnalla.domain.access.FreshCard;
import fi.rinnalla.domain.access.Role;
import fi.rinnalla.domain.access.Roles;
import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.access.WordCards;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackItems;
import fi.rinnalla.domain.feedback.FeedbackKind;
import fi.rinnalla.domain.feedback.Mood;
import fi.rinnalla.domain.feedback.Publication;
import fi.rinnalla.domain.feedback.Publications;
import fi.rinnalla.domain.feedback.Source;
import fi.rinnalla.domain.feedback.UseOfWords;
import fi.rinnalla.domain.feedback.UsedForm;
import fi.rinnalla.domain.feedback.UsedForms;
import fi.rinnalla.domain.presence.Places;
import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.privacy.Promises;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.programme.Programmes;
import fi.rinnalla.domain.shared.Busy;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.MovedClock;
import fi.rinnalla.domain.shared.SecretName;
import fi.rinnalla.domain.shared.Secrets;
import fi.rinnalla.domain.shared.TenantId;
import fi.rinnalla.domain.tenancy.Brand;
import fi.rinnalla.domain.tenancy.Colour;
import fi.rinnalla.domain.tenancy.Languages;
import fi.rinnalla.domain.tenancy.Tenant;
import fi.rinnalla.domain.tenancy.Tenants;
import fi.rinnalla.services.access.BeginningACardSession;
import fi.rinnalla.services.access.ChangingTheWords;
import fi.rinnalla.services.access.KeepingTheWords;
import fi.rinnalla.services.access.Knock;
import fi.rinnalla.services.access.Limiter;
import fi.rinnalla.services.access.NotBefore;
import fi.rinnalla.services.access.OpeningACard;
import fi.rinnalla.services.access.RotatingTheCard;
import fi.rinnalla.services.privacy.PromisesInTest;
import fi.rinnalla.services.shared.Caller;
import fi.rinnalla.services.shared.Turns;
import fi.rinnalla.services.shelf.TenantsOnAShelf;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Two organisations' rooms for parents, with everything on shelves and a clock of our own. */
final class ParentsHouse {
    static final TenantId A = new TenantId(UUID.fromString("00000000-0000-4000-8000-00000000000a"));
    static final TenantId B = new TenantId(UUID.fromString("00000000-0000-4000-8000-00000000000b"));
    static final Knock KNOCK = new Knock("192.0.2.7", Optional.empty());

    final MovedClock clock = MovedClock.at("2026-03-02T09:00:00Z");
    private TenantId here = A;
    private Caller caller = visitor();

    final Shelf<Feedback> feedback = new Shelf<>(() -> here);
    final Shelf<UsedForm> usedForms = new Shelf<>(() -> here);
    final Shelf<Publication> texts = new Shelf<>(() -> here);
    final Shelf<WordCard> cards = new Shelf<>(() -> here);
    final Shelf<FreshCard> fresh = new Shelf<>(() -> here);
    final Shelf<CardSession> sessions = new Shelf<>(() -> here);
    final Shelf<Promise> promises = new Shelf<>(() -> here);
    final Shelf<Programme> programmes = new Shelf<>(() -> here);
    final Shelves.Glass seals = new Shelves.Glass();
    final List<UUID> letters = new ArrayList<>();
    final Counting lookups = new Counting();
    /** What the database does just before, and just after, it keeps something. */
    Runnable before = () -> {};

    Runnable after = () -> {};

    /** The next request: another caller, at this tenant's door. */
    ParentsHouse at(TenantId tenant) {
        here = tenant;
        caller = visitor();
        if (programmes.all().isEmpty()) {
            programmes.put(Programme.started(
                    new ProgrammeId(UUID.randomUUID()), "one", "One", "Uusimaa", LocalDate.parse("2024-01-01")));
        }
        return this;
    }

    /** The next request, with the newest card of this tenant open. */
    ParentsHouse withCard() {
        at(here);
        caller.holds(cards.all().get(cards.all().size() - 1).id());
        return this;
    }

    private Caller visitor() {
        var visitor = new Caller();
        visitor.comesTo(here);
        return visitor;
    }

    GivingOutcome give(FilledForm form) {
        at(here);
        return giving().give(form, KNOCK);
    }

    GivingOutcome giveWithOpenCard(FilledForm form) {
        withCard();
        return giving().give(form, KNOCK);
    }

    private final Turns turns = new Turns();
    private final Limiter limiter = new Limiter(clock, new NotBefore(new Keys(), clock), 1);

    private GivingFeedback giving() {
        var taking = new TakingFeedbackIn(intake(), clock) {
            @Override
            public TakenIn take(FilledForm form, Optional<Digest> words) {
                before.run();
                var taken = super.take(form, words);
                after.run();
                return taken;
            }
        };
        return new GivingFeedback(taking, new CardAtTheDoor(making(), lookups, limiter, caller), turns);
    }

    OpeningACard opening() {
        return new OpeningACard(
                lookups,
                limiter,
                new BeginningACardSession(
                        Partly.a(WordCards.class, new Shelves.Cards(cards)),
                        Partly.a(CardSessions.class, new Shelves.Sessions(sessions)),
                        clock),
                caller);
    }

    RotatingTheCard rotating() {
        var changing = new ChangingTheWords(
                Partly.a(WordCards.class, new Shelves.Cards(cards)),
                Partly.a(CardsJustMade.class, new Shelves.JustMade(fresh)),
                Partly.a(CardSessions.class, new Shelves.Sessions(sessions)),
                caller,
                clock);
        return new RotatingTheCard(making(), lookups, changing, turns, caller);
    }

    KeepingTheWords keeping() {
        return new KeepingTheWords(Partly.a(CardsJustMade.class, new Shelves.JustMade(fresh)));
    }

    MyItems mine() {
        return new MyItems(
                Partly.a(FeedbackItems.class, new Shelves.Items(feedback)),
                Partly.a(Publications.class, new Shelves.Texts(texts)),
                new AboutWhat(Partly.a(Places.class, new Shelves.Doors(new Shelf<>(() -> here))), null),
                Partly.a(Promises.class, new Shelves.Made(promises)),
                new KeptFor(new TenantsOnAShelf(new TenantId(UUID.randomUUID()))),
                new SealedWords(seals),
                new Followers(List.of()),
                caller,
                clock);
    }

    Forgetting forgetting() {
        return new Forgetting(
                Partly.a(FeedbackItems.class, new Shelves.Items(feedback)),
                Partly.a(Publications.class, new Shelves.Texts(texts)),
                seals);
    }

    DeletingEverything deleting() {
        return new DeletingEverything(
                mine(),
                List.of(),
                forgetting(),
                Partly.a(WordCards.class, new Shelves.Cards(cards)),
                Partly.a(UsedForms.class, new Shelves.Used(usedForms)),
                caller,
                clock);
    }

    ForgettingUsedForms forgettingUsedForms() {
        return new ForgettingUsedForms(Partly.a(UsedForms.class, new Shelves.Used(usedForms)), clock);
    }

    DecidingOnMyWords deciding() {
        return new DecidingOnMyWords(mine(), Partly.a(Publications.class, new Shelves.Texts(texts)), clock);
    }

    SayingWhetherChangeShows saying() {
        return new SayingWhetherChangeShows(
                mine(),
                Partly.a(Tenants.class, new OneTenant(here)),
                (kind, about) -> letters.add(about),
                new Followers(List.of()),
                clock);
    }

    private Intake intake() {
        return new Intake(
                Partly.a(FeedbackItems.class, new Shelves.Items(feedback)),
                Partly.a(UsedForms.class, new Shelves.Used(usedForms)),
                new CardsOfForms(
                        Partly.a(WordCards.class, new Shelves.Cards(cards)),
                        Partly.a(CardsJustMade.class, new Shelves.JustMade(fresh)),
                        caller,
                        clock),
                sealing(),
                Partly.a(Tenants.class, new OneTenant(here)),
                (kind, about) -> letters.add(about));
    }

    private SealingForms sealing() {
        return new SealingForms(
                Partly.a(Places.class, new Shelves.Doors(new Shelf<>(() -> here))),
                null,
                Partly.a(Programmes.class, new Shelves.Running(programmes)),
                Partly.a(Promises.class, new Shelves.Made(promises)),
                PromisesInTest.promising(
                        Partly.a(Promises.class, new Shelves.Made(promises)),
                        Roles.of(Role.WORKER, Role.CARD_HOLDER),
                        clock),
                seals,
                clock);
    }

    private static CardMaking making() {
        return (tenant, key) -> CardSecret.from(
                Arrays.copyOf(Digest.of(tenant + Arrays.toString(key)).bytes(), CardSecret.BYTES));
    }

    /** A form as somebody may fill it, with a key of its own. */
    static FilledForm aForm(String key, CardWish card, String wish) {
        return aForm(key, card, "", wish);
    }

    static FilledForm aForm(String key, CardWish card, String words, String wish) {
        return new FilledForm(
                key,
                FeedbackKind.GENERAL,
                Source.PORTAL,
                Language.FI,
                Optional.empty(),
                Optional.of(Mood.WELL),
                "",
                wish,
                UseOfWords.THEME_ONLY,
                card,
                words,
                Optional.empty(),
                false);
    }

    static String spelled(CardSecret secret) {
        return CardWords.of(secret).spelled();
    }

    /** Slow work that is quick, and counted. */
    static final class Counting implements CardLookups {
        int done;
        boolean busy;

        @Override
        public Digest of(TenantId tenant, CardSecret secret) {
            if (busy) {
                throw new Busy(Duration.ofSeconds(3));
            }
            done++;
            return Digest.of(tenant.value() + "|" + secret.bits());
        }
    }

    private record Keys() implements Secrets {
        @Override
        public byte[] key(SecretName name) {
            return new byte[32];
        }
    }

    private record OneTenant(TenantId id) {
        Tenant current() {
            var brand = new Brand("A", "A", Colour.BLACK, "kivi");
            return Tenant.opened(id, brand, Languages.of(Language.FI));
        }
    }
}
