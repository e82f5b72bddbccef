/** People with an agreement who walk beside parents: what they can be asked for, and when not. */
package fi.rinnalla.domain.partner;
