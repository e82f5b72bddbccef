/** Development groups for those who lead them: members, meetings, votes, minutes, workshops. */
package fi.rinnalla.web.codevelopment.group.staff;
