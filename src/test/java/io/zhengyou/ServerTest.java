package io.zhengyou;

import io.zhengyou.database.TestDatabase;
import io.zhengyou.database.TimeRestored;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole server with the demo organisation and the job executor off. {@code mvn verify} runs it on H2
 * and again on PostgreSQL.
 *
 * <p>All such tests share one server and one database. They keep apart by what they create: each makes its own rounds,
 * instances and people, looks only at those, and never counts or deletes what may be another's.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@ExtendWith(TimeRestored.class)
@ContextConfiguration(initializers = TestDatabase.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "camunda.bpm.job-execution.enabled=false")
@ActiveProfiles("demo")
public @interface ServerTest {}
