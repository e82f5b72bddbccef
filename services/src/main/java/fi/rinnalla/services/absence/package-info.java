/** Somebody is away: who stands in, what is closed, cancelled or moved, in one act that can be taken back. */
package fi.rinnalla.services.absence;
