/** The way of a letter from the outbox to a real mail server: the product's classes, a real database, two organisations, an unkind line. */
package fi.rinnalla.post;
