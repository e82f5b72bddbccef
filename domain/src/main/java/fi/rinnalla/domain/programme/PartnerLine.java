package fi.rinnalla.domain.programme;

/**
 * An organisation with which a programme works; never a person.
 *
 * @param importance what it means to the programme, in words
 */
public record PartnerLine(String organisation, FormOfCooperation form, String importance) {
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_IMPORTANCE = 400;
}
