package fi.rinnalla.services.tenancy;

import fi.rinnalla.domain.shared.Language;
import java.util.List;
import java.util.Map;

/**
 * How an organisation looks and speaks in public.
 *
 * @param terms by language: {@code term.partner.gen} and the organisation's own word for it
 * @param texts by topic and language, for example {@code duty}
 * @param line the phone line a parent may always be sent to; its number is shown as it is written
 */
public record TenantProfile(
        String slug,
        String name,
        String shortName,
        String brandColour,
        String motif,
        List<Language> languages,
        String exitTarget,
        Map<Language, Map<String, String>> terms,
        Map<String, Map<Language, TenantWords>> texts,
        String programme,
        String lineName,
        String phone) {

    /** @param reviewed false until a person of the organisation has signed the text */
    public record TenantWords(String body, boolean reviewed) {}
}
