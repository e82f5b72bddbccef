package fi.rinnalla.web.training.professional;

import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.domain.training.professional.RatingItem;
import fi.rinnalla.domain.training.professional.TrainingPlan;
import fi.rinnalla.web.partner.assignment.OrderWords;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How this room speaks of trainings of professionals. */
public record TaughtTexts(Voice voice) {
    private static final String SKIP = "skip";

    /** {@code pe 4.12. klo 9, 3 t}. */
    public String when(TrainingPlan plan) {
        var words = new OrderWords(voice);
        return words.when(plan.day(), plan.starts()) + ", " + words.length(plan.minutes());
    }

    public String where(TrainingPlan plan) {
        return new OrderWords(voice).where(plan.online(), plan.place());
    }

    public String profession(Profession it) {
        return voice.say("professional.profession." + Typed.low(it));
    }

    public String item(RatingItem it) {
        return voice.say("professional.item." + Typed.low(it));
    }

    public List<Choice> professions(Optional<Profession> chosen) {
        return Arrays.stream(Profession.values())
                .map(it -> Choice.of(
                        Typed.low(it), profession(it), chosen.filter(it::equals).isPresent()))
                .toList();
    }

    /** The most first; passing over is an answer like the others, and the one that is chosen already. */
    public List<Choice> steps(Optional<Integer> chosen) {
        var steps = IntStream.iterate(RatingItem.STEPS, it -> it >= 1, it -> it - 1)
                .mapToObj(it -> Choice.of(
                        Integer.toString(it),
                        voice.say("professional.step." + it),
                        chosen.filter(step -> step == it).isPresent()));
        return Stream.concat(steps, Stream.of(Choice.of(SKIP, voice.say("professional.step.skip"), chosen.isEmpty())))
                .toList();
    }
}
