package fi.rinnalla.web.partner.assignment.staff;

import fi.rinnalla.domain.partner.assignment.OrderSource;
import fi.rinnalla.domain.shared.Language;
import fi.rinnalla.services.feedback.CardWish;
import fi.rinnalla.services.partner.assignment.OrderForm;
import fi.rinnalla.web.partner.assignment.OrderFields;
import fi.rinnalla.web.shared.Typed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.Optional;

/** What a professional ordered by phone or by mail, as a worker wrote it down. */
public class EnterOrderTyped extends OrderFields {
    @FormParam("source")
    @DefaultValue("")
    private String source = "";

    public EnterOrderTyped() {}

    private EnterOrderTyped(Language language) {
        super(language, "");
    }

    /** Nothing typed yet. */
    static EnterOrderTyped empty(Language language) {
        return new EnterOrderTyped(language);
    }

    OrderForm filled(Language ownLanguage) {
        return filled(source().orElseThrow(), spoken().orElse(ownLanguage), CardWish.NEW, "", true);
    }

    Optional<OrderSource> source() {
        return Typed.one(OrderSource.class, source).filter(OrderSource::enteredByStaff);
    }
}
