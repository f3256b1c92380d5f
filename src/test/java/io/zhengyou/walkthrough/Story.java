package io.zhengyou.walkthrough;

import java.util.List;

/**
 * What happened in a round, as far as its end has to show it.
 *
 * @param nominations all that were made
 * @param corrected   returned for correction, twice
 * @param onNotice    the ids of those the committee elected, in the order of the paper
 * @param passedOver  the id of the one who lost the second vote
 * @param dismissed   the id of the one against whom an objection was dismissed
 * @param upheld      the id of the one against whom an objection was upheld
 */
public record Story(
        String round,
        List<Nomination> nominations,
        Nomination corrected,
        Nomination withdrawn,
        List<String> onNotice,
        String passedOver,
        String dismissed,
        String upheld) {

    /** @param shortlist in the order of the paper, with which {@link Marks} decides who is elected */
    static Story of(String round, List<Nomination> nominations, Nomination corrected, Nomination withdrawn, List<String> shortlist) {
        return new Story(round, nominations, corrected, withdrawn,
                shortlist.subList(0, Preparation.SEATS), shortlist.get(Preparation.SEATS), shortlist.get(1), shortlist.get(2));
    }

    public String nameOf(String nomination) {
        return find(nomination).name();
    }

    /** The code of the unit that nominated. */
    public String unitOf(String nomination) {
        return find(nomination).unit();
    }

    private Nomination find(String nomination) {
        return nominations.stream().filter(one -> one.id().equals(nomination)).findFirst().orElseThrow();
    }

    /** The ids of those who are awarded in the end. */
    public List<String> awarded() {
        return onNotice.stream().filter(nomination -> !nomination.equals(upheld)).toList();
    }

    /** In the words of the screens. */
    String stateOf(Nomination nomination) {
        if (nomination.equals(withdrawn)) {
            return "单位已撤回";
        }
        return nomination.id().equals(upheld) ? "已取消资格" : onNotice.contains(nomination.id()) ? "已获表彰" : "未入选";
    }
}
