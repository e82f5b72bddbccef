package fi.rinnalla.web.training.professional.staff;

import fi.rinnalla.domain.partner.assignment.AssignmentId;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.training.professional.TaughtWords;
import fi.rinnalla.domain.training.professional.TrainingPlan;
import fi.rinnalla.services.training.professional.OrderedTraining;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was typed about a training of professionals. */
record TaughtForm(MultivaluedMap<String, String> fields) {
    private static final String ONLINE = "online";

    static TaughtForm empty() {
        return new TaughtForm(new MultivaluedHashMap<>());
    }

    /** What whoever ordered has said already. */
    static TaughtForm of(OrderedTraining ordered) {
        var wish = ordered.wish();
        var form = empty();
        form.put("tilaus", ordered.order().value());
        wish.days().stream().findFirst().ifPresent(it -> form.put("day", it));
        form.put("minutes", wish.length().minutes());
        form.put("where", wish.online() ? ONLINE : "town");
        form.put("place", wish.town());
        wish.audience().many().ifPresent(it -> form.put("capacity", it));
        return form;
    }

    static TaughtForm of(TrainingPlan plan) {
        var form = empty();
        plan.words().forEach((language, words) -> {
            form.put("title-" + language.path(), words.title());
            form.put("about-" + language.path(), words.about());
        });
        form.put("day", plan.day());
        form.put("starts", plan.starts());
        form.put("minutes", plan.minutes());
        form.put("where", plan.online() ? ONLINE : "town");
        form.put("place", plan.place());
        form.put("capacity", plan.capacity());
        form.put("trainers", plan.trainers());
        form.put("materials", plan.materials());
        if (plan.listed()) {
            form.put("listed", true);
        }
        return form;
    }

    private void put(String field, Object value) {
        fields.putSingle(field, value.toString());
    }

    List<Problem> problems(Voice voice) {
        var problems = new ArrayList<Problem>();
        for (var language : Language.values()) {
            words(language, voice, problems);
        }
        check(day().isPresent(), "day", voice.say("professional.day.error"), problems);
        check(starts().isPresent(), "starts", voice.say("professional.starts.error"), problems);
        check(minutes().isPresent(), "minutes", voice.say("professional.minutes.error"), problems);
        check(
                (online() || !typed("place").isEmpty()) && typed("place").length() <= TrainingPlan.LONGEST_PLACE,
                "place",
                voice.say("professional.place.error"),
                problems);
        check(capacity().isPresent(), "capacity", voice.say("professional.capacity.error"), problems);
        check(
                !typed("trainers").isEmpty() && typed("trainers").length() <= TrainingPlan.LONGEST_TRAINERS,
                "trainers",
                voice.say("professional.trainers.error", "n", TrainingPlan.LONGEST_TRAINERS),
                problems);
        tooLong("materials", TrainingPlan.LONGEST_MATERIALS, voice, problems);
        return problems;
    }

    /** In Finnish there is a title; in another language nothing is told without one. */
    private void words(Language language, Voice voice, List<Problem> problems) {
        var title = "title-" + language.path();
        var about = "about-" + language.path();
        var needed = language == Language.FI || !typed(about).isEmpty();
        check(!needed || !typed(title).isEmpty(), title, voice.say("professional.title.error"), problems);
        tooLong(title, TaughtWords.LONGEST_TITLE, voice, problems);
        tooLong(about, TaughtWords.LONGEST_ABOUT, voice, problems);
    }

    private void tooLong(String field, int longest, Voice voice, List<Problem> problems) {
        var over = typed(field).length() - longest;
        check(over <= 0, field, voice.say("feedback.error.too_long", "n", over), problems);
    }

    private static void check(boolean good, String field, String words, List<Problem> problems) {
        if (!good) {
            problems.add(new Problem(field, words));
        }
    }

    /** Only where there are no problems. */
    TrainingPlan plan() {
        return new TrainingPlan(
                words(),
                day().orElseThrow(),
                starts().orElseThrow(),
                minutes().orElseThrow(),
                online(),
                typed("place"),
                capacity().orElseThrow(),
                typed("trainers"),
                typed("materials"),
                listed());
    }

    private Map<Language, TaughtWords> words() {
        var words = new EnumMap<Language, TaughtWords>(Language.class);
        for (var language : Language.values()) {
            Typed.text(typed("title-" + language.path()))
                    .ifPresent(it -> words.put(language, new TaughtWords(it, typed("about-" + language.path()))));
        }
        return words;
    }

    private Optional<LocalDate> day() {
        return Typed.day(typed("day")).filter(it -> it.getYear() >= 2000 && it.getYear() < 2100);
    }

    private Optional<LocalTime> starts() {
        try {
            return Optional.of(Typed.clock(typed("starts")));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private Optional<Integer> minutes() {
        return number(typed("minutes")).filter(TrainingPlan::lasts);
    }

    private Optional<Integer> capacity() {
        return number(typed("capacity")).filter(TrainingPlan::holds);
    }

    static Optional<Integer> number(String typed) {
        return Optional.of(typed).filter(it -> it.matches("[0-9]{1,4}")).map(Integer::valueOf);
    }

    boolean online() {
        return typed("where").equals(ONLINE);
    }

    boolean listed() {
        return typed("listed").equals("true");
    }

    Optional<AssignmentId> order() {
        return Typed.id(typed("tilaus")).map(AssignmentId::new);
    }

    String key() {
        return typed("key");
    }

    String typed(String field) {
        var typed = fields.getFirst(field);
        return typed == null ? "" : typed.strip();
    }
}
