package fi.rinnalla.journeys;

import fi.rinnalla.launcher.Ledger;
import java.util.UUID;

/** Where somebody's claims are: their pages tell it to nobody but whoever approves them. */
final class Claims {
    private static final String OF =
            "select c.id from app.fee_claim c join app.experience_partner p on p.id = c.partner_id"
                    + " join app.staff_account a on a.id = p.account_id where a.email = ? and c.state = ?";

    private Claims() {}

    static UUID of(Ledger ledger, Demo.Account account, String state) {
        return ledger.list(UUID.class, OF, account.email(), state).get(0);
    }
}
