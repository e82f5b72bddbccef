package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.partner.assignment.OfferTerms;
import fi.rinnalla.domain.partner.assignment.OrderWish;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.services.partner.assignment.AssignmentView;
import fi.rinnalla.web.shared.Times;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How this room speaks of orders and offers. */
public record OrderWords(Voice voice) {
    /** One question with what was answered to it. */
    public record Answer(String question, String words) {}

    public String strand(Strand it) {
        return voice.say("ordering.strand." + Typed.low(it));
    }

    public String county(County it) {
        return voice.say("ordering.county." + Typed.low(it));
    }

    public String themes(Collection<PartnerTheme> themes) {
        return themes.stream()
                .sorted()
                .map(it -> voice.say("ordering.theme." + Typed.low(it)))
                .collect(Collectors.joining(", "));
    }

    public String professions(Collection<Profession> professions) {
        return professions.stream()
                .sorted()
                .map(it -> voice.say("professional.profession." + Typed.low(it)))
                .collect(Collectors.joining(", "));
    }

    public String language(Language it) {
        return voice.say("portal.language." + it.path());
    }

    public String where(OrderWish it) {
        return where(it.online(), it.town());
    }

    public String where(boolean online, String town) {
        return online ? voice.say("ordering.where.online") : town;
    }

    public String organisation(String name, String unit) {
        return unit.isEmpty() ? name : name + ", " + unit;
    }

    public String when(OrderWish it) {
        var times = new Times(voice);
        var days = it.days().isEmpty()
                ? voice.say("ordering.day.open")
                : it.days().stream().map(times::date).collect(Collectors.joining(" / "));
        return days
                + " · "
                + voice.say("ordering.part." + Typed.low(it.part()))
                + " · "
                + voice.say("ordering.length." + Typed.low(it.length()));
    }

    /** {@code ke 25.11. klo 13, 2 t 30 min}. */
    public String when(OfferTerms it) {
        return when(it.day(), it.starts()) + ", " + length(it.minutes());
    }

    public String when(LocalDate day, LocalTime start) {
        var times = new Times(voice);
        return times.shortDay(day) + " " + voice.say("time.at", "time", times.clock(start));
    }

    public String length(int minutes) {
        if (minutes < 60) {
            return voice.say("ordering.minutes", "minutes", minutes);
        }
        return minutes % 60 == 0
                ? voice.say("ordering.hours", "hours", minutes / 60)
                : voice.say("ordering.hours_and", "hours", minutes / 60, "minutes", minutes % 60);
    }

    /** {@code 60,00 € · luento}, or that the time is given. */
    public String fee(OfferTerms it) {
        var sum = it.feeCents() == 0
                ? voice.say("ordering.fee.none")
                : "%d,%02d €".formatted(it.feeCents() / 100, it.feeCents() % 100);
        return it.feeWords().isEmpty() ? sum : sum + " · " + it.feeWords();
    }

    /** All that was ordered, in the order in which it was asked. */
    public List<Answer> answers(AssignmentView it) {
        var wish = it.wish();
        var answers = new ArrayList<Answer>();
        answer(answers, "organisation", organisation(it.organisation(), wish.unit()));
        answer(answers, "county", county(it.county()));
        answer(answers, "counterpart", wish.counterpart());
        answer(answers, "strand", strand(wish.strand()));
        if (!wish.themes().isEmpty()) {
            answer(answers, "themes", themes(wish.themes()));
        }
        it.hoped().ifPresent(words -> answer(answers, "hoped", words));
        answer(answers, "where", where(wish));
        answer(answers, "wanted", when(wish));
        answer(answers, "speaks", language(wish.speaks()));
        answer(answers, "partners", String.valueOf(wish.partners()));
        if (!wish.audience().professions().isEmpty()) {
            answer(answers, "professions", professions(wish.audience().professions()));
        }
        wish.audience().many().ifPresent(n -> answer(answers, "many", String.valueOf(n)));
        answer(answers, "payer", voice.say("ordering.payer." + Typed.low(wish.payer())));
        return answers;
    }

    private void answer(List<Answer> answers, String question, String words) {
        answers.add(new Answer(voice.say("ordering." + question), words));
    }
}
