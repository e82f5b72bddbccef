/** Development groups: who sits in them, what they meet about, what they think of it, and what is written down. */
package fi.rinnalla.domain.codevelopment.group;
