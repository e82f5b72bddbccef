/**
 * The whole house as its bytecode tells: every way in, and who may take it. Read while building and by the tests that hold
 * floors and rooms to their rules; not in the WAR.
 */
package fi.rinnalla.house;
