package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.services.training.professional.TrainingRow;
import fi.rinnalla.web.shared.Voice;

/** A training of professionals as those see it who may come. */
public record OfferedTraining(String title, String about, String facts, String trainers, String seats) {
    static OfferedTraining of(TrainingRow it, Voice voice) {
        var words = new OrderWords(voice);
        var plan = it.plan();
        return new OfferedTraining(
                it.words().title(),
                it.words().about(),
                words.when(plan.day(), plan.starts())
                        + ", "
                        + words.length(plan.minutes())
                        + " · "
                        + words.where(plan.online(), plan.place()),
                voice.say("professional.offered.trainers", "trainers", plan.trainers()),
                voice.say("professional.offered.seats", "n", plan.capacity()));
    }
}
