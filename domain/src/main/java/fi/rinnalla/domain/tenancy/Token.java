package fi.rinnalla.domain.tenancy;

import java.util.Locale;

/** What a colour is for. The style sheet knows these names and no colour of its own. */
public enum Token {
    /** The paper everything lies on; the same warm white for all. */
    PAGE,
    /** A card or a field lying on the paper. */
    RAISED,
    /** A quiet tint of the brand behind notes and heads of tables. */
    SURFACE,
    /** The organisation's own colour field. */
    FIELD,
    /** What is chosen; labels. */
    SOFT,
    /** A line that only divides. */
    HAIR,
    /** The edge of something one can use. */
    LINE,
    TEXT,
    MUTED,
    BRAND,
    BRAND_STRONG,
    ON_BRAND,
    /** The foot of a page. */
    DEEP,
    ON_DEEP,
    /** Lamplight in the drawings, the same for all; never carries meaning. */
    GLOW,
    /** Laid under a logo that its ground would swallow. */
    PLATE,
    DANGER,
    ON_DANGER,
    DANGER_INK,
    DANGER_SOFT,
    OK_INK,
    OK_SOFT,
    WARN_INK,
    WARN_SOFT,
    FOCUS_IN,
    FOCUS_OUT;

    /** As the style sheet calls it: {@code brand-strong}. */
    public String property() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
