package io.zhengyou.database;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives every Spring context a fresh database: H2 in memory, or PostgreSQL with
 * {@code -Dzhengyou.test.database=postgres}.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var name = "test" + CONTEXTS.incrementAndGet();
        TestPropertyValues.of(isPostgres() ? PostgresServer.create(name) : h2(name)).applyTo(context);
    }

    /** Whether the tests of this JVM run on PostgreSQL. */
    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("zhengyou.test.database"));
    }

    private static Map<String, String> h2(String name) {
        return Map.of("spring.datasource.url", "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
    }
}
