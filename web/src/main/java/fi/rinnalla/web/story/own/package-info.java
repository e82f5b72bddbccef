/** What would come out of a partner's story, for its owner to say yes to, and to take back. */
package fi.rinnalla.web.story.own;
