package fi.rinnalla.services.partner.assignment;

import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.partner.assignment.Audience;
import fi.rinnalla.domain.partner.assignment.FeePayer;
import fi.rinnalla.domain.partner.assignment.OrderLength;
import fi.rinnalla.domain.partner.assignment.OrderSource;
import fi.rinnalla.domain.partner.assignment.OrderWish;
import fi.rinnalla.domain.partner.assignment.PartOfDay;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.shared.Chosen;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.services.feedback.CardWish;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * An order as somebody has typed it.
 *
 * @param key the form's own random key: sent twice, it is the same order
 * @param dayTyped whether a day was typed that cannot be read
 * @param many how many would listen, about
 * @param manyTyped whether something was typed that is no such number
 * @param card {@code NEW} or {@code HELD}: an order is followed with a card
 * @param cardWords only where no card lies open
 * @param pointedOut they have been shown a number or a name in their words, and send them as they are
 */
public record OrderForm(
        String key,
        OrderSource source,
        Language language,
        String organisation,
        String unit,
        Optional<County> county,
        String counterpart,
        String whereto,
        Optional<Strand> strand,
        Set<PartnerTheme> themes,
        String hoped,
        boolean online,
        String town,
        Optional<LocalDate> wantedOn,
        Optional<LocalDate> otherOn,
        boolean dayTyped,
        PartOfDay part,
        OrderLength length,
        Language speaks,
        Optional<Integer> partners,
        FeePayer payer,
        Set<Profession> professions,
        Optional<Integer> many,
        boolean manyTyped,
        CardWish card,
        String cardWords,
        boolean pointedOut) {
    public OrderForm {
        organisation = organisation.strip();
        unit = unit.strip();
        counterpart = counterpart.strip();
        whereto = whereto.strip();
        hoped = hoped.strip();
        town = town.strip();
        cardWords = cardWords.strip();
        themes = Set.copyOf(themes);
        professions = Set.copyOf(professions);
        if (card == CardWish.NONE) {
            throw new IllegalArgumentException("an order lies on a card");
        }
    }

    public Digest formKey() {
        return Digest.of(key);
    }

    /** Made with the form's secret key, so that nobody can try out texts against what is stored. */
    Digest content() {
        return Digest.of(String.join(
                "\u0000",
                key,
                organisation,
                unit,
                name(county),
                counterpart,
                whereto,
                name(strand),
                Chosen.text(themes),
                hoped,
                Boolean.toString(online),
                town,
                wantedOn.map(LocalDate::toString).orElse(""),
                otherOn.map(LocalDate::toString).orElse(""),
                part.name(),
                length.name(),
                speaks.name(),
                partners.map(String::valueOf).orElse(""),
                payer.name(),
                Chosen.text(professions),
                many.map(String::valueOf).orElse("")));
    }

    private static String name(Optional<? extends Enum<?>> chosen) {
        return chosen.map(Enum::name).orElse("");
    }

    /** Where a name or a number may have slipped in: a role has none. */
    String words() {
        return hoped + "\n" + counterpart;
    }

    /** Only where nothing has to be mended. */
    OrderWish wish() {
        return new OrderWish(
                strand.orElseThrow(),
                themes,
                unit,
                counterpart,
                online,
                town,
                wantedOn,
                otherOn,
                part,
                length,
                speaks,
                partners.orElseThrow(),
                payer,
                new Audience(professions, many));
    }

    /** Nobody's words in a log. */
    @Override
    public String toString() {
        return "OrderForm";
    }
}
