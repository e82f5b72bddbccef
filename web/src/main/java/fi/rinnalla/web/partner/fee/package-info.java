/** What partners log, ask to be paid for and are paid; on their own pages and on those of whoever approves and calls. */
package fi.rinnalla.web.partner.fee;
