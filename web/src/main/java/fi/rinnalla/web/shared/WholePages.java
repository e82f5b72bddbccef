package fi.rinnalla.web.shared;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.IOException;

/**
 * Shows the view engine the way past the stream that MVC's implementation lends it: that one hands a page on byte by byte,
 * which took a third of the time of a page.
 */
@Provider
public class WholePages implements WriterInterceptor {
    /** The request attribute with the stream that takes a page in one piece. */
    static final String STREAM = "rinnalla.stream";

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        context.setProperty(STREAM, context.getOutputStream());
        context.proceed();
    }
}
