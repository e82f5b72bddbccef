/** The network's side: its coordinators come in and see the release, and nothing else. */
package fi.rinnalla.services.comparison;
