package io.zhengyou.engine.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every page of the web apps a nonce of its own. Their filters leave the nonce of the header for the page in the servlet context, which all
 * requests share: of two people at the same moment one got a page whose scripts its header forbade, and which stayed empty.
 */
class PageNonce extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws ServletException, IOException {
        ServletContext own = (ServletContext) Proxy.newProxyInstance(ServletContext.class.getClassLoader(), new Class<?>[] {ServletContext.class},
                new OwnNonce(request.getServletContext()));
        chain.doFilter(new HttpServletRequestWrapper(request) {
            @Override
            public ServletContext getServletContext() {
                return own;
            }
        }, response);
    }

    /** The servlet context as one request sees it: everything but the nonce is shared. */
    private static final class OwnNonce implements InvocationHandler {

        private final ServletContext shared;
        private @Nullable Object nonce;

        private OwnNonce(ServletContext shared) {
            this.shared = shared;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            boolean ofNonce = arguments != null && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(arguments[0]);
            if (ofNonce && method.getName().equals("getAttribute")) {
                return nonce;
            }
            if (ofNonce && method.getName().equals("setAttribute")) {
                nonce = arguments[1];
                return null;
            }
            try {
                return method.invoke(shared, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }
}
