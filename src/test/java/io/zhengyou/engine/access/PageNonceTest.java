package io.zhengyou.engine.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

import io.zhengyou.ServerTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

/** The browser runs the scripts of a page only if the page and its header name the same nonce. */
@ServerTest
class PageNonceTest {

    private static final Pattern OF_HEADER = Pattern.compile("'nonce-([\\w-]+)'");
    private static final Pattern OF_PAGE = Pattern.compile("nonce=\"([^\"]*)\"");

    private static final int AT_ONCE = 8;
    private static final int EACH = 40;

    @LocalServerPort
    private int port;

    @Test
    void aRequestInTheMidstOfAnotherChangesNothingOfItsNonce() throws Exception {
        MockServletContext shared = new MockServletContext();
        new PageNonce().doFilter(new MockHttpServletRequest(shared), new MockHttpServletResponse(), (first, page) -> {
            first.getServletContext().setAttribute(ATTR_CSP_FILTER_NONCE, "first");
            new PageNonce().doFilter(new MockHttpServletRequest(shared), new MockHttpServletResponse(),
                    (second, other) -> second.getServletContext().setAttribute(ATTR_CSP_FILTER_NONCE, "second"));
            assertThat(first.getServletContext().getAttribute(ATTR_CSP_FILTER_NONCE)).isEqualTo("first");
            first.getServletContext().setAttribute("anything", "else");
        });
        assertThat(shared.getAttribute("anything")).isEqualTo("else");
    }

    @Test
    void whoeverOpensTasklistAtTheSameMomentAsOthersGetsAPageThatRuns() throws Exception {
        Visitor visitor = Visitor.browser(port);
        visitor.signIn("office1", "zhengyou2026");
        ExecutorService many = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<HttpResponse<String>> open = () -> visitor.get("/camunda/app/tasklist/default/");
            for (Future<HttpResponse<String>> page : many.invokeAll(IntStream.range(0, AT_ONCE * EACH).mapToObj(number -> open).toList())) {
                assertThat(all(OF_PAGE, page.get().body())).isNotEmpty()
                        .containsOnlyElementsOf(all(OF_HEADER, page.get().headers().firstValue("Content-Security-Policy").orElseThrow()));
            }
        } finally {
            many.shutdown();
        }
    }

    private static List<String> all(Pattern nonce, String text) {
        return nonce.matcher(text).results().map(found -> found.group(1)).toList();
    }
}
