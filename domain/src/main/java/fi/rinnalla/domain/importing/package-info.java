/** Old figures brought in from files: what a file may be, what its columns are, which of its rows come in, and how all of it goes again. */
package fi.rinnalla.domain.importing;
