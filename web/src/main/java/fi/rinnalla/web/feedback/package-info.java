/** Feedback on pages: parents give it and read the answer; staff, one room further in, owe and give it. */
package fi.rinnalla.web.feedback;
