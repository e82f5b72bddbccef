/** What was promised to those who write to us, and how long things are kept. */
package fi.rinnalla.domain.privacy;
