/** Training for everybody and for whoever holds a card: the call, an application, a training one is in, and a certificate's check. */
package fi.rinnalla.web.training;
