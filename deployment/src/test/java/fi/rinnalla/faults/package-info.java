/** What holds when things break: the running product, and a test that pulls the ground from under it. */
package fi.rinnalla.faults;
