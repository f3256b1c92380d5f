package io.zhengyou.appraisal;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** Everything that a library may ever write is written. */
final class TalkativeLog {

    private static final LoggingSystem LOGGING = LoggingSystem.get(TalkativeLog.class.getClassLoader());

    private TalkativeLog() {}

    static void during(Runnable step) {
        LOGGING.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.TRACE);
        try {
            step.run();
        } finally {
            LOGGING.setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.INFO);
        }
    }
}
