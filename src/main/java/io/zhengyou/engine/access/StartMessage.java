package io.zhengyou.engine.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The last words of a start: where to go and who can sign in. On the console only, because a password may be among them. */
@Component
class StartMessage {

    private final Environment environment;
    private @Nullable String firstAdministrator;

    StartMessage(Environment environment) {
        this.environment = environment;
    }

    /** @param generatedPassword {@code null} if the operator chose one */
    void introduce(String administrator, @Nullable String generatedPassword) {
        firstAdministrator = "\n  首个系统管理员 / first administrator: " + administrator
                + (generatedPassword == null
                        ? "，密码已由 ZHENGYOU_ADMIN_PASSWORD 指定 / with the password given there"
                        : "\n  密码（只显示这一次）/ password (shown this once): " + generatedPassword);
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        System.out.println(text(url(ready.getApplicationContext())));
    }

    private String text(String url) {
        return """

                争优已启动 / Zhengyou is ready
                  公开网站 / public pages:  %1$s/
                  任务办理 / Tasklist:      %1$s/camunda/app/tasklist/default/%2$s
                """.formatted(url, logins());
    }

    private String logins() {
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            return "\n  演示账号 / demo logins:  " + environment.getRequiredProperty("zhengyou.demo.logins")
                    + "\n  密码均为 / password:     " + environment.getRequiredProperty("zhengyou.demo.password");
        }
        return firstAdministrator == null ? "" : firstAdministrator;
    }

    private String url(ApplicationContext context) {
        String scheme = environment.getProperty("server.ssl.enabled", Boolean.class, false) ? "https" : "http";
        int port = context instanceof WebServerApplicationContext server ? server.getWebServer().getPort() : 0;
        return "%s://localhost:%d%s".formatted(scheme, port, environment.getProperty("server.servlet.context-path", ""));
    }
}
