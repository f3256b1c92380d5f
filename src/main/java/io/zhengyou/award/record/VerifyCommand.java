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
 * {@code java -jar zhengyou.jar --zhengyou.verify=ROUND}: verifies the record of a round, says what it found and ends. With
 * {@code --zhengyou.verify-hash=SHA256} it also asks whether the record still contains a hash that somebody wrote down, such as the one
 * published with the result. The exit code is 0 if all is well, 1 if not, 2 if there is no such round.
 */
@Component
@Order(0)
@ConditionalOnProperty("zhengyou.verify")
class VerifyCommand implements ApplicationRunner, ExitCodeGenerator {

    private final Verification verification;
    private final Links links;
    private final String roundId;
    private final String writtenDown;
    private final PrintStream out;
    private int exitCode;

    @Autowired
    VerifyCommand(Verification verification, Links links, @Value("${zhengyou.verify}") String roundId,
            @Value("${zhengyou.verify-hash:}") String writtenDown) {
        this(verification, links, roundId, writtenDown, System.out);
    }

    VerifyCommand(Verification verification, Links links, String roundId, String writtenDown, PrintStream out) {
        this.verification = verification;
        this.links = links;
        this.roundId = roundId;
        this.writtenDown = writtenDown.strip();
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
        say(verdict);
        if (!writtenDown.isEmpty()) {
            compare(verdict);
        }
    }

    private void say(Verdict verdict) {
        if (verdict.ok()) {
            out.println("OK 共 " + verdict.length() + " 环，末环 SHA-256 " + verdict.head());
        } else {
            out.println("不符 共 " + verdict.faults().size() + " 处，第一处：" + verdict.faults().get(0));
            verdict.faults().stream().skip(1).forEach(fault -> out.println("　" + fault));
            exitCode = 1;
        }
    }

    private void compare(Verdict verdict) {
        verification.linkWith(roundId, writtenDown).ifPresentOrElse(
                number -> out.println("抄存的 SHA-256 是第 %d 环的校验值，其后又有 %d 环。".formatted(number, verdict.length() - number)),
                () -> {
                    out.println("不符 记录中没有抄存的 SHA-256 " + writtenDown + "：记录被重写过，或者抄存的不是本届的校验值。");
                    exitCode = 1;
                });
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
