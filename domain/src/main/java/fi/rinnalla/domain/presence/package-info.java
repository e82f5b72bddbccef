/** Where and when somebody is there: meeting places, phone lines, hours and exceptions. */
package fi.rinnalla.domain.presence;
