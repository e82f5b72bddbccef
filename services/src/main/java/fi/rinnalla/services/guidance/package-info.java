/** Reading, searching and keeping what a family can know. */
package fi.rinnalla.services.guidance;
