/** Starts Rinnalla on one machine: database, migrations, server; and the operator's console. Plain Java, no container. */
package fi.rinnalla.launcher;
