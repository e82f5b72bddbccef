package fi.rinnalla.domain.importing;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a column of an old file can be. Each knows the headings under which people keep it, in Finnish, Swedish and English. */
public enum ImportField {
    DAY("pvm", "päivä", "päivämäärä", "datum", "dag", "date", "day"),
    PLACE("paikka", "kohtaamispaikka", "toimipaikka", "plats", "mötesplats", "place", "meeting place", "venue"),
    PARENTS("vanhemmat", "vanhempia", "kävijät", "käynnit", "föräldrar", "besökare", "parents", "visits", "visitors"),
    FIRST_TIMERS("ensikertalaiset", "ensi kertaa", "uudet", "förstagångsbesökare", "nya", "first timers", "new"),
    RELATIVES("läheiset", "läheisiä", "omaiset", "närstående", "anhöriga", "relatives"),
    PROFESSIONALS("ammattilaiset", "ammattilaisia", "yrkespersoner", "professionella", "professionals"),
    LINE("linja", "puhelin", "tukiluuri", "linje", "telefonlinje", "line", "phone line"),
    TIME("kellonaika", "vuorokaudenaika", "aika", "klockslag", "tid", "time", "time of day"),
    LENGTH("kesto", "pituus", "minuutit", "längd", "minuter", "length", "duration", "minutes"),
    CALLER("soittaja", "uppringare", "caller", "who called"),
    COUNTY("alue", "hyvinvointialue", "område", "välfärdsområde", "county", "area"),
    LANGUAGE("kieli", "språk", "language"),
    ANSWERED("puhelut", "vastatut", "vastattuja", "samtal", "besvarade", "calls", "answered"),
    MISSED("vastaamatta", "vastaamattomat", "obesvarade", "missade", "missed", "unanswered"),
    NAME("nimi", "tapahtuma", "otsikko", "namn", "evenemang", "rubrik", "name", "event", "title"),
    STARTS("alkaa", "alku", "börjar", "start", "starts", "begins"),
    ENDS("päättyy", "loppuu", "loppu", "slutar", "slut", "ends", "end"),
    ADULTS("aikuiset", "aikuisia", "osallistujat", "vuxna", "deltagare", "adults", "participants", "attendance"),
    CHILDREN("lapset", "lapsia", "barn", "children"),
    COST("kulut", "kustannus", "hinta", "kostnad", "kostnader", "cost", "costs"),
    CALLED("etunimi", "kutsumanimi", "kumppani", "förnamn", "tilltalsnamn", "first name", "called"),
    EMAIL("sähköposti", "sähköpostiosoite", "e-post", "epost", "email", "e-mail"),
    LANGUAGES("kielet", "språken", "languages"),
    TOWNS("paikkakunnat", "kunnat", "kunta", "orter", "kommuner", "towns", "municipalities"),
    CARRIES("enimmäismäärä", "vanhempia kerralla", "högst", "at most", "carries");

    private final List<String> headings;

    ImportField(String... headings) {
        this.headings = List.of(headings);
    }

    /** Whether somebody who wrote that over a column meant this. */
    public boolean isNamed(String heading) {
        return headings.contains(plain(heading));
    }

    /** May be said once for all rows, where no column has it. */
    public boolean mayBeTheSameForAll() {
        return Set.of(PLACE, LINE, TIME, LENGTH).contains(this);
    }

    /** How a heading is compared: neither case nor what surrounds it matters. */
    static String plain(String words) {
        return words.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_]+", " ")
                .replaceAll("\\s*[(\\[].*$", "")
                .replaceAll("[:.*]+$", "");
    }
}
