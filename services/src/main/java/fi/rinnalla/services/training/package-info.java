/** Training: calls and applications, sessions and who was there, who completes it, and certificates. */
package fi.rinnalla.services.training;
