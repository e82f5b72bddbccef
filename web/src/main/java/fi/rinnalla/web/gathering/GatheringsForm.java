package fi.rinnalla.web.gathering;

import fi.rinnalla.domain.gathering.Way;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.gathering.GatheringFilter;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a reader looks for, as it stands in the address. Nonsense there chooses nothing. */
public class GatheringsForm {
    static final String PLACE = "paikka";
    static final String SPOKEN = "kieli";
    static final String WAY = "tapa";

    private static final Map<String, Way> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("paikalla", Way.PLACE);
        WAYS.put("verkossa", Way.ONLINE);
    }

    @QueryParam(PLACE)
    @DefaultValue("")
    private String place = "";

    @QueryParam(SPOKEN)
    @DefaultValue("")
    private String spoken = "";

    @QueryParam(WAY)
    @DefaultValue("")
    private String way = "";

    GatheringFilter filter() {
        return new GatheringFilter(
                Typed.text(place).filter(it -> it.matches("[a-z0-9-]{1,40}")),
                Language.atPath(spoken),
                Optional.ofNullable(WAYS.get(way)));
    }

    /** The ways one may look for, by what stands in the address. */
    static Map<String, Way> ways() {
        return WAYS;
    }

    /** The same choices in an address. */
    static String href(GatheringFilter filter) {
        var chosen = new LinkedHashMap<String, String>();
        filter.place().ifPresent(it -> chosen.put(PLACE, it));
        filter.spoken().ifPresent(it -> chosen.put(SPOKEN, it.path()));
        WAYS.forEach((typed, it) -> filter.way().filter(it::equals).ifPresent(same -> chosen.put(WAY, typed)));
        return chosen.entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("&", chosen.isEmpty() ? "" : "?", ""));
    }
}
