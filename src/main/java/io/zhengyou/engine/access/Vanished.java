package io.zhengyou.engine.access;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Somebody asked for a task or a definition that is not there, mostly not any more. The engine would answer with status 500. */
final class Vanished {

    private static final String MESSAGE = "没有找到该内容，可能已办结或已撤回。请刷新后重试。";

    private Vanished() {}

    static WebApplicationException because(RuntimeException absent) {
        return new WebApplicationException(MESSAGE, absent, Response.status(Response.Status.NOT_FOUND)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "NotFoundException", "message", MESSAGE))
                .build());
    }
}
