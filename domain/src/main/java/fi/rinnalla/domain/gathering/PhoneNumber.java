package fi.rinnalla.domain.gathering;

import java.util.regex.Pattern;

/**
 * Where somebody wants to be called, kept as the world dials it: {@code +358401234567}. Written as people write it, with
 * spaces, dashes or brackets; without a country it is Finnish. Numbers at which a call costs more than a call are not taken.
 */
public record PhoneNumber(String value) implements ToldAt {
    private static final String FINLAND = "+358";
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00a0().\\u2013-]");
    private static final Pattern FINNISH = Pattern.compile("\\+358[1-9][0-9]{5,11}");
    private static final Pattern COSTLY = Pattern.compile("\\+358[67]00[0-9]*");
    private static final Pattern ABROAD = Pattern.compile("\\+(?!358)[1-9][0-9]{6,14}");

    public PhoneNumber {
        value = dialled(value);
        if (!isDialled(value)) {
            throw new IllegalArgumentException("not a number of a phone");
        }
    }

    public static boolean isOne(String typed) {
        return isDialled(dialled(typed));
    }

    private static boolean isDialled(String it) {
        return ABROAD.matcher(it).matches()
                || FINNISH.matcher(it).matches() && !COSTLY.matcher(it).matches();
    }

    private static String dialled(String typed) {
        var bare = BETWEEN.matcher(typed.strip().replace("(0)", "")).replaceAll("");
        if (bare.startsWith("00")) {
            return dialled("+" + bare.substring(2));
        }
        return bare.startsWith("0") ? FINLAND + bare.substring(1) : bare.replaceFirst("^\\+3580", FINLAND);
    }

    @Override
    public ToldBy by() {
        return ToldBy.CALL;
    }

    /** As it is read aloud in Finland: {@code 040 123 4567}. */
    public String spelled() {
        return value.startsWith(FINLAND)
                ? ("0" + value.substring(FINLAND.length())).replaceFirst("^(.{3})(.{3})(.+)$", "$1 $2 $3")
                : value;
    }

    /** Nobody's number in a log. */
    @Override
    public String toString() {
        return "PhoneNumber";
    }
}
