/** Two years of invented history, written through the use cases that serve people, as if time had passed. No real person. */
package fi.rinnalla.demo;
