/** A meeting of a development group for whoever takes part without an account, and for partners who sit in one. */
package fi.rinnalla.web.codevelopment.group;
