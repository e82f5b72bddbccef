package fi.rinnalla.domain.gathering;

/** Where somebody who asked is told. */
public sealed interface ToldAt permits MailAddress, PhoneNumber {
    String value();

    ToldBy by();
}
