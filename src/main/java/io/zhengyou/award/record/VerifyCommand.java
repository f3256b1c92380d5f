package io.zhengyou.award.record;

import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * {@code java -jar zhengyou.jar --zhengyou.verify=ROUND}: verifies the record of a round, says what it found and ends. The
 * exit code is 0 if all is well, 1 if not, 2 if there is no such round.
 */
@Component
@Order(0)
@ConditionalOnProperty("zhengyou.verify")
class VerifyCommand implements ApplicationRunner, ExitCodeGenerator {

    private final Verification verification;
    private final Links links;
    private final String roundId;
    private final PrintStream out;
    private int exitCode;

    @Autowired
    VerifyCommand(Verification verification, Links links, @Value("${zhengyou.verify}") String roundId) {
        this(verification, links, roundId, System.out);
    }

    VerifyCommand(Verification verification, Links links, String roundId, PrintStream out) {
        this.verification = verification;
        this.links = links;
        this.roundId = roundId;
        this.out = out;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!links.exists(roundId)) {
            out.println("没有编号为 " + roundId + " 的届次。");
            exitCode = 2;
            return;
        }
        Verdict verdict = verification.of(roundId);
        if (verdict.ok()) {
            out.println("OK 共 " + verdict.length() + " 环，末环 SHA-256 " + verdict.head());
        } else {
            out.println("不符 共 " + verdict.faults().size() + " 处，第一处：" + verdict.faults().get(0));
            verdict.faults().stream().skip(1).forEach(fault -> out.println("　" + fault));
            exitCode = 1;
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
