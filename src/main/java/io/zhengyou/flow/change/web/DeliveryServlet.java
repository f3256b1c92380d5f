package io.zhengyou.flow.change.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengyou.engine.ModelFinding;
import io.zhengyou.flow.change.process.ChangeMoved;
import io.zhengyou.flow.change.process.Received;
import io.zhengyou.flow.change.process.Submission;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;

/**
 * Stands where the engine's interface would deploy. What Camunda Modeler's deploy button sends, and whoever else calls
 * {@code POST deployment/create}, becomes a change; the answer has the form that such programs expect.
 */
class DeliveryServlet extends HttpServlet {

    static final String[] ADDRESSES = {"/engine-rest/deployment/create", "/engine-rest/engine/default/deployment/create"};

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private final transient Submission submission;
    private final transient Clock clock;

    DeliveryServlet(Submission submission, Clock clock) {
        this.submission = submission;
        this.clock = clock;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getContentType() == null || !request.getContentType().startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            refuse(response, List.of(new ModelFinding("", "", "请用 multipart/form-data 发送流程文件。")));
            return;
        }
        try {
            answer(response, Delivery.read(request.getParts()), request.getRemoteUser());
        } catch (IllegalStateException | ServletException | IOException unreadable) {
            refuse(response, List.of(new ModelFinding("", "", "没有收下：文件太大、太多，或没有传完。")));
        }
    }

    private void answer(HttpServletResponse response, Delivery delivery, String person) throws IOException {
        if (delivery.isEmpty()) {
            refuse(response, List.of(new ModelFinding("", "", "没有收到流程文件。")));
            return;
        }
        try {
            var received = submission.deliver(delivery.described(), delivery.files(), person);
            if (received.changeId() == null) {
                refuse(response, received.findings());
            } else {
                write(response, HttpServletResponse.SC_OK, accepted(received, delivery.described().title()));
            }
        } catch (ChangeMoved moved) {
            refuse(response, List.of(new ModelFinding("", "", Objects.requireNonNull(moved.getMessage()))));
        }
    }

    /** As of a deployment that brings no definitions: nothing is in use yet. */
    private Map<String, Object> accepted(Received received, String title) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("links", List.of());
        answer.put("id", received.changeId());
        answer.put("name", "已提交审批：" + title);
        answer.put("source", "/flows/changes/" + received.changeId());
        answer.put("deploymentTime", TIME.format(clock.instant().atZone(clock.getZone())));
        answer.put("tenantId", null);
        for (var kind : List.of("Process", "Case", "Decision", "DecisionRequirements")) {
            answer.put("deployed" + kind + "Definitions", null);
        }
        return answer;
    }

    private static void refuse(HttpServletResponse response, List<ModelFinding> findings) throws IOException {
        write(response, HttpServletResponse.SC_BAD_REQUEST, Map.of("type", "DeploymentRefused",
                "message", findings.stream().map(DeliveryServlet::sentence).collect(Collectors.joining("\n")), "errors", findings));
    }

    private static String sentence(ModelFinding finding) {
        return finding.file().isEmpty() ? finding.message() : finding.toString();
    }

    private static void write(HttpServletResponse response, int status, Map<String, Object> body) throws IOException {
        response.setStatus(status);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        JSON.writeValue(response.getWriter(), body);
    }
}
