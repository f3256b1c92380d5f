package io.zhengyou.award.record;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Begins the chains of the rounds from before there was a record, and extends those from before everything was recorded; from
 * then on their past cannot change unnoticed either.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OldRounds implements ApplicationRunner {

    private final Links links;
    private final RecordChain chain;

    OldRounds(Links links, RecordChain chain) {
        this.links = links;
        this.chain = chain;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        links.withoutChain().forEach(chain::begin);
        links.withIncompleteChain().forEach(chain::extend);
    }
}
