/** Saying which grants pay for an activity, and telling what each of them paid for. */
package fi.rinnalla.services.programme.funding;
