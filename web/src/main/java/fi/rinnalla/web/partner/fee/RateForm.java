package fi.rinnalla.web.partner.fee;

import fi.rinnalla.domain.partner.FeeBasis;
import fi.rinnalla.domain.partner.Rate;
import fi.rinnalla.domain.partner.WorkKind;
import fi.rinnalla.domain.shared.Cents;
import fi.rinnalla.web.shared.Euros;
import fi.rinnalla.web.shared.Problem;
import fi.rinnalla.web.shared.Typed;
import fi.rinnalla.web.shared.Voice;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What is to be paid from a day on, as it was typed. */
public class RateForm {
    static final String WAY = "way";

    private static final int MOST_CENTS = 100_000;

    @FormParam("key")
    @DefaultValue("")
    private String key = "";

    @FormParam("kind")
    @DefaultValue("")
    private String kind = "";

    @FormParam("per")
    @DefaultValue("")
    private String per = "hour";

    @FormParam("each")
    @DefaultValue("")
    private String each = "";

    @FormParam("from")
    @DefaultValue("")
    private String from = "";

    static RateForm from(LocalDate today) {
        var form = new RateForm();
        form.from = today.toString();
        return form;
    }

    List<Problem> problems(Voice voice, Predicate<LocalDate> mayBeFrom) {
        var problems = new ArrayList<Problem>();
        if (!isForAWay() && work().isEmpty()) {
            problems.add(new Problem("kind", voice.say("fee.rates.kind.error")));
        }
        if (basis().isEmpty()) {
            problems.add(new Problem("per", voice.say("fee.rates.per.error")));
        }
        if (cents().isEmpty()) {
            problems.add(new Problem("each", voice.say("fee.rates.each.error")));
        }
        if (day().filter(mayBeFrom).isEmpty()) {
            problems.add(new Problem("from", voice.say("fee.rates.from.error")));
        }
        return problems;
    }

    /** Empty for what is paid for a way. */
    Optional<WorkKind> work() {
        return Typed.one(WorkKind.class, kind);
    }

    boolean isForAWay() {
        return kind.equals(WAY);
    }

    /** Only where there are no problems. A way is paid by the kilometre, whatever was ticked. */
    Rate rate() {
        return new Rate(cents().orElseThrow(), basis().orElseThrow());
    }

    Optional<LocalDate> day() {
        return Typed.day(from);
    }

    private Optional<FeeBasis> basis() {
        return isForAWay()
                ? Optional.of(FeeBasis.KILOMETRE)
                : Typed.one(FeeBasis.class, per).filter(it -> it != FeeBasis.KILOMETRE);
    }

    private Optional<Cents> cents() {
        return Euros.cents(each).stream()
                .filter(it -> it <= MOST_CENTS)
                .mapToObj(Cents::of)
                .findFirst();
    }

    String key() {
        return key;
    }

    String kind() {
        return kind;
    }

    String per() {
        return per;
    }

    String each() {
        return each;
    }

    String fromTyped() {
        return from;
    }
}
