package fi.rinnalla.domain.codevelopment.group;

import fi.rinnalla.domain.partner.PartnerId;
import fi.rinnalla.domain.shared.Profession;
import java.util.Optional;

/**
 * What is known of a member: as who they sit there, and what they want to be called. No surname, no address, no number.
 *
 * @param called a first name or nickname they chose; may be empty where a role says who it is
 * @param profession of a professional alone
 * @param organisation where a professional or a decision maker comes from, or a role; may be empty
 * @param partner whose account it is, where they take part by one
 */
public record MemberSheet(
        MemberKind kind,
        String called,
        Optional<Profession> profession,
        String organisation,
        TakesPart by,
        Optional<PartnerId> partner) {
    public static final int LONGEST_CALLED = 30;
    public static final int LONGEST_ORGANISATION = 80;

    public MemberSheet {
        called = called.strip();
        organisation = organisation.strip();
        if (called.length() > LONGEST_CALLED || organisation.length() > LONGEST_ORGANISATION) {
            throw new IllegalArgumentException("in fewer words");
        }
        if (called.isEmpty() && organisation.isEmpty() && profession.isEmpty()) {
            throw new IllegalArgumentException("somebody has to be known by something");
        }
        if (profession.isPresent() && kind != MemberKind.PROFESSIONAL) {
            throw new IllegalArgumentException("only professionals are asked for their profession");
        }
        if (kind.side() == MemberKind.Side.LIVED && !organisation.isEmpty()) {
            throw new IllegalArgumentException("a parent comes for nobody");
        }
        if ((by == TakesPart.ACCOUNT) != partner.isPresent()) {
            throw new IllegalArgumentException("an account is somebody's");
        }
    }
}
