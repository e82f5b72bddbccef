/** What parents spoke of, together: gathered, gone through step by step, and told to each who spoke of it. */
package fi.rinnalla.services.codevelopment;
