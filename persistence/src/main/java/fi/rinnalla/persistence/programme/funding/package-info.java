/** Where it is kept which grants pay for what, and what was done is looked up, whatever its kind. */
package fi.rinnalla.persistence.programme.funding;
