package io.zhengyou.pledge.commentary;

import io.zhengyou.pledge.Rating;
import io.zhengyou.rectification.Rectifications;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What leaders found and is not mended yet: nobody gets rid of it by withdrawing the pledge, and no finding comes before it. */
@Component
public class OpenFindings {

    private final Commentaries commentaries;
    private final Rectifications rectifications;

    OpenFindings(Commentaries commentaries, Rectifications rectifications) {
        this.commentaries = commentaries;
        this.rectifications = rectifications;
    }

    public boolean on(String pledgeId) {
        return commentaries.of(pledgeId).stream()
                .filter(one -> Optional.ofNullable(one.rating()).filter(Rating::needsRectification).isPresent())
                .anyMatch(one -> one.rectificationId() == null || rectifications.get(one.rectificationId()).state().isOpen());
    }
}
