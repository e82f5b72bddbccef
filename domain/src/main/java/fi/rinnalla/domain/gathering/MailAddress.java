package fi.rinnalla.domain.gathering;

import java.util.regex.Pattern;

/** Where somebody wants their mail, as they write it. Only such as any mail server takes. */
public record MailAddress(String value) implements ToldAt {
    private static final int LONGEST = 254;
    private static final Pattern ONE = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}");

    public MailAddress {
        value = value.strip();
        if (!isOne(value)) {
            throw new IllegalArgumentException("not an address of e-mail");
        }
    }

    public static boolean isOne(String typed) {
        var stripped = typed.strip();
        return stripped.length() <= LONGEST && ONE.matcher(stripped).matches();
    }

    @Override
    public ToldBy by() {
        return ToldBy.MAIL;
    }

    /** Nobody's address in a log. */
    @Override
    public String toString() {
        return "MailAddress";
    }
}
