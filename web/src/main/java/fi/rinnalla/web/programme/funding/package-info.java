/** Which grants pay for an activity, on the way from its own page; and what each of them paid for. */
package fi.rinnalla.web.programme.funding;
