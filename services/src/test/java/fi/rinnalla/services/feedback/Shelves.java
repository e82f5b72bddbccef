package fi.rinnalla.services.feedback;

import fi.rinnalla.domain.access.CardId;
import fi.rinnalla.domain.access.CardSession;
import fi.rinnalla.domain.access.FreshCard;
import fi.rinnalla.domain.access.WordCard;
import fi.rinnalla.domain.feedback.Feedback;
import fi.rinnalla.domain.feedback.FeedbackId;
import fi.rinnalla.domain.feedback.Publication;
import fi.rinnalla.domain.feedback.PublicationId;
import fi.rinnalla.domain.feedback.UsedForm;
import fi.rinnalla.domain.presence.Place;
import fi.rinnalla.domain.presence.PlaceId;
import fi.rinnalla.domain.presence.PlaceText;
import fi.rinnalla.domain.privacy.Promise;
import fi.rinnalla.domain.privacy.PromiseId;
import fi.rinnalla.domain.programme.Programme;
import fi.rinnalla.domain.programme.ProgrammeId;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.KeyId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.NotFound;
import fi.rinnalla.domain.shared.SealPlace;
import fi.rinnalla.domain.shared.Sealed;
import fi.rinnalla.domain.shared.Seals;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The repositories of these rooms on shelves. */
final class Shelves {
    private Shelves() {}

    record Items(Shelf<Feedback> shelf) {
        Optional<Feedback> find(FeedbackId id) {
            return shelf.one(it -> it.id().equals(id));
        }

        Optional<Feedback> hold(FeedbackId id) {
            return find(id);
        }

        Optional<Feedback> findByFormKey(Digest formKey) {
            return shelf.one(it -> it.isOf(formKey));
        }

        void add(Feedback feedback) {
            shelf.put(feedback);
        }

        void remove(Feedback feedback) {
            shelf.take(feedback::equals);
        }

        List<Feedback> of(CardId card) {
            return shelf.all().stream()
                    .filter(it -> it.card().equals(Optional.of(card)))
                    .sorted(Comparator.comparing(Feedback::receivedOn).reversed())
                    .toList();
        }

        List<FeedbackId> lastActiveBefore(PromiseId promise, LocalDate day, int limit) {
            return shelf.all().stream()
                    .filter(it ->
                            it.promise().equals(promise) && it.lastActivity().isBefore(day))
                    .map(Feedback::id)
                    .limit(limit)
                    .toList();
        }
    }

    record Used(Shelf<UsedForm> shelf) {
        boolean holds(Digest formKey) {
            return shelf.one(it -> it.formKey().equals(formKey)).isPresent();
        }

        void add(UsedForm form) {
            shelf.put(form);
        }

        int forgetDeletedBefore(LocalDate day) {
            return shelf.take(it -> it.deletedOn().isBefore(day));
        }
    }

    record Texts(Shelf<Publication> shelf) {
        Optional<Publication> find(PublicationId id) {
            return shelf.one(it -> it.id().equals(id));
        }

        Optional<Publication> hold(PublicationId id) {
            return find(id);
        }

        void add(Publication publication) {
            shelf.put(publication);
        }

        void remove(Publication publication) {
            shelf.take(publication::equals);
        }

        List<Publication> of(FeedbackId feedback) {
            return shelf.all().stream()
                    .filter(it -> it.feedback().equals(Optional.of(feedback)))
                    .toList();
        }
    }

    record Cards(Shelf<WordCard> shelf) {
        Optional<WordCard> find(CardId id) {
            return shelf.one(it -> it.id().equals(id));
        }

        Optional<WordCard> hold(CardId id) {
            return find(id);
        }

        Optional<WordCard> findByLookup(Digest lookup) {
            return shelf.one(it -> it.isOpenedBy(lookup));
        }

        void add(WordCard card) {
            shelf.put(card);
        }

        void remove(WordCard card) {
            shelf.take(card::equals);
        }
    }

    record JustMade(Shelf<FreshCard> shelf) {
        Optional<FreshCard> findByForm(Digest formKey) {
            return shelf.one(it -> it.formKey().equals(formKey));
        }

        void add(FreshCard fresh) {
            shelf.put(fresh);
        }

        int forget(CardId card) {
            return shelf.take(it -> it.card().equals(card));
        }

        int forgetMadeBefore(Instant moment) {
            return shelf.take(it -> !it.isFresh(moment.plus(FreshCard.SHOWN_AGAIN_FOR)));
        }
    }

    record Sessions(Shelf<CardSession> shelf) {

        void add(CardSession session) {
            shelf.put(session);
        }

        int endOthersOf(CardId card, Digest token, Instant now) {
            var others =
                    shelf.all().stream().filter(it -> it.card().equals(card)).toList();
            others.forEach(it -> it.end(now));
            return others.size();
        }
    }

    record Doors(Shelf<Place> shelf) {
        Optional<Place> find(PlaceId id) {
            return shelf.one(it -> it.id().equals(id));
        }

        Optional<Place> findByCode(String code) {
            return shelf.one(it -> it.code().equals(code));
        }

        List<Place> all() {
            return shelf.all();
        }

        Optional<PlaceText> text(PlaceId place, Language language) {
            return Optional.empty();
        }

        void add(Place place) {
            shelf.put(place);
        }

        void add(PlaceText text) {}
    }

    record Running(Shelf<Programme> shelf) {
        Optional<Programme> find(ProgrammeId id) {
            return shelf.one(it -> it.id().equals(id));
        }

        Optional<Programme> findBySlug(String slug) {
            return shelf.one(it -> it.slug().equals(slug));
        }

        List<Programme> all() {
            return shelf.all();
        }

        void add(Programme programme) {
            shelf.put(programme);
        }
    }

    record Made(Shelf<Promise> shelf) {
        Optional<Promise> find(PromiseId id) {
            return shelf.one(it -> it.id().equals(id));
        }

        Optional<Promise> current(String kind) {
            return all(kind).stream().max(Comparator.comparing(Promise::version));
        }

        Optional<Promise> holdCurrent(String kind) {
            return current(kind);
        }

        List<Promise> all(String kind) {
            return shelf.all().stream().filter(it -> it.kind().equals(kind)).toList();
        }

        void add(Promise promise) {
            shelf.put(promise);
        }
    }

    /** Seals that can be looked through, but not without their key. */
    record Glass(Set<KeyId> keys) implements Seals {
        Glass() {
            this(new HashSet<>());
        }

        @Override
        public KeyId newKey() {
            var key = new KeyId(UUID.randomUUID());
            keys.add(key);
            return key;
        }

        @Override
        public Sealed seal(KeyId key, SealPlace place, String words) {
            return new Sealed(words.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String open(KeyId key, SealPlace place, Sealed words) {
            if (!keys.contains(key)) {
                throw new NotFound(key);
            }
            return new String(words.bytes(), StandardCharsets.UTF_8);
        }

        @Override
        public void destroy(KeyId key) {
            keys.remove(key);
        }
    }
}
