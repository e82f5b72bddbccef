/** Which grants of a programme pay for what is done in it. */
package fi.rinnalla.domain.programme.funding;
