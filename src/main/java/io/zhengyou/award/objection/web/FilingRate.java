package io.zhengyou.award.objection.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many objections are taken in an hour: from one address, and altogether. Of those that were given back, which took the
 * trouble of a look at their files, there may be {@value #TRIES} times as many. Kept in the memory of this node, which forgets at
 * a restart; behind a proxy all visitors have its address unless {@code server.forward-headers-strategy} is set.
 */
@Component
class FilingRate {

    private static final Duration WINDOW = Duration.ofHours(1);

    private static final int TRIES = 4;

    private record Taken(String address, Instant at, boolean filed) {}

    private final int perAddress;
    private final int altogether;
    private final InstantSource time;
    private final Deque<Taken> taken = new ArrayDeque<>();

    @Autowired
    FilingRate(@Value("${zhengyou.objections.per-address}") int perAddress, @Value("${zhengyou.objections.altogether}") int altogether) {
        this(perAddress, altogether, InstantSource.system());
    }

    FilingRate(int perAddress, int altogether, InstantSource time) {
        this.perAddress = perAddress;
        this.altogether = altogether;
        this.time = time;
    }

    /** Counts one more. @return false if it is one too many, which does not count */
    synchronized boolean take(String address) {
        Instant now = time.instant();
        while (!taken.isEmpty() && !taken.peekFirst().at().isAfter(now.minus(WINDOW))) {
            taken.removeFirst();
        }
        if (isFull(taken, altogether) || isFull(taken.stream().filter(one -> one.address().equals(address)).toList(), perAddress)) {
            return false;
        }
        taken.addLast(new Taken(address, now, true));
        return true;
    }

    /** One that was taken was not filed after all. */
    synchronized void giveBack(String address) {
        taken.stream().filter(one -> one.filed() && one.address().equals(address)).findFirst().ifPresent(one -> {
            taken.remove(one);
            taken.addLast(new Taken(address, time.instant(), false));
        });
    }

    private static boolean isFull(Collection<Taken> some, int limit) {
        return some.stream().filter(Taken::filed).count() >= limit || some.size() >= limit * TRIES;
    }
}
