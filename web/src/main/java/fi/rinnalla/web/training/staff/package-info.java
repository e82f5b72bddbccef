/** Training at work: groups, applicants, sessions and attendance, participants and their certificates. */
package fi.rinnalla.web.training.staff;
