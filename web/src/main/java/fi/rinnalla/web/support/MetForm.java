package fi.rinnalla.web.support;

import fi.rinnalla.domain.shared.Digest;
import fi.rinnalla.domain.shared.MeetingWay;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.Optional;

/** That two met, as it was typed: the day and how. */
public class MetForm {
    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("met")
    @DefaultValue("")
    private String met = "";

    @FormParam("metway")
    @DefaultValue("")
    private String way = "";

    /** Today, in the usual way: one tap is enough. */
    public static MetForm today(LocalDate today) {
        var form = new MetForm();
        form.met = today.toString();
        return form;
    }

    public String key() {
        return key;
    }

    public Digest formKey() {
        return Digest.of(key);
    }

    public String typedDay() {
        return met;
    }

    public String typedWay() {
        return way;
    }

    public Optional<LocalDate> day() {
        return Typed.day(met);
    }

    public Optional<MeetingWay> way() {
        return Typed.one(MeetingWay.class, way).filter(it -> it != MeetingWay.ANY);
    }
}
