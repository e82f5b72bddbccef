package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.partner.assignment.FeePayer;
import fi.rinnalla.domain.partner.assignment.OrderLength;
import fi.rinnalla.domain.partner.assignment.OrderText;
import fi.rinnalla.domain.partner.assignment.PartOfDay;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.web.shared.Choice;
import fi.rinnalla.web.shared.Field;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is asked of whoever orders, with what has been answered so far.
 *
 * @param spoken the organisation's own languages
 * @param contactReaders who sees where the orderer is reached, as a list in words
 */
public record OrderQuestions(
        Voice voice, List<Language> spoken, String contactReaders, OrderFields typed, List<Problem> problems) {

    public Field organisation() {
        return field("organisation")
                .hinted(voice.say("ordering.organisation.hint"))
                .holding(typed.organisation());
    }

    public Field unit() {
        return field("unit").hinted(voice.say("ordering.optional")).holding(typed.unit());
    }

    public Field county() {
        return field("county");
    }

    public List<Choice> counties() {
        var none = Choice.of(
                "", voice.say("ordering.county.choose"), typed.county().isEmpty());
        var all = Arrays.stream(County.values())
                .map(it -> Choice.of(
                        Typed.low(it),
                        voice.say("ordering.county." + Typed.low(it)),
                        typed.county().filter(it::equals).isPresent()));
        return Stream.concat(Stream.of(none), all).toList();
    }

    public Field counterpart() {
        return field("counterpart")
                .hinted(voice.say("ordering.counterpart.hint"))
                .holding(typed.counterpart());
    }

    public Field whereto() {
        return field("whereto")
                .hinted(voice.say("ordering.whereto.hint", "readers", contactReaders))
                .holding(typed.whereto());
    }

    public Field strand() {
        return field("strand");
    }

    public List<Choice> strands() {
        return Arrays.stream(Strand.values())
                .map(it -> new Choice(
                        Typed.low(it),
                        voice.say("ordering.strand." + Typed.low(it)),
                        voice.say("ordering.strand." + Typed.low(it) + ".hint"),
                        typed.strand().filter(it::equals).isPresent()))
                .toList();
    }

    public Field themes() {
        return field("themes").hinted(voice.say("ordering.optional"));
    }

    public List<Choice> themeChoices() {
        return choices(PartnerTheme.values(), "ordering.theme.", typed.themes());
    }

    public Field hoped() {
        return field("hoped").hinted(voice.say("ordering.hoped.hint")).holding(typed.hoped());
    }

    public int longest() {
        return OrderText.HOPED.longest();
    }

    public Field where() {
        return field("where");
    }

    public List<Choice> wheres() {
        return List.of(
                Choice.of("town", voice.say("ordering.where.town"), !typed.online()),
                Choice.of("online", voice.say("ordering.where.online"), typed.online()));
    }

    public Field town() {
        return field("town").hinted(voice.say("ordering.town.hint")).holding(typed.town());
    }

    public Field wanted() {
        return field("wanted").hinted(voice.say("ordering.wanted.hint")).holding(typed.wanted());
    }

    public Field other() {
        return field("other").hinted(voice.say("ordering.optional")).holding(typed.other());
    }

    public Field part() {
        return field("part");
    }

    public List<Choice> parts() {
        return choices(PartOfDay.values(), "ordering.part.", Set.of(typed.part()));
    }

    public Field length() {
        return field("length");
    }

    public List<Choice> lengths() {
        return choices(OrderLength.values(), "ordering.length.", Set.of(typed.length()));
    }

    public Field speaks() {
        return field("speaks");
    }

    public List<Choice> languages() {
        return spoken.stream()
                .filter(it -> it != Language.SELKO)
                .map(it -> Choice.of(
                        it.path(),
                        voice.say("portal.language." + it.path()),
                        typed.spoken().filter(it::equals).isPresent()))
                .toList();
    }

    public Field partners() {
        return field("partners").hinted(voice.say("ordering.partners.hint")).holding(typed.partnersTyped());
    }

    public Field professions() {
        return field("professions").hinted(voice.say("ordering.professions.hint"));
    }

    public List<Choice> professionChoices() {
        return choices(Profession.values(), "professional.profession.", typed.professions());
    }

    public Field many() {
        return field("many").hinted(voice.say("ordering.optional")).holding(typed.manyTyped());
    }

    public Field payer() {
        return field("payer");
    }

    public List<Choice> payers() {
        return choices(FeePayer.values(), "ordering.payer.", Set.of(typed.payer()));
    }

    private Field field(String name) {
        return Field.of(name, voice.say("ordering." + name)).among(problems);
    }

    private <E extends Enum<E>> List<Choice> choices(E[] all, String key, Set<E> chosen) {
        return Arrays.stream(all)
                .map(it -> Choice.of(Typed.low(it), voice.say(key + Typed.low(it)), chosen.contains(it)))
                .toList();
    }
}
