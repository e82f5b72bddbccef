/** Bare servlets beside the product, in a WAR of their own: the least work that gives the same answer. */
package fi.rinnalla.bench.bare;
