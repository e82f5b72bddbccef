/** A partner's own story, for nobody but them; and what the organisation was told of where it is used. */
package fi.rinnalla.web.partner.story;
