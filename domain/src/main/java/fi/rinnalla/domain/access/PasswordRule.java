package fi.rinnalla.domain.access;

import fi.rinnalla.domain.access.PasswordVerdict.Accepted;
import fi.rinnalla.domain.access.PasswordVerdict.Reason;
import fi.rinnalla.domain.access.PasswordVerdict.Refused;
import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Collection;

/**
 * Fifteen characters or more, of any kind; no rules about capitals and digits, no expiry. It must not be made of what
 * everybody tries first alone.
 */
public final class PasswordRule {
    public static final int SHORTEST = 15;
    public static final int LONGEST = 128;

    private PasswordRule() {}

    /** @param ownWords names of the organisation and the account, which are too easy to think of */
    public static PasswordVerdict judge(char[] password, Collection<String> ownWords) {
        var whole = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC);
        int length = whole.codePointCount(0, whole.length());
        if (length < SHORTEST) {
            return new Refused(Reason.TOO_SHORT);
        }
        if (length > LONGEST) {
            return new Refused(Reason.TOO_LONG);
        }
        return new EasyGuesses(ownWords).leaveEnoughOf(whole) ? new Accepted() : new Refused(Reason.TOO_EASY);
    }
}
