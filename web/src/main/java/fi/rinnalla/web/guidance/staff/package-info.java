/** Pages of those who write, review and let out what a family can read. */
package fi.rinnalla.web.guidance.staff;
