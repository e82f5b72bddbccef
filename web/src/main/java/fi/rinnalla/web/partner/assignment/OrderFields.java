package fi.rinnalla.web.partner.assignment;

import fi.rinnalla.domain.partner.PartnerTheme;
import fi.rinnalla.domain.partner.assignment.FeePayer;
import fi.rinnalla.domain.partner.assignment.OrderLength;
import fi.rinnalla.domain.partner.assignment.OrderSource;
import fi.rinnalla.domain.partner.assignment.OrderWish;
import fi.rinnalla.domain.partner.assignment.PartOfDay;
import fi.rinnalla.domain.partner.assignment.Strand;
import fi.rinnalla.domain.shared.County;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.domain.shared.Profession;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.partner.assignment.OrderForm;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is asked in the same way of a professional who orders and of the worker who writes it down for them. */
public abstract class OrderFields {
    private static final String ONLINE = "online";

    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("organisation")
    @DefaultValue("")
    private String organisation = "";

    @FormParam("unit")
    @DefaultValue("")
    private String unit = "";

    @FormParam("county")
    @DefaultValue("")
    private String county = "";

    @FormParam("counterpart")
    @DefaultValue("")
    private String counterpart = "";

    @FormParam("whereto")
    @DefaultValue("")
    private String whereto = "";

    @FormParam("strand")
    @DefaultValue("")
    private String strand = "";

    @FormParam("themes")
    private List<String> themes = new ArrayList<>();

    @FormParam("hoped")
    @DefaultValue("")
    private String hoped = "";

    @FormParam("where")
    @DefaultValue("")
    private String where = "";

    @FormParam("town")
    @DefaultValue("")
    private String town = "";

    @FormParam("wanted")
    @DefaultValue("")
    private String wanted = "";

    @FormParam("other")
    @DefaultValue("")
    private String other = "";

    @FormParam("part")
    @DefaultValue("")
    private String part = "";

    @FormParam("length")
    @DefaultValue("")
    private String length = "";

    @FormParam("speaks")
    @DefaultValue("")
    private String speaks = "";

    @FormParam("partners")
    @DefaultValue("")
    private String partners = "1";

    @FormParam("payer")
    @DefaultValue("")
    private String payer = "";

    @FormParam("professions")
    private List<String> professions = new ArrayList<>();

    @FormParam("many")
    @DefaultValue("")
    private String many = "";

    protected OrderFields() {}

    /** Nothing typed yet. */
    protected OrderFields(Language language, String strand) {
        speaks = language.spoken().path();
        this.strand = strand;
    }

    protected OrderForm filled(
            OrderSource source, Language language, CardWish card, String heldCard, boolean pointedOut) {
        return new OrderForm(
                key,
                source,
                language,
                organisation,
                unit,
                county(),
                counterpart,
                whereto,
                strand(),
                themes(),
                hoped,
                online(),
                town,
                Typed.day(wanted),
                Typed.day(other),
                isNoDay(wanted) || isNoDay(other),
                part(),
                length(),
                spoken().orElse(language.spoken()),
                partners(),
                payer(),
                professions(),
                many(),
                !many.isBlank() && many().isEmpty(),
                card,
                heldCard,
                pointedOut);
    }

    private static boolean isNoDay(String typed) {
        return !typed.isBlank() && Typed.day(typed).isEmpty();
    }

    public String key() {
        return key;
    }

    String organisation() {
        return organisation;
    }

    String unit() {
        return unit;
    }

    Optional<County> county() {
        return Typed.one(County.class, county);
    }

    String counterpart() {
        return counterpart;
    }

    String whereto() {
        return whereto;
    }

    Optional<Strand> strand() {
        return Typed.one(Strand.class, strand);
    }

    Set<PartnerTheme> themes() {
        return Typed.all(PartnerTheme.class, themes);
    }

    String hoped() {
        return hoped;
    }

    boolean online() {
        return where.equals(ONLINE);
    }

    String town() {
        return town;
    }

    String wanted() {
        return wanted;
    }

    String other() {
        return other;
    }

    PartOfDay part() {
        return Typed.one(PartOfDay.class, part).orElse(PartOfDay.ANY);
    }

    OrderLength length() {
        return Typed.one(OrderLength.class, length).orElse(OrderLength.TWO_HOURS);
    }

    public Optional<Language> spoken() {
        return Language.atPath(speaks).map(Language::spoken);
    }

    /** As it was typed; a number that may be wished for, or nothing. */
    Optional<Integer> partners() {
        return Optional.of(partners.strip())
                .filter(it -> it.matches("[0-9]"))
                .map(Integer::valueOf)
                .filter(it -> OrderWish.mayWishFor(it, strand().orElse(Strand.PEER)));
    }

    String partnersTyped() {
        return partners;
    }

    Set<Profession> professions() {
        return Typed.all(Profession.class, professions);
    }

    /** A number of people, or nothing. */
    Optional<Integer> many() {
        return Optional.of(many.strip())
                .filter(it -> it.matches("[0-9]{1,3}"))
                .map(Integer::valueOf)
                .filter(it -> it > 0);
    }

    String manyTyped() {
        return many;
    }

    FeePayer payer() {
        return Typed.one(FeePayer.class, payer).orElse(FeePayer.NOT_AGREED);
    }
}
